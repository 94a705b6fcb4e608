package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.statement.Statement;

/** All findings but the conflicts, a card each; what only one report has stands in one card at the end. */
final class FindingCards {

  private static final Set<Kind> APART = Set.of(Kind.CONFLICT, Kind.ARITHMETIC, Kind.SINGLE_SOURCE);

  /** A sentence longer than this is no heading where it repeats what the card shows. */
  private static final int LONG = 110;

  private final StoryView view;
  private final Words words;
  private final Collection<Totals> toldAbove;

  /** Cards for a story, without the arithmetic that is told beside a conflict. */
  FindingCards(StoryView view, Collection<Totals> toldAbove) {
    this.view = view;
    this.words = view.words();
    this.toldAbove = toldAbove;
  }

  Optional<Html> drawn() {
    List<Html> cards = new ArrayList<>();
    List<Totals> arithmetic = new ArrayList<>(Totals.of(view));
    arithmetic.removeIf(toldAbove::contains);
    for (Finding finding : view.collation().findings()) {
      arithmetic.stream().filter(totals -> totals.first().id().equals(finding.id())).findFirst()
          .ifPresent(totals -> cards.add(totals.isGroup() ? group(totals) : card(finding)));
      if (!APART.contains(finding.kind())) {
        cards.add(card(finding));
      }
    }
    new SingleSources(view).card().ifPresent(cards::add);
    String id = view.id("other");
    return cards.isEmpty() ? Optional.empty() : Optional.of(el("section").id(id).with("aria-labelledby", "h-" + id)
        .of(el("h2").id("h-" + id).of(words.say("section.other")), el("div.cards").of(cards)));
  }

  private Html group(Totals totals) {
    return el("article.card").of(new TotalsBlock(view, totals).drawn("div", "h3"));
  }

  private Html card(Finding finding) {
    List<Html> parts = new ArrayList<>();
    parts.add(el("p").of(Badge.of(finding).with(words.say(Badge.wordKey(finding)))));
    parts.add(el("h3").of(heading(finding)));
    Derivation derivation = new Derivation(view);
    boolean wide = false;
    if (finding.kind() == Kind.UPDATE) {
      Optional<Html> picture = update(finding);
      wide = picture.isPresent();
      picture.ifPresent(parts::add);
    } else if (finding.kind() == Kind.ROUNDING || finding.kind() == Kind.AGREEMENT) {
      strip(finding, parts);
    }
    List<Statement> statements = view.statementsOf(finding);
    boolean quotes = view.figuresOf(finding).isEmpty() && !statements.isEmpty();
    parts.add(quotes ? quotes(statements) : derivation.table(finding));
    parts.addAll(derivation.conclusions(finding));
    derivation.smallCaveats(finding).ifPresent(parts::add);
    return el(wide ? "article.card.wide" : "article.card").id(view.id(finding)).of(parts);
  }

  /** The finding's sentence; where it is long, who is concerned and in what way. */
  private String heading(Finding finding) {
    String sentence = Words.capital(words.say(finding.summary()));
    List<String> speakers = view.statementsOf(finding).stream()
        .map(new Voices(view)::speaker).distinct().toList();
    return sentence.length() <= LONG || speakers.isEmpty() ? sentence
        : words.say("card.short", "speakers", words.list(speakers), "kind", words.say(Badge.wordKey(finding)));
  }

  private void strip(Finding finding, List<Html> parts) {
    MeasureRows rows = new MeasureRows(view, finding);
    List<AxisMark> marks = rows.byValue().stream().map(MeasureRows.MeasureRow::mark)
        .map(mark -> new AxisMark(mark.interval(), mark.printed(), mark.hollow(), mark.tone(), mark.value(), ""))
        .distinct().toList();
    if (marks.size() < 2) {
      return;
    }
    String ranges = words.list(marks.stream().map(m -> view.values().interval(m.interval())).toList());
    AxisStrip strip = new AxisStrip(view.id(finding) + "-s", marks, words.say(finding.summary()),
        words.say("axis.description", "range", ranges), view.values());
    parts.add(strip.drawn());
    if (!strip.scale().startsAtZero()) {
      parts.add(el("p.who").of(words.say("axis.short")));
    }
  }

  private Optional<Html> update(Finding finding) {
    MeasureRows rows = new MeasureRows(view, finding);
    List<AxisPicture.Row> drawn = new ArrayList<>();
    Optional<AxisMark> before = Optional.empty();
    for (MeasureRows.MeasureRow row : rows.inOrder()) {
      String range = view.values().interval(row.mark().interval());
      drawn.add(new AxisPicture.Row(rows.head(row), row.mark(), before, Html.none(), row.mark().value(),
          words.say("axis.description", "range", range)));
      before = Optional.of(row.mark());
    }
    String unit = rows.unit().flatMap(view.values()::unitName).orElse("");
    return drawn.isEmpty() ? Optional.empty() : Optional.of(new AxisPicture(view.id(finding), unit,
        words.say(rows.areRates() ? "axis.a_day" : "axis.value"), Optional.empty(), drawn, Optional.empty(),
        Optional.empty(), words, view.values()).drawn());
  }

  private Html quotes(List<Statement> statements) {
    Voices voices = new Voices(view);
    return el("ul.plain.pos").of(statements.stream().map(statement -> (Html) el("li").of(
        view.printed().statement(statement),
        el("span.who").of(text(voices.speaker(statement) + "; " + voices.how(statement))))).toList());
  }
}
