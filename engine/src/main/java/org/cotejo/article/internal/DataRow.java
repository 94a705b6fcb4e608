package org.cotejo.article.internal;

import java.util.Set;
import java.util.StringJoiner;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Rows of tables that hold data and not the page's layout: short cells side by side, read as one line. */
final class DataRow {

  private static final int LONGEST = 300;
  private static final int MOST_NODES = 200;
  private static final Set<String> LAYOUT = Set.of(
      "table", "ul", "ol", "dl", "br", "h1", "h2", "h3", "h4", "form", "article", "section", "blockquote", "figure");

  private DataRow() {}

  static boolean is(Element row) {
    if (!row.nameIs("tr") || row.childrenSize() < 2) {
      return false;
    }
    Contents contents = new Contents();
    row.filter(contents);
    return contents.plain && contents.length <= LONGEST;
  }

  /** Stops at the first sign of layout. */
  private static final class Contents implements NodeFilter {

    private boolean plain = true;
    private int nodes;
    private int length;

    @Override
    public FilterResult head(Node node, int depth) {
      nodes++;
      if (node instanceof TextNode text) {
        length += text.text().length();
      } else if (node instanceof Element element && LAYOUT.contains(element.normalName())) {
        plain = false;
      }
      plain &= nodes <= MOST_NODES;
      return plain ? FilterResult.CONTINUE : FilterResult.STOP;
    }
  }

  /** The cells, with a tab between two. */
  static String text(Element row) {
    StringJoiner cells = new StringJoiner("\t");
    for (Element cell : row.children()) {
      String text = cell.text().strip();
      if (!text.isEmpty()) {
        cells.add(text);
      }
    }
    return cells.toString();
  }
}
