package org.cotejo.article.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cotejo.article.Block.Kind;
import org.cotejo.article.Published;
import org.cotejo.article.internal.Draft.Part;
import org.jsoup.nodes.Element;

/** Turns the element that holds a page's article into a text with blocks. */
final class PageBlocks {

  private final PageMetadata metadata;
  private final boolean spanish;
  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final PageParts names = PageParts.shared();
  private Optional<Published> printed = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<String> byline = Optional.empty();

  PageBlocks(Element main, ElementSkips skips, PageMetadata metadata) {
    this.metadata = metadata;
    this.spanish = metadata.language().filter(l -> l.toLowerCase(Locale.ROOT).startsWith("es")).isPresent();
    String title = metadata.title().map(Lexicon::folded).orElse("");
    if (metadata.shown() && metadata.title().isPresent()) {
      append(metadata.title().get(), Kind.TITLE, Optional.empty(), Optional.empty());
    }
    for (Run run : Runs.under(main, skips::skipsInSearch)) {
      if (!Lexicon.folded(run.text()).equals(title)) {
        add(run);
      }
    }
  }

  /** The text with what page and blocks say of it. */
  Draft draft() {
    return new Draft(text.toString(), metadata.title(), metadata.outlet().or(() -> outlet),
        metadata.byline().or(() -> byline), metadata.published().or(() -> printed), metadata.language(), parts);
  }

  private void add(Run run) {
    Optional<String> why = Furniture.shared().aside(run.text());
    Kind kind = why.isPresent() ? Kind.ASIDE : kind(run);
    if (kind == Kind.ASIDE && why.isEmpty()) {
      return;
    }
    if (kind == Kind.DATELINE || kind == Kind.BYLINE) {
      learn(run.text());
    }
    append(run.text(), kind, why, declared(run.element()));
  }

  private void learn(String line) {
    printed = printed.or(() -> PrintedDate.in(line, spanish).map(PrintedDate::published));
    byline = byline.or(() -> Credits.byline(line));
    outlet = outlet.or(() -> Credits.outlet(line, spanish));
  }

  private Kind kind(Run run) {
    Element element = run.element();
    if (MainContent.isHeading(element)) {
      return Kind.HEADING;
    }
    Set<String> called = calledWithin(element);
    if (called.contains("caption") || inside(element, "figcaption") || Furniture.shared().isCaption(run.text())) {
      return Kind.CAPTION;
    }
    if (element.nameIs("time") || called.contains("byline") && run.words() < 30) {
      return PrintedDate.in(run.text(), spanish).isPresent() || element.nameIs("time") ? Kind.DATELINE : Kind.BYLINE;
    }
    if (Credits.isByline(run.text()) && run.words() < 15) {
      return Kind.BYLINE;
    }
    if (called.contains("standfirst")) {
      return Kind.STANDFIRST;
    }
    if (Signature.in(run.text()).isPresent()) {
      return Kind.POST;
    }
    if (inside(element, "blockquote")) {
      return Kind.QUOTATION;
    }
    if (inside(element, "li")) {
      return run.linkShare() > 0.8 ? Kind.ASIDE : Kind.LIST;
    }
    return run.linkShare() > 0.9 && run.words() < 15 ? Kind.ASIDE : Kind.PARAGRAPH;
  }

  private Set<String> calledWithin(Element element) {
    Set<String> called = new HashSet<>(names.names(element));
    Element at = element;
    for (int i = 0; i < 2 && at.parent() != null && !at.nameIs("body"); i++) {
      at = at.parent();
      called.addAll(names.names(at));
    }
    return called;
  }

  private static boolean inside(Element element, String tag) {
    Element at = element;
    for (int i = 0; i < 6 && at != null; i++) {
      if (at.nameIs(tag)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static Optional<String> declared(Element element) {
    Element at = element;
    for (int i = 0; i < 4 && at != null && !at.nameIs("body"); i++) {
      if (at.hasAttr("lang")) {
        return Optional.of(at.attr("lang"));
      }
      at = at.parent();
    }
    return Optional.empty();
  }

  private void append(String words, Kind kind, Optional<String> why, Optional<String> language) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(words);
    boolean cut = kind == Kind.POST && Signature.in(words).filter(Signature::truncated).isPresent();
    parts.add(new Part(start, text.length(), kind, why, cut, language));
  }
}
