package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Premise;

/** A group of arithmetic findings told as one: what they share, then a line for each figure tested. */
final class TotalsBlock {

  private final StoryView view;
  private final Words words;
  private final Totals totals;

  TotalsBlock(StoryView view, Totals totals) {
    this.view = view;
    this.words = view.words();
    this.totals = totals;
  }

  /** The block as an element of that name, its heading as another. */
  Html drawn(String element, String heading) {
    Derivation derivation = new Derivation(view);
    List<Html> parts = new ArrayList<>();
    parts.add(el(heading).of(text(words.say("totals.heading")), text(" "), totals.badge().with(badgeWord())));
    parts.add(derivation.table(totals.first(), totals.isGroup() ? totals.shared() : totals.first().premises()));
    if (totals.isGroup()) {
      List<Html> shared = together().stream().map(line -> (Html) el("p.res").of(line)).toList();
      parts.addAll(shared);
      parts.add(el(shared.isEmpty() ? "ul.res.plain" : "ul.more.plain")
          .of(totals.members().stream().map(this::line).toList()));
    } else {
      parts.addAll(derivation.conclusions(totals.first()));
    }
    totals.members().stream().flatMap(member -> member.caveats().stream()).distinct()
        .forEach(caveat -> parts.add(el("p.who").of(words.say(caveat))));
    return totals.isGroup() ? el(element).of(parts) : el(element).id(view.id(totals.first())).of(parts);
  }

  /** Lines about no single premise, in words. */
  private List<String> conclusions(Finding member) {
    return member.derivation().stream().filter(step -> step.premise().isEmpty())
        .map(step -> words.say(step.message())).toList();
  }

  /** Those that all members have. */
  private List<String> together() {
    return conclusions(totals.first()).stream()
        .filter(line -> totals.members().stream().allMatch(member -> conclusions(member).contains(line))).toList();
  }

  /** "≠ 9 a day: 8.5 to 9.5 a day × 1,095 to 1,206 days would make 9,313 to 11,451". */
  private Html line(Finding member) {
    List<String> own = new ArrayList<>(conclusions(member));
    own.removeAll(together());
    List<Premise> common = totals.shared();
    List<String> tested = member.premises().stream().filter(premise -> !common.contains(premise))
        .flatMap(premise -> view.figureOf(premise).stream()).map(view.values()::read).distinct().toList();
    Html said = own.isEmpty() || tested.isEmpty() ? text(" " + words.say(member.summary()))
        : Html.all(text(" "), el("b").of(words.list(tested)), text(": " + String.join("; ", own)));
    return el("li").id(view.id(member)).of(Badge.of(member).sign(), said);
  }

  private String badgeWord() {
    return switch (totals.badge()) {
      case HOLDS -> words.say("badge.arithmetic.holds");
      case FAILS, CONFLICT -> words.say("badge.arithmetic.fails");
      case TOLD -> words.say("badge.arithmetic.told");
      case PARTLY -> words.say("badge.arithmetic.partly", "holding", (int) totals.holding(), "n",
          totals.members().size());
    };
  }
}
