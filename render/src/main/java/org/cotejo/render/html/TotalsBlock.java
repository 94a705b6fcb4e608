package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.finding.Finding;

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
      parts.add(el("ul.res.plain").of(totals.members().stream().map(this::line).toList()));
    } else {
      parts.addAll(derivation.conclusions(totals.first()));
    }
    totals.members().stream().flatMap(member -> member.caveats().stream()).distinct()
        .forEach(caveat -> parts.add(el("p.who").of(words.say(caveat))));
    return totals.isGroup() ? el(element).of(parts) : el(element).id(view.id(totals.first())).of(parts);
  }

  private Html line(Finding member) {
    return el("li").id(view.id(member)).of(Badge.of(member).sign(), text(" " + words.say(member.summary())));
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
