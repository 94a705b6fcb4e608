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
  private static final Set<String> UNREAD = Set.of("script", "style", "noscript", "template", "iframe", "object",
      "embed", "svg", "math", "canvas", "audio", "video", "button", "select", "textarea", "input", "option", "datalist",
      "dialog", "map", "head", "title", "nav", "menu", "rp", "rt");

  private final Predicate<Element> skipped;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<Element> holder = Optional.empty();
  private int linksOpen;
  private int linkedChars;
  private int strongOpen;
  private int strongChars;
  private int chars;
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
      strongOpen += isStrong(element) ? 1 : 0;
      flushAt(element);
      if (DataRow.is(element)) {
        addRow(element);
        return FilterResult.SKIP_CHILDREN;
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isStrong(Element element) {
    return element.nameIs("b") || element.nameIs("strong");
  }

  private void addRow(Element row) {
    String cells = DataRow.text(row);
    if (!cells.isBlank()) {
      int words = Marks.words(cells);
      int linked = row.select("a").stream().mapToInt(a -> Marks.words(a.text())).sum();
      runs.add(new Run(row, cells, words, Math.min(words, linked), false));
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      linksOpen -= element.nameIs("a") ? 1 : 0;
      strongOpen -= isStrong(element) ? 1 : 0;
      flushAt(element);
    }
    return FilterResult.CONTINUE;
  }

  static boolean isUnread(Element element) {
    String style = element.attr("style");
    return UNREAD.contains(element.normalName()) || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.replace(" ", "").contains("display:none");
  }

  private void flushAt(Element element) {
    Element parent = element.parent();
    boolean clock = element.nameIs("time") && parent != null && !parent.nameIs("p");
    if (clock || isBlock(element) || element.nameIs("br")) {
      flush();
    }
  }

  /** Elements that a page defines for itself, with a hyphen in their name, mostly stand by themselves. */
  private static boolean isBlock(Element element) {
    String name = element.normalName();
    return element.isBlock() || name.equals("dd") || name.equals("dt") || name.indexOf('-') > 0;
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
      chars++;
      linkedChars += linksOpen > 0 ? 1 : 0;
      strongChars += strongOpen > 0 ? 1 : 0;
    }
  }

  private static Element block(Node node) {
    Node at = node;
    while (at.parent() instanceof Element parent) {
      if (isBlock(parent) || parent.nameIs("time")) {
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
      int linked = (int) Math.round((double) words * linkedChars / chars);
      runs.add(new Run(holder.get(), run, words, linked, strongChars == chars));
    }
    text.setLength(0);
    holder = Optional.empty();
    linkedChars = 0;
    strongChars = 0;
    chars = 0;
    blank = false;
  }
}
