package org.cotejo.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cotejo.article.Language;

/** Words brought to a form in which number, gender and accents no longer tell them apart. Light on purpose. */
final class Stems {

  private static final int BEGINNING = 7;

  private Stems() {}

  /** The words of a text in lower case without accents (ñ stays); digits count as letters. Linear in the text. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String plain = plain(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty() && ((c != '\'' && c != '’') || !isPossessive(plain, i))) {
        words.add(word.toString());
        word.setLength(0);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
        i++;
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean isPossessive(String text, int apostrophe) {
    return apostrophe + 1 < text.length() && text.charAt(apostrophe + 1) == 's'
        && (apostrophe + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(apostrophe + 2)));
  }

  /** In lower case, without accents; ñ stays a letter of its own. */
  static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('ñ', '\u0001');
    StringBuilder out = new StringBuilder(lower.length());
    String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c == '\u0001' ? 'ñ' : c);
      }
    }
    return out.toString();
  }

  static String stem(String word, Language language) {
    return language == Language.SPANISH ? spanish(word) : english(word);
  }

  /** Plurals and the endings -ed and -ing. */
  static String english(String word) {
    int n = word.length();
    if (n > 4 && word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    if (n > 4 && (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes"))) {
      return word.substring(0, n - 2);
    }
    if (n > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
      return english(word.substring(0, n - 1));
    }
    if (n > 5 && word.endsWith("ing")) {
      return single(word.substring(0, n - 3));
    }
    if (n > 4 && word.endsWith("ed")) {
      return single(word.substring(0, n - 2));
    }
    return dropE(word);
  }

  private static String dropE(String word) {
    return word.length() > 4 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }

  private static String single(String word) {
    int n = word.length();
    boolean twice = n > 3 && word.charAt(n - 1) == word.charAt(n - 2) && "aeiouls".indexOf(word.charAt(n - 1)) < 0;
    return dropE(twice ? word.substring(0, n - 1) : word);
  }

  /** Plurals and the vowels of gender. */
  static String spanish(String word) {
    String w = spanishSingular(word);
    int last = w.length() - 1;
    return w.length() > 3 && "aoe".indexOf(w.charAt(last)) >= 0 ? w.substring(0, last) : w;
  }

  private static final List<String> VERB_ENDINGS = List.of(
      "iamos", "abamos", "imos", "amos", "emos", "ieron", "iendo", "aron", "ando", "aban", "idos", "idas", "ados",
      "adas", "ido", "ida", "ado", "ada", "aba", "ar", "er", "ir", "io", "an", "en", "o");

  /** Whether a word has the form of a regular Spanish participle, from which its verb's other forms can be told. */
  static boolean isParticiple(String word, Language language) {
    return language == Language.SPANISH && word.length() > 6 && (word.endsWith("ado") || word.endsWith("ido"));
  }

  /** A key that the forms of a Spanish verb share: desalojado, desalojar, desalojaron. No other word has one. */
  static String verb(String word, Language language) {
    if (language == Language.SPANISH) {
      for (String ending : VERB_ENDINGS) {
        if (word.endsWith(ending) && word.length() - ending.length() > 3) {
          return "^" + word.substring(0, word.length() - ending.length());
        }
      }
    }
    return "^";
  }

  /** What the forms of a verb share with its cousin's in the other language, as far as their beginning goes. */
  static String deed(String word, Language language) {
    String verb = verb(word, language);
    return verb.length() > 1 ? cognate(verb.substring(1), language) : cognate(word, language);
  }

  /** A word without its plural ending, and else as it is. */
  static String singular(String word, Language language) {
    return language == Language.SPANISH ? spanishSingular(word)
        : word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  private static String spanishSingular(String word) {
    int n = word.length();
    if (n > 4 && word.endsWith("ces")) {
      return word.substring(0, n - 3) + "z";
    }
    if (n > 4 && word.endsWith("es") && "rlnsdzj".indexOf(word.charAt(n - 3)) >= 0) {
      return word.substring(0, n - 2);
    }
    return n > 3 && word.endsWith("s") ? word.substring(0, n - 1) : word;
  }

  /** Spanish puts an e before an s that no vowel follows (station, estación); Latin -um is -o there. */
  private static String root(String stem, Language language) {
    boolean led = language == Language.SPANISH && stem.length() > 5 && stem.startsWith("es")
        && "aeiouh".indexOf(stem.charAt(2)) < 0;
    String root = led ? stem.substring(1) : stem;
    return root.length() > 5 && root.endsWith("ium") ? root.substring(0, root.length() - 2) : root;
  }

  /**
   * A form that cousins in the two languages share: laboratory and laboratorio, operation and operación.
   * Meant for words that no lexicon has; only the beginning of a long word counts.
   */
  static String cognate(String word, Language language) {
    String stem = root(stem(word, language), language)
        .replace("ph", "f").replace("th", "t").replace("ch", "c").replace("qu", "c").replace("k", "c")
        .replace("y", "i");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < stem.length(); i++) {
      if (i == 0 || stem.charAt(i) != stem.charAt(i - 1)) {
        out.append(stem.charAt(i));
      }
    }
    String key = out.toString();
    if (key.endsWith("tion") || key.endsWith("cion") || key.endsWith("sion")) {
      key = key.substring(0, key.length() - 4) + "c";
    }
    while (key.length() > 5 && "aeio".indexOf(key.charAt(key.length() - 1)) >= 0) {
      key = key.substring(0, key.length() - 1);
    }
    return key.length() > BEGINNING ? key.substring(0, BEGINNING) : key;
  }
}
