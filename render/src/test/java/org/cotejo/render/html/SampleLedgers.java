package org.cotejo.render.html;

import static org.cotejo.render.html.StoryBook.closed;
import static org.cotejo.render.html.StoryBook.said;
import static org.cotejo.render.html.StoryBook.span;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.article.Article;
import org.cotejo.article.Language;
import org.cotejo.article.Problem;
import org.cotejo.figure.Estimate.Said;
import org.cotejo.figure.Figure.Modality;
import org.cotejo.figure.Value;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Finding.Between;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.finding.Finding.Result;
import org.cotejo.finding.Finding.Step;
import org.cotejo.finding.Premise;
import org.cotejo.ledger.Ledger;
import org.cotejo.ledger.TimelineEntry;
import org.cotejo.party.Party;
import org.cotejo.statement.Statement;
import org.cotejo.statement.Statement.Manner;
import org.cotejo.statement.Statement.Polarity;
import org.cotejo.story.Measure.WindowKind;
import org.cotejo.story.NotCompared;
import org.cotejo.story.Story;
import org.cotejo.time.TimeValue;

/** Ledgers of stories written for the tests. */
public final class SampleLedgers {

  private SampleLedgers() {}

  /** Two reports, one conflict within one speaker, the totals that fit one rate, and most other findings. */
  public static Ledger harbour() {
    StoryBook book = new StoryBook();
    Article english = book.article("reports/harbour_daily.txt", Language.ENGLISH, Optional.of(LocalDate.of(2025, 5, 8)),
        "The port of Lumera clears 12 ships a day, its director Ana Ruiz said on Wednesday.",
        "! Advertisement",
        "# A backlog that shrinks",
        "\u201cWe have cleared 9,800 ships, one every 30 minutes,\u201d Ruiz told reporters, \u201cand nobody waits.\u201d",
        "@es En Lumera despachamos 20 barcos diarios. Son 9.800 barcos en mi gesti\u00f3n, y m\u00e1s de\u2026",
        "The union denies that nobody waits. At least 40 crews were at anchor on Monday.");
    Article spanish = book.article("reports/la-voz-del-puerto-con-un-nombre-muy-largo.txt", Language.SPANISH,
        Optional.empty(),
        "El puerto de Lumera ha despachado 10.000 barcos en algo m\u00e1s de dos a\u00f1os, seg\u00fan Ruiz.",
        "La directora espera llegar a casi 15.000 barcos en 2026. El sindicato dice hoy que lo estudiar\u00e1.");
    String ruiz = book.party("Ana Ruiz", Party.Kind.PERSON, "its director", "La directora");
    String union = book.party("The union", Party.Kind.ORGANISATION);
    book.party("Lumera", Party.Kind.ORGANISATION);
    Statement first = book.statement(english, ruiz, Manner.INDIRECT, "said",
        "The port of Lumera clears 12 ships a day");
    Statement second = book.statement(english, ruiz, Manner.DIRECT, "told",
        "\u201cWe have cleared 9,800 ships, one every 30 minutes,\u201d", "\u201cand nobody waits.\u201d");
    Statement post = book.statement(english, ruiz, Manner.DIRECT, "",
        "En Lumera despachamos 20 barcos diarios. Son 9.800 barcos en mi gesti\u00f3n, y m\u00e1s de\u2026");
    Statement denial = book.statement(english, union, Manner.INDIRECT, Polarity.DENIED, "denies", "nobody waits.");
    Statement total = book.statement(spanish, ruiz, Manner.INDIRECT, "seg\u00fan",
        "El puerto de Lumera ha despachado 10.000 barcos en algo m\u00e1s de dos a\u00f1os");
    Statement study = book.statement(spanish, union, Manner.INDIRECT, "dice", "lo estudiar\u00e1");
    String twelve = book.figure(english, "12 ships a day").plain("12", "11.5", "12.5")
        .rate("P1D", "12", "11.5", "12.5").by(ruiz).in(first).counted("ships").add();
    String all = book.figure(english, "9,800 ships").plain("9800", "9750", "9850").by(ruiz).in(second).add();
    String half = book.figure(english, "one every 30 minutes").plain("1", "1", "1")
        .rate("PT30M", "48", "2880/61", "2880/59").by(ruiz).in(second).add();
    String twenty = book.figure(english, "20 barcos diarios").plain("20", "19.5", "20.5")
        .rate("P1D", "20", "19.5", "20.5").by(ruiz).in(post).add();
    String again = book.figure(english, "9.800 barcos").plain("9800", "9750", "9850").by(ruiz).in(post).add();
    String crews = book.figure(english, "At least 40 crews").said(Said.AT_LEAST, "40").add();
    String ten = book.figure(spanish, "10.000 barcos").plain("10000", "9500", "10500").by(ruiz).in(total)
        .total("en algo m\u00e1s de dos a\u00f1os").add();
    String years = book.figure(spanish, "algo m\u00e1s de dos a\u00f1os").said(Said.MORE_THAN, "2").unit("a")
        .by(ruiz).in(total).add();
    String forecast = book.figure(spanish, "casi 15.000 barcos").hedged(Said.NEARLY, "15000", "13500", "15000")
        .modality(Modality.FORECAST).by(ruiz).add();
    book.measure("ships cleared", "1", WindowKind.RATE, twelve, half, twenty);
    book.measure("ships cleared", "1", WindowKind.TOTAL, all, again, ten);
    book.measure("crews at anchor", "1", WindowKind.UNSTATED, crews);
    book.measure("a\u00f1os", "a", WindowKind.UNSTATED, years);
    book.measure("barcos", "1", WindowKind.FORECAST, forecast);
    conflict(book, List.of(twelve, half, twenty));
    totals(book, List.of(twelve, half, twenty), List.of(ten, all, years));
    book.findings.add(new Finding("k5", Kind.ROUNDING, Optional.empty(), Optional.of(true), Optional.empty(), 6,
        said("9,800 and 10,000 can both be true"), figures(ten, all, again),
        List.of(step(0, "round figure: 9,500 to 10,500"), step(1, "9,750 to 9,850"), last("9,800 lies inside.")),
        Optional.empty(), List.of()));
    book.findings.add(new Finding("k6", Kind.CONTESTED, Optional.empty(), Optional.empty(), Optional.empty(), 5,
        said("The union denies that nobody waits"), statements(second, denial), List.of(), Optional.empty(), List.of()));
    book.findings.add(new Finding("k7", Kind.CHANGED_POSITION, Optional.empty(), Optional.empty(), Optional.empty(), 4,
        said("The union denies it, and will study it"), statements(denial, study),
        List.of(last("Shown together, not judged.")), Optional.empty(), List.of(said("Whether both speak of one thing."))));
    book.findings.add(new Finding("k8", Kind.ARITHMETIC, Optional.empty(), Optional.empty(), Optional.empty(), 3,
        said("The people of the world to a ship"), List.of(new Premise.OfFigure(ten), new Premise.OfReference(
            "sample.population", new BigDecimal("8200000000"), "1", "A table", LocalDate.of(2025, 7, 1))),
        List.of(last("8.2 billion \u00f7 10,000 = 820,000")), Optional.empty(), List.of()));
    single(book, "k9", crews);
    single(book, "k10", forecast);
    book.notCompared.add(new NotCompared(ten, forecast, NotCompared.Reason.MODALITY, said("so far, and a forecast")));
    book.timeline.add(new TimelineEntry("e1", TimelineEntry.Kind.SAID,
        Optional.of(new TimeValue("2025-05-07", Optional.empty(), Optional.empty())), span(english, "on Wednesday"),
        Optional.of(first.id()), Optional.empty(), TimelineEntry.Basis.RELATIVE));
    book.timeline.add(new TimelineEntry("e2", TimelineEntry.Kind.FORECAST,
        Optional.of(new TimeValue("2026", Optional.empty(), Optional.empty())), span(spanish, "en 2026"),
        Optional.empty(), Optional.of(forecast), TimelineEntry.Basis.PRINTED));
    book.timeline.add(new TimelineEntry("e3", TimelineEntry.Kind.SAID, Optional.empty(), span(spanish, "hoy"),
        Optional.of(study.id()), Optional.empty(), TimelineEntry.Basis.UNRESOLVED));
    Story.Label label = new Story.Label("A backlog that shrinks", Story.Label.From.HEADING,
        Optional.of(span(english, "A backlog that shrinks")));
    return new Ledger("0.1.0", "test-model 1",
        List.of(Problem.of("reports/notes.docx", said("this kind of file is not read"))),
        List.of(book.collation("y1", label)));
  }

