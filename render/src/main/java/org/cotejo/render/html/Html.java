package org.cotejo.render.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A piece of an HTML page. Whatever comes from a report enters as {@link Text} or as the value of an attribute and is
 * escaped when written; only the project's own style and script enter as {@link Trusted}.
 */
sealed interface Html {

  /** Nothing. */
  static Html none() {
    return new Fragment(List.of());
  }

  /** Words, escaped when written. */
  record Text(String value) implements Html {}

  /** Several pieces in a row. */
  record Fragment(List<Html> parts) implements Html {
    public Fragment {
      parts = List.copyOf(parts);
    }
  }

  /** Style or script of the project itself, written as it is. */
  record Trusted(String value) implements Html {
    /**
     * Checks that it cannot end its element.
     *
     * @throws IllegalArgumentException if it holds "&lt;/" or "&lt;!--"
     */
    public Trusted {
      if (value.contains("</") || value.contains("<!--")) {
        throw new IllegalArgumentException("a style or script that would end its element");
      }
    }
  }

  /** An attribute; an empty value is written as the bare name. */
  record Attribute(String name, String value) {}

  /** An element with its attributes and what is in it. Immutable: each method gives a new one. */
  record Element(String name, List<Attribute> attributes, List<Html> children) implements Html {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,40}");

    public Element {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException("element name \"" + name + "\"");
      }
      attributes = List.copyOf(attributes);
      children = List.copyOf(children);
    }

    /**
     * The element with one attribute more.
     *
     * @throws IllegalArgumentException if the attribute could run code or load something: only links to places in this
     *     file are written
     */
    Element with(String attribute, String value) {
      if (!NAME.matcher(attribute).matches() || attribute.startsWith("on") || attribute.equals("style")
          || attribute.equals("src") || (attribute.equals("href") && !value.startsWith("#"))) {
        throw new IllegalArgumentException("attribute " + attribute + "=\"" + value + "\"");
      }
      List<Attribute> more = new ArrayList<>(attributes);
      more.add(new Attribute(attribute, value));
      return new Element(name, more, children);
    }

    Element with(String attribute, Optional<String> value) {
      return value.map(v -> with(attribute, v)).orElse(this);
    }

    Element with(String attribute, double percent) {
      return with(attribute, AxisScale.percent(percent));
    }

    Element with(String attribute, int pixels) {
      return with(attribute, Integer.toString(pixels));
    }

    Element id(String value) {
      return with("id", value);
    }

    /** The element with more in it. */
    Element of(Html... more) {
      return of(List.of(more));
    }

    Element of(List<? extends Html> more) {
      List<Html> all = new ArrayList<>(children);
      all.addAll(more);
      return new Element(name, attributes, all);
    }

    Element of(String words) {
      return of(text(words));
    }
  }

  /**
   * An element, named with its classes as a style sheet names it: {@code el("a.chip.no")}.
   */
  static Element el(String selector) {
    int dot = selector.indexOf('.');
    if (dot < 0) {
      return new Element(selector, List.of(), List.of());
    }
    String classes = selector.substring(dot + 1).replace('.', ' ');
    return new Element(selector.substring(0, dot), List.of(new Attribute("class", classes)), List.of());
  }

  static Html text(String words) {
    return new Text(words);
  }

  static Html all(Html... parts) {
    return new Fragment(List.of(parts));
  }

  static Html all(List<? extends Html> parts) {
    return new Fragment(List.copyOf(parts));
  }

  /** The parts with a separator between each two. */
  static Html joined(List<? extends Html> parts, String separator) {
    List<Html> all = new ArrayList<>();
    for (Html part : parts) {
      if (!all.isEmpty()) {
        all.add(text(separator));
      }
      all.add(part);
    }
    return new Fragment(all);
  }

  /** Writes the piece as HTML. */
  default void write(Appendable out) throws IOException {
    new HtmlWriter(out).write(this);
  }

  /** Elements that HTML closes by itself. */
  Set<String> VOID = Set.of("meta", "input", "br", "link");
}
