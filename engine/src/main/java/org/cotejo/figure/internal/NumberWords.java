package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Letters;
import org.cotejo.lexicon.Lexicons;

/** The words that numbers are made of, in one language. */
public final class NumberWords {

  /** What part a word plays in a number; a word may play several ("third", "second"). */
  public enum Role {
    UNIT, TEN, HUNDRED, HUNDREDS, SCALE, SUFFIX, COLLECTIVE, VAGUE, SOME, ORDINAL, PART, PARTS, HALF, MITAD, ARTICLE, AND,
    POINT, MINUS
  }

  /** One part that a word can play. {@code high} is set for vague words alone. */
  public record Meaning(Role type, BigDecimal value, BigDecimal high) {}

  private static final class English {
    static final NumberWords WORDS = new NumberWords("numbers_en.tsv");
  }

  private static final class Spanish {
    static final NumberWords WORDS = new NumberWords("numbers_es.tsv");
  }

  private final Map<String, List<Meaning>> entries = new HashMap<>();
  private final Optional<SpanishCompounds> compounds;

  private NumberWords(String table) {
    compounds = table.endsWith("_es.tsv") ? Optional.of(new SpanishCompounds(this)) : Optional.empty();
    for (List<String> row : Lexicons.rows(NumberWords.class, "/org/cotejo/figure/" + table)) {
      BigDecimal value = new BigDecimal(row.get(2));
      BigDecimal high = row.size() > 3 ? new BigDecimal(row.get(3)) : value;
      Role type = Role.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      add(row.get(0), new Meaning(type, value, high));
    }
  }

  private void add(String word, Meaning entry) {
    entries.computeIfAbsent(Letters.fold(word), key -> new ArrayList<>()).add(entry);
  }

  /** The words of a language; those of English for a language that is not read. */
  public static NumberWords of(Language language) {
    return language == Language.SPANISH ? Spanish.WORDS : English.WORDS;
  }

  /** What a word means as a part of that type, if it can be one. */
  public Optional<Meaning> find(Lexeme lexeme, Role type) {
    if (!lexeme.isWord()) {
      return Optional.empty();
    }
    for (Meaning entry : meanings(lexeme.key())) {
      if (entry.type() == type) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  public boolean is(Lexeme lexeme, Role type) {
    return find(lexeme, type).isPresent();
  }

  /** All listed words, folded. */
  public Set<String> listed() {
    return Set.copyOf(entries.keySet());
  }

  /** Whether the word can be part of a number at all. */
  public boolean knows(Lexeme lexeme) {
    return lexeme.isWord() && !meanings(lexeme.key()).isEmpty();
  }

  private List<Meaning> meanings(String key) {
    List<Meaning> listed = entries.get(key);
    return listed != null ? listed : compounds.map(c -> c.meanings(key)).orElse(List.of());
  }

  /** What a number word of one piece is worth: one below a hundred, or hundreds. */
  Optional<BigDecimal> simple(String key) {
    for (Meaning entry : entries.getOrDefault(key, List.of())) {
      if (entry.type() == Role.UNIT || entry.type() == Role.TEN || entry.type() == Role.HUNDREDS) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }
}
