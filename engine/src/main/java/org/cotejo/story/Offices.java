package org.cotejo.story;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.analysis.names.Institutions;
import org.cotejo.article.Article;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.party.Party;

/** Tells from a person's printed roles, and from the words beside the name, for which body the person speaks. */
public final class Offices {

  /**
   * Words of a body's name that its head's title leaves out: the sheriff's office. Of all languages together: a name
   * may be printed in another language than the text around it.
   */
  private static final Set<String> OFFICE = words("office");
  private static final Set<String> OWNERS = words("owner");
  private static final int BESIDE = 60;
  private static final int SAME_BEGINNING = 5;

  private Offices() {}

  /** Whether the person's office is at the body: "the health minister" and the Ministry of Health. */
  public static boolean speaksFor(Party person, Party body) {
    if ((person.kind() != Party.Kind.PERSON && person.kind() != Party.Kind.UNNAMED)
        || body.kind() == Party.Kind.PERSON || body.kind() == Party.Kind.UNNAMED
        || (body.kind() == Party.Kind.GROUP && !isBareBody(body))) {
      return false;
    }
    List<String> name = bodyWords(body);
    if (name.isEmpty()) {
      return false;
    }
    for (String role : person.roles()) {
      if (covers(content(role), name)) {
        return true;
      }
    }
    return (name.size() > 1 || Institutions.body(name.getFirst()).isPresent())
        && person.mentions().stream().anyMatch(m -> covers(content(beside(m)), name));
  }

  /** Whether two bodies are one under names of two languages, or with and without what tells them from others. */
  public static boolean sameBody(Party a, Party b) {
    if (a.kind() == Party.Kind.PERSON || b.kind() == Party.Kind.PERSON) {
      return false;
    }
    List<String> x = bodyWords(a);
    List<String> y = bodyWords(b);
    return isWithin(x, y) || isWithin(y, x);
  }

  /** The words of a body's name, without those that its head's title leaves out. */
  private static List<String> bodyWords(Party body) {
    return content(body.name()).stream().filter(w -> !OFFICE.contains(w)).toList();
  }

  /** Whether a name that says what kind of body it names is told by the words: "Ostra" alone is not its police. */
  private static boolean isWithin(List<String> name, List<String> words) {
    return name.stream().anyMatch(w -> Institutions.body(w).isPresent()) && covers(words, name);
  }

  /** Whether a group is told as some of a body, or those who run it: "Acme's owners" and Acme. */
  public static boolean isPart(Party group, Party body) {
    List<String> name = content(body.name());
    return group.kind() == Party.Kind.GROUP && body.kind() == Party.Kind.ORGANISATION && !name.isEmpty()
        && content(group.name()).containsAll(name);
  }

  /** Whether a party is called an office and nothing else. */
  public static boolean isNameless(Party party) {
    return !party.name().isEmpty() && OFFICE.containsAll(content(party.name()));
  }

  /** Whether a mention says by a pronoun whose it is: "her office". */
  public static boolean isOwned(Span mention) {
    List<String> words = Stems.words(mention.text());
    return !words.isEmpty() && OWNERS.contains(words.getFirst());
  }

  /** Whether a party has no name but the kind of body that it is: "the company". */
  public static boolean isBareBody(Party party) {
    List<String> name = content(party.name());
    return name.size() == 1 && Institutions.body(name.getFirst()).isPresent()
        && Character.isLowerCase(party.name().codePointAt(0));
  }

  /** The content words of a text, in lower case without accents. */
  public static List<String> content(String text) {
    return Stems.words(text).stream().filter(w -> w.length() > 1 && !Things.isFunctionWord(w)).toList();
  }

  /** The words beside a name in its sentence, as far as an apposition runs. */
  private static String beside(Span mention) {
    Article article = mention.article();
    String text = article.text();
    int from = mention.start();
    while (from > 0 && from > mention.start() - BESIDE && ".;:!?\n\"“”".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = mention.end();
    while (to < text.length() && to < mention.end() + BESIDE && ".;:!?\n\"“”".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }

  /** Whether the words name the body: all of its name, or most of it with the kind of body among them. */
  private static boolean covers(List<String> words, List<String> name) {
    Set<String> had = new HashSet<>(words);
    List<String> found = name.stream().filter(n -> had.stream().anyMatch(w -> alike(w, n))).toList();
    return found.size() == name.size()
        || (found.size() > 1 && found.size() + 1 == name.size()
        && found.stream().anyMatch(n -> Institutions.body(n).isPresent()));
  }

  /** Ministry and minister, presidencia and presidente: words that begin alike. */
  private static boolean alike(String a, String b) {
    if (a.equals(b) || Institutions.body(a).filter(i -> Institutions.body(b).equals(Optional.of(i))).isPresent()
        || areCognate(a, b) || areCognate(b, a)) {
      return true;
    }
    int n = 0;
    while (n < Math.min(a.length(), b.length()) && a.charAt(n) == b.charAt(n)) {
      n++;
    }
    return n >= SAME_BEGINNING && Math.abs(a.length() - b.length()) <= 4 && n + 4 >= Math.max(a.length(), b.length());
  }

  private static boolean areCognate(String english, String spanish) {
    return Stems.cognate(english, Language.ENGLISH).equals(Stems.cognate(spanish, Language.SPANISH));
  }

  private static Set<String> words(String kind) {
    return Lexicons.rows(Offices.class, "office-words.tsv").stream().filter(row -> row.getFirst().equals(kind))
        .flatMap(row -> Lexicons.items(row.getLast(), ",").stream()).collect(Collectors.toUnmodifiableSet());
  }
}