  private static void conflict(StoryBook book, List<String> rates) {
    book.findings.add(new Finding("k1", Kind.CONFLICT, Optional.empty(), Optional.of(false),
        Optional.of(Between.ONE_SPEAKER), 10, said("Ana Ruiz gives three rates: 12, 48 and 20 a day."),
        figures(rates.toArray(String[]::new)),
        List.of(step(0, "11.5 to 12.5 a day"), step(1, "1,440 min \u00f7 30 min = 48 a day"),
            step(2, "19.5 to 20.5 a day"), last("12.5 < 19.5 and 20.5 < 47.2: no two intervals meet.")),
        Optional.empty(), List.of(said("Which rate is right."))));
  }

  private static void totals(StoryBook book, List<String> rates, List<String> shared) {
    Result.Test[] tests = {Result.Test.FITS, Result.Test.ABOVE, Result.Test.ABOVE};
    for (int i = 0; i < rates.size(); i++) {
      List<String> premises = new ArrayList<>();
      premises.add(rates.get(i));
      premises.addAll(shared);
      boolean fits = tests[i] == Result.Test.FITS;
      book.findings.add(new Finding("k" + (i + 2), Kind.ARITHMETIC, Optional.of("g1"), Optional.of(fits),
          Optional.empty(), 9, said(fits ? "12 a day fits the totals." : "More a day than the totals allow."),
          figures(premises.toArray(String[]::new)),
          List.of(step(1, "9,750 \u00f7 804 days = 12.1 a day"), step(2, "9,850 \u00f7 731 days = 13.5 a day"),
              new Step(Optional.empty(), said("12.1 to 13.5 a day"),
                  Optional.of(Value.perDay(closed("12.1", "13.5"), "1")))),
          Optional.of(new Result(fits ? Value.perDay(closed("12.1", "12.5"), "1")
              : Value.of(closed("14254.5", "38500"), "1"), Optional.of(tests[i]))), List.of()));
    }
  }

