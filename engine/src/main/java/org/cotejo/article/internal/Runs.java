package org.cotejo.article.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page, without recursion, and cuts its words into runs. */
final class Runs implements NodeFilter {

  /** Nothing in these is ever read. */
  private static final Set<String> UNREAD = Set.of("script", "style", "noscript", "template", "iframe", "object", "embed",
      "svg", "math", "canvas", "audio", "video", "button", "select", "textarea", "input", "option", "datalist", "dialog",
      "map", "head", "title", "nav", "menu", "rp", "rt");

  private final Predicate<Element> skipped;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<Element> holder = Optional.empty();
  private int linksOpen;
  private int linkedChars;
  private boolean blank;

  private Runs(Predicate<Element> skipped) {
    this.skipped = skipped;
  }

  /** The runs under an element, in order, without the elements to skip. */
  static List<Run> under(Element root, Predicate<Element> skipped) {
    Runs walk = new Runs(skipped);
    root.filter(walk);
    walk.flush();
    return walk.runs;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element element) {
      if (depth > 0 && (isUnread(element) || skipped.test(element))) {
        flushAt(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      linksOpen += element.nameIs("a") ? 1 : 0;
      flushAt(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      linksOpen -= element.nameIs("a") ? 1 : 0;
      flushAt(element);
    }
    return FilterResult.CONTINUE;
  }

  static boolean isUnread(Element element) {
    String style = element.attr("style");
    return UNREAD.contains(element.normalName()) || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || !style.isEmpty() && style.replace(" ", "").contains("display:none");
  }

  private void flushAt(Element element) {
    if (element.isBlock() || element.nameIs("br") || element.nameIs("dt") || element.nameIs("dd")) {
      flush();
    } else if (element.nameIs("time") && element.parent() instanceof Element parent && !parent.nameIs("p")) {
      flush();
    }
  }

  private void append(TextNode node) {
    String words = node.getWholeText();
    if (holder.isEmpty() && !words.isBlank()) {
      holder = Optional.of(block(node));
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == 0) {
        continue;
      }
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        blank = !text.isEmpty();
        continue;
      }
      if (blank) {
        text.append(' ');
        blank = false;
      }
      text.append(c);
      linkedChars += linksOpen > 0 ? 1 : 0;
    }
  }

  private static Element block(Node node) {
    Node at = node;
    while (at.parent() instanceof Element parent) {
      if (parent.isBlock() || parent.nameIs("dd") || parent.nameIs("dt") || parent.nameIs("time")) {
        return parent;
      }
      at = parent;
    }
    throw new IllegalStateException("text outside the page");
  }

  private void flush() {
    int from = 0;
    int to = text.length();
    while (from < to && Line.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Line.isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to && holder.isPresent()) {
      String run = text.substring(from, to);
      int words = Marks.words(run);
      int linked = (int) Math.round((double) words * linkedChars / run.length());
      runs.add(new Run(holder.get(), run, words, Math.min(words, linked)));
    }
    text.setLength(0);
    holder = Optional.empty();
    linkedChars = 0;
    blank = false;
  }
}
