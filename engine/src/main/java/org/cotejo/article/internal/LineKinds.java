package org.cotejo.article.internal;

import java.util.List;
import java.util.Optional;
import org.cotejo.article.Block.Kind;

/** Tells what each line of a plain text is for, from its shape, its place and its neighbours. */
final class LineKinds {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_HEADING = 130;
  private static final int LONGEST_DATELINE = 140;
  private static final int DATELINES_FROM_TOP = 6;

  private final List<Line> lines;
  private final boolean spanish;
  private final int first;
  private final boolean withoutStops;

  /** The kind of a line and, for an aside, what it was set aside as. */
  record Verdict(Kind kind, Optional<String> why) {
    static Verdict of(Kind kind) {
      return new Verdict(kind, Optional.empty());
    }
  }

  LineKinds(List<Line> lines, boolean spanish) {
    this.lines = lines;
    this.spanish = spanish;
    this.first = firstLine();
    this.withoutStops = lines.stream().filter(line -> Marks.endsSentence(line.text())).count() * 4 < lines.size();
  }

  /** The first line that is neither set aside nor a dateline or byline. */
  private int firstLine() {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (aside(text).isEmpty() && !isDateline(i) && !Credits.isByline(text)) {
        return i;
      }
    }
    return 0;
  }

  /** What the line with this index is for. */
  Verdict of(int index) {
    String text = lines.get(index).text();
    Optional<String> why = aside(text);
    if (why.isPresent()) {
      return new Verdict(Kind.ASIDE, why);
    }
    if (isDateline(index)) {
      return Verdict.of(Credits.isByline(text) ? Kind.BYLINE : Kind.DATELINE);
    }
    if (Credits.isByline(text) && (index <= first + 3 || index >= lines.size() - 2)) {
      return Verdict.of(Kind.BYLINE);
    }
    if (index == first && isTitle(index)) {
      return Verdict.of(Kind.TITLE);
    }
    if (isListLine(index)) {
      return Verdict.of(Kind.LIST);
    }
    if (Furniture.shared().isCaption(text)) {
      return Verdict.of(Kind.CAPTION);
    }
    return Verdict.of(isHeading(index) ? kindOfHeading(index) : Kind.PARAGRAPH);
  }

  private static Optional<String> aside(String text) {
    return Marks.longestWord(text) > PlainText.LONGEST_WORD ? Optional.of("unbroken") : Furniture.shared().aside(text);
  }

  private boolean isTitle(int index) {
    Line line = lines.get(index);
    boolean more = index + 1 < lines.size();
    char last = line.text().charAt(line.text().length() - 1);
    return more && line.length() <= LONGEST_TITLE && ".…:;,".indexOf(last) < 0 && Marks.hasLetter(line.text())
        && !Marks.isBullet(line.text()) && Signature.in(line.text()).isEmpty();
  }

  /** A short line near the top or at the end that holds a full date and is no sentence. */
  private boolean isDateline(int index) {
    Line line = lines.get(index);
    boolean place = index < DATELINES_FROM_TOP || index >= lines.size() - 1;
    return place && isDateline(line.text(), spanish);
  }

  /** Whether a line holds a full date among names and separators, and no sentence. */
  static boolean isDateline(String text, boolean spanish) {
    if (text.length() > LONGEST_DATELINE || (text.endsWith(".") && !endsWithAbbreviation(text))) {
      return false;
    }
    // 3/4/2025 is a date in either language, though which one it is may be left open.
    Optional<PrintedDate> date = PrintedDate.in(text, spanish).or(() -> PrintedDate.in(text, true));
    return date.filter(d -> isNotSentence(text, d)).isPresent() && Signature.in(text).isEmpty();
  }

  private static boolean endsWithAbbreviation(String text) {
    return text.endsWith(".m.") || text.endsWith(" m.") || text.endsWith("hrs.");
  }

  /** Around a dateline's date stand names and separators: few words, most of them with a capital. */
  private static boolean isNotSentence(String text, PrintedDate date) {
    String rest = text.substring(0, date.start()) + " " + text.substring(date.end());
    int small = 0;
    int words = 0;
    for (String word : rest.split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words++;
        small += Character.isLowerCase(word.codePointAt(0)) && word.length() > 3 ? 1 : 0;
      }
    }
    return words <= 16 && small * 2 <= words + 2 && small <= 5;
  }

  private boolean isListLine(int index) {
    String text = lines.get(index).text();
    if (!Marks.isBullet(text)) {
      return false;
    }
    boolean sure = text.charAt(0) != '-' && text.charAt(0) != '–' && !Character.isDigit(text.charAt(0));
    return sure || (index > 0 && Marks.isBullet(lines.get(index - 1).text()))
        || (index + 1 < lines.size() && Marks.isBullet(lines.get(index + 1).text()));
  }

  private boolean isHeading(int index) {
    Line line = lines.get(index);
    if (line.length() > LONGEST_HEADING || Marks.endsSentence(line.text()) || !Marks.hasLetter(line.text())
        || index + 1 >= lines.size() || Character.isLowerCase(line.text().codePointAt(0))
        || Signature.in(line.text()).isPresent()) {
      return false;
    }
    boolean signedNext = Signature.in(lines.get(index + 1).text()).filter(s -> s.start() == 0).isPresent();
    return !signedNext && (!withoutStops || Marks.words(line.text()) <= 7);
  }

  /** A line without a full stop right under the title sums the report up; further down it heads a section. */
  private Kind kindOfHeading(int index) {
    boolean underTitle = index == first + 1 && isTitle(first) && lines.get(index).length() >= 40;
    return underTitle ? Kind.STANDFIRST : Kind.HEADING;
  }
}
