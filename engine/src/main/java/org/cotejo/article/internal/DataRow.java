package org.cotejo.article.internal;

import java.util.Set;
import java.util.StringJoiner;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

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
    int nodes = 0;
    int length = 0;
    for (Node node = row.firstChild(); node != null && node != row; node = next(node, row)) {
      if (++nodes > MOST_NODES || node instanceof Element element && LAYOUT.contains(element.normalName())) {
        return false;
      }
      length += node instanceof org.jsoup.nodes.TextNode text ? text.text().length() : 0;
    }
    return length <= LONGEST;
  }

  /** The node after this in the page's order, within the row; the row itself after the last. */
  private static Node next(Node node, Element row) {
    Node child = node.firstChild();
    if (child != null) {
      return child;
    }
    Node at = node;
    while (at != row) {
      Node sibling = at.nextSibling();
      Node parent = at.parent();
      if (sibling != null) {
        return sibling;
      }
      if (parent == null) {
        return row;
      }
      at = parent;
    }
    return row;
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
