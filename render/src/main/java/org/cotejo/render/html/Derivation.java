package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cotejo.figure.Figure;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Premise;
import org.cotejo.message.Message;

/** The reasoning of a finding: a row for each thing that it rests on, and under them what follows. */
final class Derivation {

  private final StoryView view;
  private final Words words;

  Derivation(StoryView view) {
    this.view = view;
    this.words = view.words();
  }

  /** Premises and what each contributes. */
  Html table(Finding finding) {
    return table(finding, finding.premises());
  }

  /** Only the premises that a line of the derivation is about; all if there is none. */
  Html shortTable(Finding finding) {
    List<Premise> told = lines(finding).keySet().stream()
        .filter(index -> index < finding.premises().size()).map(finding.premises()::get).toList();
    return table(finding, told.isEmpty() ? finding.premises() : told);
  }

  /** The same for some of the premises. */
  Html table(Finding finding, List<Premise> premises) {
    Map<Integer, List<Message>> lines = lines(finding);
    List<Integer> shown = IntStream.range(0, finding.premises().size())
        .filter(i -> premises.contains(finding.premises().get(i))).boxed().toList();
    boolean quoting = shown.stream().anyMatch(i -> view.figureOf(finding.premises().get(i)).isPresent())
        && shown.stream().allMatch(i -> view.figureOf(finding.premises().get(i)).isEmpty()
            || lines.getOrDefault(i, List.of()).stream().anyMatch(Words::quotes));
    List<Html> rows = new ArrayList<>();
    for (int i : shown) {
      Premise premise = finding.premises().get(i);
      List<Message> said = lines.getOrDefault(i, List.of());
      rows.add(view.figureOf(premise).filter(figure -> quoting)
          .map(figure -> quotingRow(figure, said)).orElseGet(() -> row(premise, said)));
    }
    return rows.isEmpty() ? Html.none() : el(quoting ? "table.fm.q" : "table.fm").of(
        el("caption.vh").of(words.say("finding.derivation")), el("tbody").of(rows));
  }

  private static Map<Integer, List<Message>> lines(Finding finding) {
    Map<Integer, List<Message>> lines = new TreeMap<>();
    for (Finding.Step step : finding.derivation()) {
      step.premise().ifPresent(index ->
          lines.computeIfAbsent(index, absent -> new ArrayList<>()).add(step.message()));
    }
    return lines;
  }

  private Html row(Premise premise, List<Message> lines) {
    List<Html> said = lines.isEmpty() ? List.of(fallback(premise))
        : lines.stream().map(line -> text(words.say(line))).toList();
    return el("tr").of(el("th").with("scope", "row").of(head(premise)), el("td").of(Html.joined(said, "; ")));
  }

  /** A row whose lines quote the figure: its place, then the lines with the words linked. */
  private Html quotingRow(Figure figure, List<Message> lines) {
    List<Html> said = lines.stream()
        .map(line -> words.quoting(line, view.printed().bareFigure(figure))).toList();
    return el("tr").of(el("th").with("scope", "row").of(view.printed().placeLink(figure.span())),
        el("td").of(Html.joined(said, "; ")));
  }

  private Html head(Premise premise) {
    return switch (premise) {
      case Premise.OfFigure(String id) -> view.figure(id).map(view.printed()::placedFigure).orElse(text(id));
      case Premise.OfStatement(String id) -> view.statement(id).map(view.printed()::statement).orElse(text(id));
      case Premise.OfReference reference -> words.html("finding.reference");
    };
  }

  /** What is said of a premise that no line of the derivation is about. */
  private Html fallback(Premise premise) {
    Voices voices = new Voices(view);
    return switch (premise) {
      case Premise.OfFigure(String id) -> view.figure(id)
          .map(figure -> text(view.values().read(figure) + "; " + voices.claimants(figure))).orElse(Html.none());
      case Premise.OfStatement(String id) -> view.statement(id)
          .map(statement -> text(voices.speaker(statement))).orElse(Html.none());
      case Premise.OfReference reference -> reference(reference);
    };
  }

  /** A reference value with its source and date. */
  Html reference(Premise.OfReference reference) {
    return words.html("reference", "name", words.say(Message.of(reference.name())),
        "value", view.values().amount(reference.value(), reference.unit()),
        "source", reference.source(), "date", reference.asOf());
  }

  /** What follows from all premises together, a paragraph for each line; the first stands under a rule. */
  List<Html> conclusions(Finding finding) {
    List<Html> lines = new ArrayList<>();
    for (Finding.Step step : finding.derivation()) {
      if (step.premise().isEmpty()) {
        String look = finding.holds().isPresent() ? "p.res" : "p.res.n";
        lines.add(el(lines.isEmpty() ? look : "p.more").of(words.say(step.message())));
      }
    }
    return lines;
  }

  /** What the finding does not show. */
  List<Html> caveats(Finding finding) {
    return finding.caveats().stream().map(caveat -> (Html) el("p").of(words.say(caveat))).toList();
  }

  /** The caveats of a card, small. */
  Optional<Html> smallCaveats(Finding finding) {
    List<Html> lines = finding.caveats().stream()
        .map(caveat -> (Html) el("p.who").of(words.say(caveat))).toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(Html.all(lines));
  }
}
