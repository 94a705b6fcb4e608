package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cotejo.finding.Finding;

/** Links to findings: one for each, and one for a whole group of arithmetic. What only one report has gets none. */
final class FindingLinks {

  /** A finding's sentence stands in a link if it is no longer than this. */
  private static final int SENTENCE = 90;

  private final StoryView view;
  private final List<Totals> groups;

  FindingLinks(StoryView view) {
    this.view = view;
    this.groups = Totals.of(view).stream().filter(Totals::isGroup).toList();
  }

  /**
   * A link.
   *
   * @param word the kind of finding in a word
   * @param sentence what it says, if that is short; else the word
   */
  record Link(Finding finding, String id, Badge badge, String word, String sentence) {

    Html drawn(String selector) {
      return el(selector).with("href", "#" + id).of(badge.sign(), text(" " + word));
    }
  }

  List<Link> of(List<Finding> findings) {
    List<Link> links = new ArrayList<>();
    Set<Totals> seen = new LinkedHashSet<>();
    for (Finding finding : findings) {
      Totals group = groups.stream().filter(g -> g.members().contains(finding)).findFirst()
          .orElseGet(() -> new Totals(List.of(finding)));
      if (finding.kind() != Finding.Kind.SINGLE_SOURCE && seen.add(group)) {
        links.add(group.isGroup() ? link(group) : link(finding));
      }
    }
    return links;
  }

  private Link link(Totals group) {
    return new Link(group.first(), view.id(group.first()), group.badge(),
        view.words().say("link.totals"), view.words().say("totals.heading"));
  }

  private Link link(Finding finding) {
    String word = view.words().say("link." + Places.key(finding.kind()));
    String sentence = view.words().say(finding.summary());
    return new Link(finding, view.id(finding), Badge.of(finding), word,
        sentence.length() <= SENTENCE ? sentence : word);
  }
}
