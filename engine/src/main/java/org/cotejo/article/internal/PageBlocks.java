package org.cotejo.article.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.article.Block.Kind;
import org.cotejo.article.Published;
import org.cotejo.article.internal.Draft.Part;
import org.jsoup.nodes.Element;

/** Turns the element that holds a page's article into a text with blocks. */
final class PageBlocks {

  /** At the end, a run of marks is tried where it begins or is taken up, and not again from each of them. */
  private static final Pattern QUOTE_ENDS = Pattern.compile(
      "^[\"“”«»'‘’\\s]++|(?:\\G|(?<![\"“”«»'‘’\\s.,]))[\"“”«»'‘’\\s.,]++$");

  private final PageMetadata metadata;
  private final boolean spanish;
  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final PageParts names = PageParts.shared();
  private boolean begun;
  private Optional<Published> printed = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<String> byline = Optional.empty();

  PageBlocks(Element main, ElementSkips skips, PageMetadata metadata) {
    this.metadata = metadata;
    List<Run> all = Runs.under(main, skips::skips);
    this.spanish = isSpanish(metadata, all);
    String title = metadata.title().map(Lexicon::folded).orElse("");
    if (metadata.shown() && metadata.title().isPresent()) {
      append(metadata.title().get(), Kind.TITLE, Optional.empty(), Optional.empty());
    }
    List<Run> runs = all.stream()
        .filter(run -> !Lexicon.folded(run.text()).equals(title)).toList();
    for (int i = 0; i < runs.size(); i++) {
      boolean aboveDate = i + 1 < runs.size() && isDateline(runs.get(i + 1));
      add(runs.get(i), aboveDate);
    }
  }

  /** By the report's own words, or what its page declares where these are too few. */
  private static boolean isSpanish(PageMetadata metadata, List<Run> runs) {
    int english = 0;
    int spanish = 0;
    for (Run run : runs) {
      Tongues.Count count = Tongues.count(run.text(), run.text().length());
      english += count.english();
      spanish += count.spanish();
    }
    boolean declared = metadata.language().filter(l -> l.toLowerCase(Locale.ROOT).startsWith("es")).isPresent();
    return spanish == english ? declared : spanish > english;
  }

  /** The text with what page and blocks say of it. */
  Draft draft() {
    boolean few = parts.stream().filter(part -> part.kind() == Kind.QUOTATION).count() <= 100;
    parts.replaceAll(part -> few && isPullQuote(part) ? Part.aside(part.start(), part.end(), "repeated") : part);
    return new Draft(text.toString(), metadata.title(), metadata.outlet().or(() -> outlet),
        metadata.byline().or(() -> byline), metadata.published().or(() -> printed), metadata.language(), parts);
  }

  /** Whether a quotation only sets in large type what the report's text says elsewhere. */
  private boolean isPullQuote(Part part) {
    if (part.kind() != Kind.QUOTATION || part.end() - part.start() > 300) {
      return false;
    }
    String words = QUOTE_ENDS.matcher(text.substring(part.start(), part.end())).replaceAll("");
    int before = text.indexOf(words);
    return Marks.words(words) >= 4 && (before < part.start() || text.indexOf(words, part.end()) >= 0);
  }

  private void add(Run run, boolean aboveDate) {
    Optional<String> why = Marks.longestWord(run.text()) > PlainText.LONGEST_WORD
        ? Optional.of("unbroken") : Furniture.shared().aside(run.text());
    Kind kind = why.isPresent() ? Kind.ASIDE : kind(run);
    if (kind == Kind.PARAGRAPH && !begun) {
      kind = kindAboveReport(run, aboveDate);
    }
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

  /** Above a report's first sentence stand its outlet, place and date, and what it is filed under. */
  private Kind kindAboveReport(Run run, boolean aboveDate) {
    boolean stray = run.words() <= 6 && !Marks.endsSentence(run.text());
    return isDateline(run) || (stray && aboveDate) ? Kind.DATELINE : stray ? Kind.HEADING : Kind.PARAGRAPH;
  }

  private boolean isDateline(Run run) {
    return run.words() <= 16 && LineKinds.isDateline(run.text(), spanish);
  }

  private Kind kind(Run run) {
    Element element = run.element();
    if (MainContent.isHeading(element)) {
      boolean sum = metadata.description().filter(d -> d.equals(run.text())).isPresent();
      return run.linkShare() > 0.5 ? Kind.ASIDE : sum ? Kind.STANDFIRST : Kind.HEADING;
    }
    if (element.nameIs("tr")) {
      return run.linkShare() > 0.8 ? Kind.ASIDE : Kind.LIST;
    }
    if (run.linkShare() > 0.9 && run.words() < 25 && !Marks.endsSentence(run.text())) {
      return Kind.ASIDE;
    }
    Set<String> called = calledWithin(element);
    if (called.contains("caption") || inside(element, "figcaption") || Furniture.shared().isCaption(run.text())) {
      return Kind.CAPTION;
    }
    if (element.nameIs("time") || (called.contains("byline") && run.words() < 30)) {
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
    boolean bold = run.strong() && run.words() <= 12 && !Marks.endsSentence(run.text());
    return bold || element.nameIs("dt") ? Kind.HEADING : Kind.PARAGRAPH;
  }

  private Set<String> calledWithin(Element element) {
    Set<String> called = new HashSet<>(names.names(element));
    Element at = element;
    for (int i = 0; i < 2 && at.parent() != null && !at.nameIs("body"); i++) {
      at = at.parent();
      if (at.nameIs("article") || at.nameIs("main") || at.nameIs("body")) {
        break;
      }
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
    begun |= kind.isBody();
    parts.add(new Part(start, text.length(), kind, why, cut, language));
  }
}
