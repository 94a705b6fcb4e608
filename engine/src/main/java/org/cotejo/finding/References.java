package org.cotejo.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.story.Cues;

/** The small table of values that figures may be held against where a text names them. */
final class References {

  /**
   * A value.
   *
   * @param name key of the message that names it
   * @param english words by which an English text names it, without accents
   */
  record Reference(
      String name, BigDecimal value, String unit, LocalDate asOf, String source, List<String> english,
      List<String> spanish) {

    Premise.OfReference premise() {
      return new Premise.OfReference(name, value, unit, source, asOf);
    }
  }

  private static final class Holder {
    static final List<Reference> ALL = load("/org/cotejo/finding/references.tsv");
  }

  private References() {}

  /** The value that a text names, if it names one. */
  static Optional<Reference> named(String text, Language language) {
    String plain = Cues.plain(text).toLowerCase(Locale.ROOT).replace('’', '\'');
    return Holder.ALL.stream().filter(r -> (language == Language.SPANISH ? r.spanish() : r.english()).stream()
        .anyMatch(plain::contains)).findFirst();
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
