package org.cotejo.analysis.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.lexicon.Lexicons;

/** Fields of office ("Defense", "Salud"), and names that stand for a power ("the Pentagon"). */
public final class Fields {

  private static final class Loaded {
    static final Map<String, String> FIELDS = loadFields();
    static final Map<String, Metonym> METONYMS = loadMetonyms();
  }

  private Fields() {}

  /** What a name stands for: a power of a country, and the fields it rules. */
  public record Metonym(String country, String concept, Set<String> fields) {
    public Metonym {
      fields = Set.copyOf(fields);
    }
  }

  /** The field that a word names, the same in both languages; the word itself, folded, if it names none. */
  public static String of(String word) {
    String folded = Fold.of(word);
    return Loaded.FIELDS.getOrDefault(folded, folded);
  }

  /** Whether it is the name of a field as {@link #of} gives it. */
  public static boolean isField(String field) {
    return Loaded.FIELDS.containsValue(field);
  }

  /** What a name such as "Pentagon" stands for. */
  public static Optional<Metonym> metonym(String name) {
    return Optional.ofNullable(Loaded.METONYMS.get(Fold.of(name)));
  }

  /** A form of an institution's word that is the same in both languages, as far as the lists know it. */
  public static String common(String word) {
    return Optional.ofNullable(Loaded.FIELDS.get(Fold.of(word))).orElseGet(() -> Institutions.common(word));
  }

  private static Map<String, String> loadFields() {
    Map<String, String> fields = new HashMap<>();
    for (String line : Lexicons.lines(Fields.class, "fields.tsv")) {
      List<String> columns = Lexicons.columns(line, 2);
      Lexicons.items(columns.get(1), " ").forEach(word -> fields.put(Fold.of(word), columns.getFirst()));
    }
    return Map.copyOf(fields);
  }

  private static Map<String, Metonym> loadMetonyms() {
    Map<String, Metonym> metonyms = new HashMap<>();
    for (String line : Lexicons.lines(Fields.class, "metonyms.tsv")) {
      List<String> columns = Lexicons.columns(line, 4);
      metonyms.put(Fold.of(columns.getFirst()), new Metonym(
          columns.get(1), columns.get(2), new HashSet<>(Lexicons.items(columns.get(3), " "))));
    }
    return Map.copyOf(metonyms);
  }
}
