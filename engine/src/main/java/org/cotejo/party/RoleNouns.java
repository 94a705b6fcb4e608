package org.cotejo.party;

import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.names.Articles;
import org.cotejo.analysis.names.ClosedClass;
import org.cotejo.analysis.names.Gender;
import org.cotejo.analysis.names.Role;
import org.cotejo.analysis.names.Roles;
import org.cotejo.analysis.names.Word;
import org.cotejo.article.Language;

/** Finds the nouns of office of a sentence, and which of several readings or neighbours is meant. */
final class RoleNouns {

  private final Text text;
  private final List<Word> words;
  private final ClosedClass closed;
  private final Roles roles;
  private final boolean spanish;

  RoleNouns(Text text, int sentence) {
    this.text = text;
    this.words = text.words(sentence);
    this.closed = text.closed(sentence);
    this.roles = Roles.of(text.language(sentence));
    this.spanish = text.language(sentence) == Language.SPANISH;
  }

  /** A role noun: its words, and the role. */
  record Noun(int from, int to, Role role, String text) {}

  /** "both" is a party in "both said", not in "both Greek and Turkish lawyers". */
  boolean isQuantifier(Noun noun) {
    return closed.contains(noun.text()) && noun.to() < words.size()
        && (text.nameAt(words.get(noun.to()).start()).isPresent() || words.get(noun.to()).isCapital());
  }

  /** The longest role noun that begins at a word. */
  Optional<Noun> at(int from) {
    StringBuilder phrase = new StringBuilder();
    Noun found = null;
    for (int k = from; k < Math.min(words.size(), from + Roles.LONGEST); k++) {
      Word word = words.get(k);
      if (!word.isWord() || text.nameAt(word.start()).isPresent()) {
        break;
      }
      phrase.append(k == from ? "" : " ").append(word.lower());
      List<Role> readings = roles.all(phrase.toString());
      if (!readings.isEmpty()) {
        found = new Noun(from, k + 1, reading(readings, from, k + 1), phrase.toString());
      }
      if (word.possessive()) {
        break;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Of several readings one that agrees with the article; of these a body's, unless a person's name follows. */
  private Role reading(List<Role> readings, int from, int to) {
    Gender gender = from > 0 ? Articles.gender(words.get(from - 1).lower()) : Gender.UNKNOWN;
    List<Role> agreeing = readings.stream().filter(role -> role.gender().fits(gender)).toList();
    List<Role> left = agreeing.isEmpty() ? readings : agreeing;
    boolean named = to < words.size() && text.nameAt(words.get(to).start())
        .filter(name -> name.kind() == Name.Kind.PERSON).isPresent();
    return left.stream()
        .filter(role -> spanish && left.size() > 1 && (role.kind() == Role.Kind.PERSON) == named)
        .findFirst().orElse(left.getFirst());
  }

  /** The reading of a noun whose phrase ends at a word: a person's where a comma and a person's name follow. */
  Role readingBefore(Noun noun, int to) {
    boolean person = to + 1 < words.size() && words.get(to).is(",") && text.nameAt(words.get(to + 1).start())
        .filter(name -> name.kind() == Name.Kind.PERSON).isPresent();
    return !person ? noun.role() : roles.all(noun.text()).stream()
        .filter(role -> role.kind() == Role.Kind.PERSON && role.plural() == noun.role().plural())
        .findFirst().orElse(noun.role());
  }

  /** Whether a word is a noun for one institution. */
  boolean isInstitution(int word) {
    return at(word).filter(noun -> noun.role().kind() == Role.Kind.ORGANISATION && !noun.role().plural()).isPresent();
  }

  /** "Tory and Labour members", "Republican and Democrat voters": the first noun only describes the second. */
  boolean isCoordinated(Noun noun) {
    boolean and = !spanish && !noun.role().plural() && noun.to() + 1 < words.size()
        && (words.get(noun.to()).lower().equals("and") || words.get(noun.to()).lower().equals("or"))
        && (noun.from() == 0 || !closed.isIndefinite(words.get(noun.from() - 1).lower()));
    return and && at(noun.to() + 1).map(this::lastOf).filter(last -> last.role().plural()).isPresent();
  }

  /** In English the last of several nouns is the head: "the government spokesperson". */
  Noun lastOf(Noun first) {
    Noun head = first;
    while (head.to() < words.size()) {
      Optional<Noun> next = at(head.to());
      if (next.isEmpty() || words.get(head.to() - 1).possessive()) {
        return head;
      }
      head = next.get();
    }
    return head;
  }
}
