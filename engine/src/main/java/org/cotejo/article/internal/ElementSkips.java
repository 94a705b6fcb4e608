package org.cotejo.article.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Knows which elements of a page are left out by their tag or by what their authors call them. */
final class ElementSkips {

  private static final Set<String> PART_NAMES = Set.of("advertisement", "related", "share", "newsletter", "furniture");
  private static final Set<String> NEVER = Set.of("body", "blockquote", "article", "main");
  /** An element with more of the page's sentences than this is not left out for its name. */
  private static final double MOST = 0.4;
  /** A paragraph with a sentence of this length is no part of the furniture, whatever it is called. */
  private static final int SENTENCE = 80;

  private final PageParts names = PageParts.shared();
  private final IdentityHashMap<Element, Integer> sentenceChars = new IdentityHashMap<>();
  private final Set<Element> aroundTitles;
  private final Set<Element> aroundQuotes;
  private final int all;

  ElementSkips(Document page) {
    for (Run run : Runs.under(page.body(), _ -> false)) {
      if (Marks.endsSentence(run.text())) {
        for (Element at = run.element(); at != null; at = at.parent()) {
          sentenceChars.merge(at, run.text().length(), Integer::sum);
        }
      }
    }
    this.all = charsOf(page.body());
    this.aroundTitles = around(page, "h1");
    this.aroundQuotes = around(page, "blockquote");
  }

  private static Set<Element> around(Document page, String tag) {
    Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : page.getElementsByTag(tag)) {
      for (Element at = element; at != null && around.add(at); at = at.parent()) {
        // Added on the way: what is above it is there already where it was.
      }
    }
    return around;
  }

  /** Whether an element is passed over, while the article is looked for and in the article itself. */
  boolean skips(Element element) {
    if (element.nameIs("footer") || element.nameIs("aside")) {
      return isSmall(element);
    }
    if (NEVER.contains(element.normalName()) || (element.nameIs("p") && charsOf(element) > SENTENCE)) {
      return false;
    }
    Set<String> called = names.names(element);
    if (called.isEmpty() || aroundTitles.contains(element)) {
      return false;
    }
    boolean named = called.stream().anyMatch(PART_NAMES::contains) && !called.contains("body");
    return called.contains("comments") || (named && isSmall(element) && !aroundQuotes.contains(element));
  }

  private boolean isSmall(Element element) {
    return charsOf(element) < MOST * all;
  }

  /** Characters of an element's runs that end as sentences do. */
  private int charsOf(Element element) {
    return sentenceChars.getOrDefault(element, 0);
  }
}
