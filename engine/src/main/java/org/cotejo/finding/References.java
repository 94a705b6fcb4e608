package org.cotejo.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cotejo.analysis.Name;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.cotejo.lexicon.Letters;
import org.cotejo.lexicon.Lexicons;

/** The small table of values that figures may be held against where a text names them. */
final class References {

  /**
   * A value.
   *
   * @param name key of the message that names it
   * @param english words by which an English text names it, {@link Letters#fold folded}
   */
  record Reference(
      String name, BigDecimal value, String unit, LocalDate asOf, String source, List<String> english,
      List<String> spanish) {

    Premise.OfReference premise() {
      return new Premise.OfReference(name, value, unit, source, asOf);
    }
  }

  /** What follows a country's name where it is not the country alone: "Spain's islands", "Peru and Chile". */
  private static final Pattern GOES_ON = Pattern.compile("['’]|\\h(?:(?:and|y|e)\\h)?\\p{Lu}");

  private static final class Holder {
    static final List<Reference> ALL = load("/org/cotejo/finding/references.tsv");
  }

  private References() {}

  /**
   * The value that a stretch of an article names, if it names one. "Mexico City" and "Mexico and Peru" do not name that
   * of Mexico.
   *
   * @param names the article's proper names
   */
  static Optional<Reference> named(Span where, Language language, List<Name> names) {
    String plain = Letters.fold(where.text());
    return Holder.ALL.stream().filter(r -> (language == Language.SPANISH ? r.spanish() : r.english()).stream()
        .anyMatch(words -> names(where, plain, words, names))).findFirst();
  }

  private static boolean names(Span where, String plain, String words, List<Name> names) {
    String text = where.article().text();
    for (int at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + 1)) {
      int from = where.start() + at;
      int to = from + words.length();
      boolean whole = !isLetter(text, from - 1) && !isLetter(text, to)
          && !GOES_ON.matcher(text).region(to, text.length()).lookingAt();
      if (whole && names.stream().map(Name::span).noneMatch(n -> reachesOut(n, from, to))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** Whether a name stands partly in a stretch and partly out of it. */
  private static boolean reachesOut(Span name, int from, int to) {
    return name.start() < to && name.end() > from && (name.start() < from || name.end() > to);
  }

  private static List<Reference> load(String path) {
    return Lexicons.lines(References.class, path).stream().map(References::parse).toList();
  }

  private static Reference parse(String line) {
    List<String> c = List.of(line.split("\t", -1));
    return new Reference(c.get(0), new BigDecimal(c.get(1)), c.get(2), LocalDate.parse(c.get(3)), c.get(4),
        List.of(c.get(6).split(",")), List.of(c.get(7).split(",")));
  }
}
