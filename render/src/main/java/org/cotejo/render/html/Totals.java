package org.cotejo.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Value;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Premise;

/**
 * Arithmetic findings that share all premises but the figure tested, told as one: the totals fit one rate of three.
 *
 * @param members in the order of the ledger, at least one
 */
record Totals(List<Finding> members) {

  Totals {
    members = List.copyOf(members);
  }

  /** All arithmetic of a story, its groups together, in the order of the ledger. */
  static List<Totals> of(StoryView view) {
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : view.findings(Finding.Kind.ARITHMETIC)) {
      groups.computeIfAbsent(finding.group().map(g -> "group " + g).orElse(finding.id()), k -> new ArrayList<>())
          .add(finding);
    }
    return groups.values().stream().map(Totals::new).toList();
  }

  Finding first() {
    return members.getFirst();
  }

  boolean isGroup() {
    return members.size() > 1;
  }

  long holding() {
    return members.stream().filter(member -> member.holds().orElse(false)).count();
  }

  boolean isJudged() {
    return members.stream().allMatch(member -> member.holds().isPresent());
  }

  /** The premises that all members rest on. */
  List<Premise> shared() {
    return first().premises().stream()
        .filter(premise -> members.stream().allMatch(member -> member.premises().contains(premise))).toList();
  }

  /** The member that tests one of these figures. */
  Optional<Finding> testing(List<Figure> figures) {
    List<Premise> shared = isGroup() ? shared() : List.of();
    return members.stream().filter(member -> figures.stream().map(f -> new Premise.OfFigure(f.id()))
        .anyMatch(premise -> member.premises().contains(premise) && !shared.contains(premise))).findFirst();
  }

  /** Whether its members test a figure against what the others allow. */
  boolean tests() {
    return members.stream().flatMap(member -> member.result().stream()).anyMatch(result -> result.test().isPresent());
  }

  /** The rate that the shared premises allow: what a line of the derivation about no single premise arrives at. */
  Optional<Value> band() {
    return members.stream().filter(member -> tests()).flatMap(member -> member.derivation().stream())
        .filter(step -> step.premise().isEmpty()).flatMap(step -> step.value().stream())
        .filter(value -> value.per().isPresent()).findFirst();
  }

  /** The badge of the whole. */
  Badge badge() {
    if (!isJudged()) {
      return Badge.TOLD;
    }
    return holding() == members.size() ? Badge.HOLDS : holding() == 0 ? Badge.FAILS : Badge.PARTLY;
  }

  /** Whether the arithmetic tests a figure of this conflict, and so is told beside it. */
  boolean belongsTo(Finding conflict, StoryView view) {
    List<Figure> figures = view.figuresOf(conflict);
    return band().isPresent() && testing(figures).isPresent();
  }
}
