package org.cotejo.render.html;

import java.io.IOException;

/** Writes {@link Html} out; the one place where characters are escaped. */
final class HtmlWriter {

  private final Appendable out;

  HtmlWriter(Appendable out) {
    this.out = out;
  }

  void write(Html html) throws IOException {
    switch (html) {
      case Html.Text(String value) -> escape(value, false);
      case Html.Trusted(String value) -> out.append(value);
      case Html.Fragment(var parts) -> {
        for (Html part : parts) {
          write(part);
        }
      }
      case Html.Element element -> element(element);
    }
  }

  private void element(Html.Element element) throws IOException {
    out.append('<').append(element.name());
    for (Html.Attribute attribute : element.attributes()) {
      out.append(' ').append(attribute.name());
      if (!attribute.value().isEmpty()) {
        out.append("=\"");
        escape(attribute.value(), true);
        out.append('"');
      }
    }
    out.append('>');
    for (Html child : element.children()) {
      write(child);
    }
    if (!Html.VOID.contains(element.name())) {
      out.append("</").append(element.name()).append('>');
    }
  }

  /**
   * A carriage return is written as a reference, since a browser reads a bare one as a line feed. Half a surrogate pair
   * and NUL have no place in HTML: they become the replacement character, one for one.
   */
  private void escape(String value, boolean attribute) throws IOException {
    int from = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      String reference = switch (c) {
        case '&' -> "&amp;";
        case '<' -> "&lt;";
        case '>' -> "&gt;";
        case '\r' -> "&#13;";
        case '\0' -> "\uFFFD";
        case '"' -> attribute ? "&quot;" : "";
        case '\n', '\t' -> attribute ? "&#" + (int) c + ";" : "";
        default -> Character.isSurrogate(c) && !paired(value, i) ? "\uFFFD" : "";
      };
      if (!reference.isEmpty()) {
        out.append(value, from, i).append(reference);
        from = i + 1;
      }
    }
    out.append(value, from, value.length());
  }

  private static boolean paired(String value, int at) {
    return Character.isHighSurrogate(value.charAt(at))
        ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
  }
}
