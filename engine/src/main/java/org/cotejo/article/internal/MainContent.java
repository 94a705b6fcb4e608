package org.cotejo.article.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Chooses the element of a page that holds its article: of all elements the one whose runs add up to most, where
 * running text counts for it, and links and stray words against.
 */
final class MainContent {

  private static final double STRAY = -4;
  /** A heading that is a link introduces another story, whose first words follow it. */
  private static final double OTHER_STORY = -30;

  private MainContent() {}

  /** The element of a page's article; its body where nothing adds up. */
  static Element of(Document page, ElementSkips skips) {
    IdentityHashMap<Element, Double> sums = new IdentityHashMap<>();
    Element best = page.body();
    List<Run> runs = Runs.under(page.body(), skips::skips);
    for (Run run : runs) {
      double value = value(run);
      for (Element at = run.element(); at != null; at = at.parent()) {
        sums.merge(at, value, Double::sum);
      }
    }
    double most = 0;
    for (Run run : runs) {
      for (Element at = run.element(); at != null; at = at.parent()) {
        double sum = sums.getOrDefault(at, 0.0);
        if (sum > most) {
          most = sum;
          best = at;
        }
      }
    }
    best = innermost(best, most, sums);
    return fitted(best, most, sums);
  }

  private static Element innermost(Element from, double sum, IdentityHashMap<Element, Double> sums) {
    Element at = from;
    while (true) {
      Optional<Element> child = at.children().stream().filter(c -> sums.getOrDefault(c, 0.0) == sum).findFirst();
      if (sum == 0 || child.isEmpty()) {
        return at;
      }
      at = child.get();
    }
  }

  /**
   * The element around the best, or within it, that the page's authors call the report's body, where there is one that
   * holds most of it: short lines, tables and lists, which count against, belong to the report there.
   */
  private static Element fitted(Element best, double most, IdentityHashMap<Element, Double> sums) {
    for (Element at = best; at != null && !at.nameIs("body"); at = at.parent()) {
      if (isCalledBody(at) && sums.getOrDefault(at, 0.0) > most * 0.3) {
        return at;
      }
    }
    Optional<Element> within = best.stream()
        .filter(e -> sums.getOrDefault(e, 0.0) > most * 0.7 && isCalledBody(e)).findFirst();
    if (within.isPresent()) {
      return within.get();
    }
    for (Element at = best; at != null && !at.nameIs("body"); at = at.parent()) {
      if ((at.nameIs("article") || at.nameIs("main")) && sums.getOrDefault(at, 0.0) > most * 0.6) {
        return at;
      }
    }
    return best;
  }

  private static boolean isCalledBody(Element element) {
    return element.attr("itemprop").equals("articleBody") || PageParts.shared().names(element).contains("body");
  }

  /** Words that speak for a report, or against. */
  static double value(Run run) {
    if (run.linkShare() > 0.5 && isHeading(run.element())) {
      return OTHER_STORY;
    }
    if (run.linkShare() > 0.5) {
      return STRAY - 0.5 * run.linked();
    }
    boolean sentence = Marks.endsSentence(run.text());
    if ((run.words() >= 10 && sentence) || run.words() >= 25) {
      return run.words() * (1 - run.linkShare());
    }
    if (sentence) {
      return run.words() * 0.5;
    }
    return isHeading(run.element()) || run.element().nameIs("tr") || run.element().nameIs("time") ? 0 : STRAY;
  }

  static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
  }
}