  private static void single(StoryBook book, String id, String figure) {
    String words = book.figures.stream().filter(f -> f.id().equals(figure)).findFirst().orElseThrow().span().text();
    book.findings.add(new Finding(id, Kind.SINGLE_SOURCE, Optional.empty(), Optional.empty(), Optional.empty(), 1,
        said(words), figures(figure), List.of(), Optional.empty(), List.of()));
  }

  private static List<Premise> figures(String... ids) {
    return List.of(ids).stream().map(id -> (Premise) new Premise.OfFigure(id)).toList();
  }

  private static List<Premise> statements(Statement... all) {
    return List.of(all).stream().map(s -> (Premise) new Premise.OfStatement(s.id())).toList();
  }

  private static Step step(int premise, String words) {
    return new Step(Optional.of(premise), said(words), Optional.empty());
  }

  private static Step last(String words) {
    return new Step(Optional.empty(), said(words), Optional.empty());
  }

  /** Two reports that agree, with an update and bounds on one side. */
  static Ledger flood() {
    StoryBook book = new StoryBook();
    Article monday = book.article("monday.txt", Language.ENGLISH, Optional.of(LocalDate.of(2025, 3, 3)),
        "Twelve people died in the flood, the mayor said. More than 2 million were without power.");
    Article friday = book.article("friday.txt", Language.ENGLISH, Optional.of(LocalDate.of(2025, 3, 7)),
        "The flood killed at least 17 people, the mayor said, and the toll could reach 30. Dozens are missing.");
    String mayor = book.party("the mayor", Party.Kind.UNNAMED);
    Statement early = book.statement(monday, mayor, Manner.INDIRECT, "said", "Twelve people died in the flood");
    Statement late = book.statement(friday, mayor, Manner.INDIRECT, "said", "The flood killed at least 17 people");
    String twelve = book.figure(monday, "Twelve people").plain("12", "12", "12").by(mayor).in(early).add();
    String power = book.figure(monday, "More than 2 million").said(Said.MORE_THAN, "2000000").add();
    String seventeen = book.figure(friday, "at least 17 people").said(Said.AT_LEAST, "17").by(mayor).in(late).add();
    String thirty = book.figure(friday, "30").plain("30", "30", "30").modality(Modality.FORECAST).by(mayor).add();
    String missing = book.figure(friday, "Dozens").range(Said.VAGUE, "24", "99").add();
    book.measure("people", "1", WindowKind.TOTAL, twelve, seventeen, thirty);
    book.measure("without power", "1", WindowKind.UNSTATED, power);
    book.measure("missing", "1", WindowKind.UNSTATED, missing);
    book.findings.add(new Finding("k1", Kind.UPDATE, Optional.empty(), Optional.empty(), Optional.empty(), 5,
        said("The toll grows from 12 to at least 17"), figures(twelve, seventeen, thirty), List.of(), Optional.empty(),
        List.of()));
    return book.ledger("Flood, people");
  }

  /** One report alone. */
  static Ledger single() {
    StoryBook book = new StoryBook();
    Article only = book.article("only.txt", Language.SPANISH, Optional.of(LocalDate.of(2024, 2, 29)),
        "La alcaldesa dice que el puente cuesta 40 millones de euros.");
    String mayor = book.party("La alcaldesa", Party.Kind.UNNAMED);
    Statement said = book.statement(only, mayor, Manner.INDIRECT, "dice", "el puente cuesta 40 millones de euros");
    String cost = book.figure(only, "40 millones de euros").plain("40000000", "39500000", "40500000").unit("EUR")
        .by(mayor).in(said).add();
    book.measure("el puente", "EUR", WindowKind.UNSTATED, cost);
    return book.ledger("Puente, euros");
  }

