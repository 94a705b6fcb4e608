package org.cotejo.article;

import java.util.List;
import java.util.regex.Pattern;
import org.cotejo.lexicon.Lexicons;

/**
 * The words by which a press release is known, {@code releases.tsv}: in lower case without accents. A release may have
 * its head in another language than its text, so that those of all languages are asked for together.
 */
public final class ReleaseWords {

  private static final List<String> TITLES = words("title");
  private static final List<String> NOTICES = words("notice");
  private static final List<String> CALLED = words("called");
  private static final List<String> SERIES = words("series");
  /** What follows a word for such a series: at most a word that says of what, and a number ("medico n.o 11: ..."). */
  private static final Pattern NUMBERED =
      Pattern.compile("(?: [a-z]+)? (?:(?:n|no|n\\.?[oº°]|num|number|numero|#)\\.? ?)?\\d+(?:[.,:;].*)?");

  private ReleaseWords() {}

  /** Whether words at the head of an article call it a release. */
  public static boolean isTitle(String plain) {
    return TITLES.stream().anyMatch(plain::contains);
  }

  /** Whether words at the head or the foot of an article are those of a release. */
  public static boolean isNotice(String plain) {
    return isTitle(plain) || NOTICES.stream().anyMatch(plain::contains);
  }

  /** Whether a line begins as the heading of a body's numbered bulletins does: "Bulletin No. 4". */
  public static boolean isSeries(String plain) {
    String line = plain.strip();
    return SERIES.stream().filter(line::startsWith)
        .anyMatch(word -> NUMBERED.matcher(line.substring(word.length())).matches());
  }

  /** Whether a report's name for its source is that of a release: "un comunicado". */
  public static boolean isName(String plain) {
    return CALLED.stream().anyMatch(plain::endsWith);
  }

  private static List<String> words(String kind) {
    return Lexicons.rows(ReleaseWords.class, "releases.tsv").stream().filter(row -> row.getFirst().equals(kind))
        .flatMap(row -> Lexicons.items(row.getLast(), ",").stream()).toList();
  }
}
