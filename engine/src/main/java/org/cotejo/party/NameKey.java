package org.cotejo.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.names.Fold;

/**
 * A name made comparable: its words folded, small words, legal forms and marks left out.
 *
 * @param person whether it is a person's, whose first word is a given name if it has several
 */
record NameKey(List<String> words, boolean person) {

  private static final Set<String> SMALL = Set.of("de", "del", "la", "las", "los", "el", "y", "e", "of", "the", "and",
      "for", "en", "para", "&", "plc", "inc", "ltd", "llc", "sa", "sl", "corp", "co", "ag", "gmbh", "don", "dona");

  private static final Set<String> FORMS = Set.of("plc", "inc", "ltd", "llc", "sa", "sl", "corp", "ag", "gmbh", "srl",
      "sas", "spa", "nv", "bv");

  static NameKey of(Name name) {
    return of(name.span().text(), name.kind() == Name.Kind.PERSON);
  }

  static NameKey of(String name, boolean person) {
    List<String> words = new ArrayList<>();
    for (String word : Fold.of(name).split(" ", -1)) {
      String bare = bare(word);
      if (!bare.isEmpty() && !SMALL.contains(bare)) {
        words.add(bare);
      }
    }
    return new NameKey(List.copyOf(words), person);
  }

  private static String bare(String word) {
    StringBuilder bare = new StringBuilder();
    word.codePoints().filter(c -> Character.isLetterOrDigit(c) || c == '&' || c == '-').forEach(bare::appendCodePoint);
    boolean possessive = word.endsWith("'s") && bare.length() > 2;
    return possessive ? bare.substring(0, bare.length() - 1) : bare.toString();
  }

  /** Whether two names can be one's: full names only if one has all the words of the other. */
  boolean agrees(NameKey other) {
    return size() < 2 || other.size() < 2 || words.containsAll(other.words) || other.words.containsAll(words);
  }

  /** Whether a name ends as companies' names do by law ("plc", "S.A."). */
  static boolean hasLegalForm(String name) {
    String last = bare(Fold.of(name.substring(name.lastIndexOf(' ') + 1)));
    return name.indexOf(' ') > 0 && FORMS.contains(last);
  }

  /** The capitals that its words begin with, small words left out. */
  static String initials(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : name.split("\\s", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        letters.appendCodePoint(word.codePointAt(0));
      }
    }
    return letters.toString();
  }

  /** Whether it is written in capitals, two to seven: such a name is short already, no longer one's beginning. */
  static boolean isAcronym(String name) {
    return name.length() > 1 && name.length() < 8 && name.chars().allMatch(Character::isUpperCase);
  }

  /** Whether an acronym can be made of a name: its letters stand in the name in this order, the first one first. */
  static boolean isMadeOf(String acronym, String name) {
    String letters = Fold.of(acronym);
    String whole = of(name, false).words.stream().reduce("", String::concat);
    int at = 0;
    for (int k = 0; k < whole.length() && at < letters.length(); k++) {
      at += whole.charAt(k) == letters.charAt(at) && (at > 0 || k == 0) ? 1 : 0;
    }
    return isAcronym(acronym) && at == letters.length();
  }

  /** Its words in a form that is the same in both languages, as far as the lists know them. */
  List<String> common() {
    return words.stream().map(org.cotejo.analysis.names.Fields::common).toList();
  }

  int size() {
    return words.size();
  }

  /**
   * Whether a shorter name may stand for this one. Of a person: its given name or a surname alone; all but the middle
   * names; or its beginning. Of others: its first words, its last ones, or its first word and some of the others; never
   * where a figure stands in it, as in the names of products.
   */
  boolean holds(NameKey shorter, boolean ofPerson) {
    if (shorter.size() == 0 || shorter.size() >= size()) {
      return shorter.words.equals(words);
    }
    if (ofPerson) {
      return shorter.size() == 1 ? words.contains(shorter.words.getFirst())
          : isBeginning(shorter) || skipsMiddle(shorter);
    }
    if (words.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit))) {
      return false;
    }
    return isBeginning(shorter) || (shorter.size() > 1 && (isEnd(shorter)
        || (shorter.words.getFirst().equals(words.getFirst()) && words.containsAll(shorter.words))));
  }

  private boolean isBeginning(NameKey shorter) {
    return words.subList(0, shorter.size()).equals(shorter.words);
  }

  private boolean isEnd(NameKey shorter) {
    return words.subList(size() - shorter.size(), size()).equals(shorter.words);
  }

  private boolean skipsMiddle(NameKey shorter) {
    return shorter.size() == 2 && shorter.words.getFirst().equals(words.getFirst())
        && shorter.words.getLast().equals(words.getLast());
  }
}