  /** Fifty reports of one crowd. */
  static Ledger fifty() {
    return march(50);
  }

  /** So many reports of one crowd, every third with another number. */
  static Ledger march(int reports) {
    StoryBook book = new StoryBook();
    List<String> counts = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      int crowd = 20_000 + i % 3 * 10_000;
      Article article = book.article("wire/report-number-%02d-of-the-march.txt".formatted(i), Language.ENGLISH,
          Optional.of(LocalDate.of(2025, 6, 1)), "About " + crowd + " people marched, by our count.",
          "Police closed " + (i + 2) + " streets.");
      counts.add(book.figure(article, "About " + crowd + " people")
          .hedged(Said.ABOUT, "" + crowd, "" + crowd * 9 / 10, "" + crowd * 11 / 10).counted("people").add());
      String streets = book.figure(article, (i + 2) + " streets").plain("" + (i + 2), "" + (i + 2), "" + (i + 2)).add();
      book.measure("streets", "1", WindowKind.UNSTATED, streets);
    }
    book.measure("people marched", "1", WindowKind.UNSTATED, counts.toArray(String[]::new));
    book.findings.add(new Finding("k1", Kind.CONFLICT, Optional.empty(), Optional.of(false),
        Optional.of(Between.OUTLETS), 10, said("The reports count 20,000, 30,000 and 40,000 people."),
        figures(counts.toArray(String[]::new)), List.of(), Optional.empty(), List.of()));
    for (int i = 0; i < reports; i++) {
      single(book, "k" + (i + 2), book.measures.get(i).figures().getFirst());
    }
    return book.ledger("March, people");
  }

  /** Text that tries to be more than text. */
  static Ledger hostile() {
    StoryBook book = new StoryBook();
    String word = "Donaudampf".repeat(40);
    Article article = book.article("a\"b<i>'&.txt", Language.ENGLISH, Optional.empty(),
        "<script>alert(1)</script> said \"12 men\" ]]> & &amp; <!-- -->",
        "\u0645\u0631\u062d\u0628\u0627 \u202e12 books\u202c \ud83d\ude00\ud83c\udff3\ufe0f\u200d\ud83c\udf08 " + word,
        "Tabs\tand\r\nline\rends and \u0000 and \u0085 and half \ud83d a pair, 7 or 8 cats");
    String party = book.party("</summary><img src=x onerror=alert(1)>", Party.Kind.PERSON, "\"><svg onload=alert(2)>");
    Statement outer = book.statement(article, party, Manner.DIRECT, "said", "<script>alert(1)</script> said \"12 men\"");
    book.statement(article, "", Manner.INDIRECT, "said", "12 men\" ]]> & &amp;", word);
    String men = book.figure(article, "12 men\" ]]>").plain("12", "12", "12").by(party).in(outer).unit("<b>").add();
    String inner = book.figure(article, "men\" ]]> &").plain("12", "12", "12").add();
    String books = book.figure(article, "12 books").plain("12", "12", "12").add();
    String cats = book.figure(article, "7 or 8 cats").range(Said.BETWEEN, "7", "8").add();
    book.measure("</th><script>", "1", WindowKind.UNSTATED, men, inner, books, cats);
    book.findings.add(new Finding("k1", Kind.CONFLICT, Optional.empty(), Optional.of(false), Optional.empty(), 1,
        said("</p><script>alert(3)</script>"), figures(men, books, cats), List.of(), Optional.empty(), List.of()));
    return book.ledger("</title></style><script>alert(4)</script>\" " + word);
  }

  /** Two stories in one file. */
  static Ledger twoStories() {
    Ledger first = harbour();
    StoryBook book = new StoryBook();
    Article more = book.article("more.txt", Language.ENGLISH, Optional.empty(), "Three cats sat, a man said.");
    String cats = book.figure(more.withId("a9"), "Three cats").plain("3", "3", "3").add();
    book.articles.set(0, more.withId("a9"));
    book.measure("cats", "1", WindowKind.UNSTATED, cats);
    return new Ledger("0.1.0", "test-model 1", List.of(), List.of(first.collations().getFirst(),
        book.collation("y2", new Story.Label("Cats", Story.Label.From.COMPOSED, Optional.empty()))));
  }

  /** Nothing could be read. */
  static Ledger empty() {
    return new Ledger("0.1.0", "test-model 1", List.of(Problem.of("gone.txt", said("there is no such file"))), List.of());
  }

  static List<Ledger> all() {
    return List.of(harbour(), flood(), single(), fifty(), hostile(), twoStories(), empty());
  }
}
