package org.cotejo.figure;

import static org.cotejo.figure.WordClass.DIRECTIONADV;
import static org.cotejo.figure.WordClass.FROMTO;
import static org.cotejo.figure.WordClass.TIMES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.Sentence;
import org.cotejo.article.Span;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.CountedFinder.Counted;
import org.cotejo.figure.Estimate.Said;
import org.cotejo.figure.Figure.Modality;
import org.cotejo.figure.Figure.Of;
import org.cotejo.figure.Rates.Rate;
import org.cotejo.statement.Statement;
import org.cotejo.time.AsOfTimes;
import org.cotejo.time.TimeExpression;

/** Puts figures together once it is known what each counts. */
final class FigureBuilder {

  private final Analysis analysis;
  private final IdentityHashMap<Sentence, List<TimeExpression>> times;
  private final IdentityHashMap<Sentence, List<Site>> sites;
  private final IdentityHashMap<Sentence, List<Name>> names;
  private final Voices voices;
  private final AsOfTimes asOf;

  FigureBuilder(
      Analysis analysis, IdentityHashMap<Sentence, List<TimeExpression>> times,
      IdentityHashMap<Sentence, List<Site>> sites, Voices voices, AsOfTimes asOf) {
    this.analysis = analysis;
    this.times = times;
    this.sites = sites;
    this.names = FigureReader.names(analysis);
    this.voices = voices;
    this.asOf = asOf;
  }

  List<Figure> build(List<Sketch> drafts) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      figures.add(likeBefore(drafts, i, figure(drafts, i), figures));
    }
    return List.copyOf(figures);
  }

  private String id(int index) {
    return analysis.article().id() + "-f" + (index + 1);
  }

  private Figure figure(List<Sketch> drafts, int index) {
    Sketch draft = drafts.get(index);
    Site site = draft.site();
    Quantity quantity = site.quantity();
    Sentence sentence = site.clause().sentence();
    List<Statement> around = voices.around(quantity.number());
    Modality modality = Modalities.of(site, draft.predicate(), around);
    Estimate estimate = estimate(draft);
    Optional<Window> window = draft.rate().flatMap(r -> Rates.window(estimate, r))
        .or(() -> Windows.of(site, draft.predicate(), draft.counted(), modality,
            times.getOrDefault(sentence, List.of()), sites.getOrDefault(sentence, List.of())));
    return new Figure(id(index), quantity.id(), span(draft), estimate, draft.unit(),
        draft.once() ? Optional.empty() : quantity.unitText(), draft.counted().map(Counted::phrase),
        draft.entity().map(NounPhrases.Noun::phrase), draft.predicatePhrase(),
        Places.of(site, names.getOrDefault(sentence, List.of())), quantity.direction(), of(drafts, index), window,
        asOf.at(quantity.span()), modality, voices.claimants(around), around.stream().map(Statement::id).toList(),
        draft.counted().map(c -> "counted: " + c.rule()).orElse("counted: not found"));
  }

  /** "80 miles (130 km)", "41 %, down from 58 %", "will cost 210 a day, or 1,200 a week": without a window of its own it has that of the figure it is set beside. */
  private static Figure likeBefore(List<Sketch> drafts, int i, Figure figure, List<Figure> before) {
    if (i == 0 || figure.window().isPresent() || !drafts.get(i).site().sameSentence(drafts.get(i - 1).site())) {
      return figure;
    }
    Site site = drafts.get(i).site();
    Site other = drafts.get(i - 1).site();
    boolean converted = site.clause().word(site.first() - 1).equals("(") && other.end() >= site.first() - 1;
    boolean compared = SetBeside.isSetAgainst(site) || (site.clause().has(FROMTO, site.first() - 2, site.first() + 1)
        && site.clause().has(DIRECTIONADV, other.end(), site.first()));
    Optional<Window> window = before.getLast().window().flatMap(w -> switch (w) {
      case Window.Level level -> Optional.of(converted ? level : new Window.Level(Optional.empty()));
      case Window.Total total -> Optional.of(converted ? total
          : new Window.Total(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
      case Window.Rate _ -> Optional.<Window>empty();
      case Window.Forecast forecast -> converted ? Optional.of(forecast) : Optional.<Window>empty();
    });
    if (converted || compared) {
      return figure.withWindow(window);
    }
    boolean told = drafts.get(i).predicate().isEmpty() && figure.decidedBy().equals("counted: same sentence");
    return told && before.getLast().window().filter(w -> w instanceof Window.Forecast).isPresent()
        ? figure.withWindow(before.getLast().window()).withModality(before.getLast().modality()) : figure;
  }

  private static Estimate estimate(Sketch draft) {
    if (draft.once()) {
      Interval one = Interval.point(org.apache.commons.numbers.fraction.BigFraction.ONE);
      return new Estimate(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.ONE), Said.PLAIN, one);
    }
    boolean single = draft.site().isOne();
    boolean exact = draft.unit().equals("1") && draft.site().isBare() && (draft.rate().isEmpty() || single);
    Estimate estimate = Estimates.again(draft.site().quantity(), exact);
    return draft.scale().compareTo(BigDecimal.ONE) == 0 ? estimate : Ellipses.scaled(estimate, draft.scale());
  }

  private Span span(Sketch draft) {
    Site site = draft.site();
    if (draft.once()) {
      int first = draft.rate().orElseThrow().first();
      boolean times = site.clause().is(TIMES, first - 1);
      return site.clause().span(times ? first - 1 : first, site.end());
    }
    Optional<Rate> rate = draft.rate().filter(r -> r.first() >= site.end() && isOnePhrase(site, r));
    if (rate.isPresent()) {
      return site.quantity().span().cover(site.clause().span(rate.get().first(), rate.get().end()));
    }
    return site.isMultiple() ? site.quantity().span().cover(site.clause().span(site.end(), site.end() + 1))
        : site.quantity().span();
  }

  /** "9 laboratories a day", but not "9 were shut each day". */
  private static boolean isOnePhrase(Site site, Rate rate) {
    for (int i = site.end(); i < rate.first(); i++) {
      Tag tag = site.clause().tag(i);
      if (tag == Tag.VERB || tag == Tag.AUX) {
        return false;
      }
    }
    return true;
  }

  /** What a share or a multiple is of: the next figure, where it stands in the same phrase, else words. */
  private Optional<Of> of(List<Sketch> drafts, int index) {
    Sketch draft = drafts.get(index);
    if (!draft.site().isShare()) {
      return Optional.empty();
    }
    if (index + 1 < drafts.size() && drafts.get(index + 1).site().sameSentence(draft.site())) {
      Site next = drafts.get(index + 1).site();
      int gap = next.first() - draft.site().end();
      boolean base = gap > 0 && gap <= 5 && isOfOrThan(draft.site().clause().word(draft.site().end()));
      if (base && !next.isShare() && !breaks(draft.site(), next)) {
        return Optional.of(new Of.OfFigure(id(index + 1)));
      }
    }
    return draft.counted().filter(c -> c.rule().equals("complement") || c.rule().equals("next"))
        .map(c -> new Of.OfWords(c.phrase().text()));
  }

  private static boolean breaks(Site from, Site to) {
    for (int i = from.end(); i < to.first(); i++) {
      if (from.clause().isBreak(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfOrThan(String word) {
    return List.of("of", "de", "del", "que", "the", "than").contains(word);
  }
}
