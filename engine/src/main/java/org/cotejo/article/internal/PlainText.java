package org.cotejo.article.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.article.Block.Kind;
import org.cotejo.article.Language;
import org.cotejo.article.Published;
import org.cotejo.article.internal.Draft.Part;

/** Finds the blocks of a text that has no mark-up; its characters stay as they are. */
public final class PlainText {

  /** Longer runs without a blank are data, not words of a report. */
  static final int LONGEST_WORD = 2_000;

  private PlainText() {}

  /** A text with its blocks; its language, where it is not given, by its frequent words. */
  public static Draft read(String text, Optional<Language> language) {
    Tongues.Count count = Tongues.count(text, 20_000);
    return read(text, language.map(l -> l == Language.SPANISH).orElse(count.spanish() > count.english()));
  }

  /** A text with its blocks, and what its lines say of title, outlet, byline and date. */
  static Draft read(String text, boolean spanish) {
    List<Line> lines = Line.of(text);
    List<Part> parts = new ArrayList<>();
    LineKinds kinds = new LineKinds(lines, spanish);
    boolean begun = false;
    for (int i = 0; i < lines.size(); i++) {
      LineKinds.Verdict verdict = kinds.of(i);
      boolean opens = !begun && verdict.kind() == Kind.PARAGRAPH;
      begun |= opens;
      Line line = opens ? withoutGluedDate(parts, lines.get(i), text, spanish) : lines.get(i);
      add(parts, line, verdict, text);
    }
    return draft(text, parts, spanish);
  }

  /** The rest of a report's first paragraph, where a date is glued to its front and becomes a block of its own. */
  private static Line withoutGluedDate(List<Part> parts, Line line, String text, boolean spanish) {
    int glued = GluedDate.end(line.text(), spanish);
    if (glued == 0) {
      return line;
    }
    parts.add(Part.of(line.start(), line.start() + glued, Kind.DATELINE));
    int rest = line.start() + glued;
    while (Line.isBlank(text.charAt(rest))) {
      rest++;
    }
    return new Line(rest, line.end(), text.substring(rest, line.end()), false);
  }

  private static void add(List<Part> parts, Line line, LineKinds.Verdict verdict, String text) {
    Optional<Signature> signature = verdict.kind() == Kind.ASIDE ? Optional.empty() : Signature.in(line.text());
    if (signature.isPresent()) {
      addPost(parts, line, signature.get(), text);
    } else {
      parts.add(new Part(line.start(), line.end(), verdict.kind(), verdict.why(), false, Optional.empty()));
    }
  }

  /** A signature on a line of its own signs the block above it. */
  private static void addPost(List<Part> parts, Line line, Signature signature, String text) {
    int start = line.start();
    if (signature.start() == 0 && !parts.isEmpty() && parts.getLast().kind().isBody()) {
      start = parts.removeLast().start();
    }
    boolean cut = Signature.isCutOff(text.substring(start, line.start() + signature.start()));
    parts.add(new Part(start, line.end(), Kind.POST, Optional.empty(), cut, Optional.empty()));
  }

  private static Draft draft(String text, List<Part> parts, boolean spanish) {
    Optional<String> title = first(parts, Kind.TITLE, text);
    Optional<String> dateline = first(parts, Kind.DATELINE, text);
    Optional<String> byline = first(parts, Kind.BYLINE, text).flatMap(Credits::byline)
        .or(() -> dateline.flatMap(Credits::byline));
    Optional<Published> published = parts.stream()
        .filter(p -> p.kind() == Kind.DATELINE || p.kind() == Kind.BYLINE)
        .flatMap(p -> PrintedDate.in(text.substring(p.start(), p.end()), spanish).stream())
        .map(PrintedDate::published)
        .findFirst();
    Optional<String> outlet = dateline.flatMap(d -> Credits.outlet(d, spanish));
    return new Draft(text, title, outlet, byline, published, Optional.empty(), parts);
  }

  private static Optional<String> first(List<Part> parts, Kind kind, String text) {
    return parts.stream().filter(p -> p.kind() == kind).map(p -> text.substring(p.start(), p.end())).findFirst();
  }
}
