package org.cotejo.article.internal;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Knows which elements of a page are left out by their tag or by what their authors call them. */
final class ElementSkips {

  private static final Set<String> PART_NAMES = Set.of("advertisement", "related", "share", "newsletter", "furniture");
  /** An element with more of the page's sentences than this is not left out for its name. */
  private static final double MOST = 0.4;

  private final PageParts names = PageParts.shared();
  private final double all;

  ElementSkips(Document page) {
    this.all = sentenceChars(page.body());
  }

  /** Whether an element is passed over while the article is looked for, and in the article itself. */
  boolean skipsInSearch(Element element) {
    if (element.nameIs("footer") || element.nameIs("aside")) {
      return isSmall(element);
    }
    if (element.nameIs("body") || element.nameIs("blockquote") || element.nameIs("article") || element.nameIs("main")
        || element.nameIs("p") && sentenceChars(element) > 80) {
      return false;
    }
    Set<String> called = names.names(element);
    if (called.contains("comments")) {
      return !holdsTitle(element);
    }
    return called.stream().anyMatch(PART_NAMES::contains) && isSmall(element) && !holdsTitle(element);
  }

  private static boolean holdsTitle(Element element) {
    return element.selectFirst("h1") != null;
  }

  private boolean isSmall(Element element) {
    return sentenceChars(element) < MOST * all;
  }

  /** Characters of runs that end as sentences do. */
  private static double sentenceChars(Element element) {
    return Runs.under(element, _ -> false).stream().filter(r -> Marks.endsSentence(r.text()))
        .mapToInt(r -> r.text().length()).sum();
  }
}
