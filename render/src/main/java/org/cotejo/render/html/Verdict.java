package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.story.Measure;

/** All findings in one line of labels: what cannot be true first, what is only told last. */
final class Verdict {

  private final StoryView view;
  private final Words words;
  private final List<Html> chips = new ArrayList<>();

  Verdict(StoryView view) {
    this.view = view;
    this.words = view.words();
  }

  Html drawn() {
    conflicts();
    kind(Kind.DIVERGENT_QUOTE, Badge.FAILS);
    arithmetic();
    kind(Kind.ROUNDING, Badge.HOLDS);
    kind(Kind.AGREEMENT, Badge.HOLDS);
    kind(Kind.UPDATE, Badge.TOLD);
    kind(Kind.ONE_VOICE, Badge.TOLD);
    kind(Kind.CONTESTED, Badge.TOLD);
    kind(Kind.CHANGED_POSITION, Badge.TOLD);
    kind(Kind.SINGLE_SOURCE, Badge.TOLD);
    return el("nav").with("aria-label", words.say("verdict")).of(el("ul.chips").of(chips));
  }

  private void conflicts() {
    List<Finding> conflicts = view.findings(Kind.CONFLICT);
    if (!conflicts.isEmpty()) {
      chip(Badge.CONFLICT, view.id(conflicts.getFirst()), words.say("chip.conflict", "n", conflicts.size()));
      return;
    }
    int compared = view.story().measures().stream().map(Measure::figures)
        .filter(figures -> figures.size() > 1).mapToInt(List::size).sum();
    chip(Badge.HOLDS, view.id("figures"), compared == 0
        ? words.say("chip.nothing") : words.say("chip.no_conflict", "n", compared));
  }

  private void arithmetic() {
    List<Totals> all = Totals.of(view);
    for (Totals group : all) {
      if (group.isGroup() && group.isJudged()) {
        String key = group.band().filter(band -> band.per().isPresent()).isPresent() ? "chip.totals" : "chip.group";
        chip(group.badge(), view.id(group.first()),
            words.say(key, "holding", (int) group.holding(), "n", group.members().size()));
      }
    }
    single(all, Badge.FAILS, "chip.fails");
    single(all, Badge.HOLDS, "chip.holds");
    single(all, Badge.TOLD, "chip.told");
  }

  private void single(List<Totals> all, Badge badge, String key) {
    List<Totals> same = all.stream()
        .filter(group -> !(group.isGroup() && group.isJudged()) && group.badge() == badge).toList();
    if (!same.isEmpty()) {
      int n = same.stream().mapToInt(group -> group.members().size()).sum();
      chip(badge, view.id(same.getFirst().first()), words.say(key, "n", n));
    }
  }

  private void kind(Kind kind, Badge badge) {
    List<Finding> findings = view.findings(kind);
    if (!findings.isEmpty()) {
      chip(badge, view.id(findings.getFirst()), words.say("chip." + Places.key(kind), "n", findings.size()));
    }
  }

  private void chip(Badge badge, String id, String words) {
    chips.add(el("li").of(
        el("a.chip." + badge.look()).with("href", "#" + id).of(badge.sign(), text(" " + words))));
  }
}
