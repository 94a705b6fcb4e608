package org.cotejo.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.Token;
import org.cotejo.analysis.names.Articles;
import org.cotejo.analysis.names.ClosedClass;
import org.cotejo.analysis.names.Fields;
import org.cotejo.analysis.names.Gender;
import org.cotejo.analysis.names.Places;
import org.cotejo.analysis.names.Role;
import org.cotejo.analysis.names.Roles;
import org.cotejo.analysis.names.Word;
import org.cotejo.article.Language;
import org.cotejo.party.RolePhrase.Determiner;

/** Finds the descriptions of a sentence: a noun of office, with what stands before and behind it. */
final class RoleScanner {

  private static final int REACH = 6;
  /** Descriptions read of one sentence; what has more is no sentence. */
  private static final int MOST = 100;

  private final Text text;
  private final int sentence;
  private final List<Word> words;
  private final ClosedClass closed;
  private final Roles roles;
  private final boolean spanish;

  RoleScanner(Text text, int sentence) {
    this.text = text;
    this.sentence = sentence;
    this.words = text.words(sentence);
    this.closed = text.closed(sentence);
    this.roles = Roles.of(text.language(sentence));
    this.spanish = text.language(sentence) == Language.SPANISH;
  }

  /** A role noun: its words, and the role. */
  private record Noun(int from, int to, Role role, String text) {}

  List<RolePhrase> find() {
    List<RolePhrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < words.size() && phrases.size() < MOST) {
      Optional<Noun> noun = nounAt(at);
      if (noun.isEmpty()) {
        at++;
        continue;
      }
      if (isQuantifier(noun.get()) || isCoordinated(noun.get())) {
        at = noun.get().to();
        continue;
      }
      Noun head = spanish ? noun.get() : lastOf(noun.get());
      phrases.add(phrase(head));
      at = head.to();
    }
    return phrases;
  }

  /** "both" is a party in "both said", not in "both Greek and Turkish lawyers". */
  private boolean isQuantifier(Noun noun) {
    return closed.contains(noun.text()) && noun.to() < words.size()
        && (text.nameAt(words.get(noun.to()).start()).isPresent() || words.get(noun.to()).isCapital());
  }

  private Optional<Noun> nounAt(int from) {
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

  /** Of several readings one that agrees with the article; of these an institution's, unless a person's name follows. */
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

  /** "Tory and Labour members", "Republican and Democrat voters": the first noun only describes the second. */
  private boolean isCoordinated(Noun noun) {
    boolean and = !spanish && !noun.role().plural() && noun.to() + 1 < words.size()
        && (words.get(noun.to()).lower().equals("and") || words.get(noun.to()).lower().equals("or"))
        && (noun.from() == 0 || !closed.isIndefinite(words.get(noun.from() - 1).lower()));
    return and && nounAt(noun.to() + 1).map(this::lastOf).filter(last -> last.role().plural()).isPresent();
  }

  /** In English the last of several nouns is the head: "the government spokesperson". */
  private Noun lastOf(Noun first) {
    Noun head = first;
    while (head.to() < words.size()) {
      Optional<Noun> next = nounAt(head.to());
      if (next.isEmpty() || words.get(head.to() - 1).possessive()) {
        return head;
      }
      head = next.get();
    }
    return head;
  }

  private RolePhrase phrase(Noun noun) {
    int from = start(noun.from());
    int[] complement = {-1};
    int to = end(noun.to(), complement);
    Determiner determiner = determiner(from);
    int possessor = -1;
    for (int k = from; k < noun.from(); k++) {
      if (words.get(k).possessive()) {
        possessor = k;
      }
    }
    Set<String> modifiers = new HashSet<>();
    Set<String> countries = new HashSet<>();
    for (int k = from; k < to; k++) {
      if (k < noun.from() || k >= noun.to()) {
        addModifier(words.get(k), modifiers, countries);
      }
    }
    return new RolePhrase(sentence, from, noun.from(), to, noun.role(), noun.text(), determiner, modifiers, countries,
        complement[0], possessor);
  }

  private void addModifier(Word word, Set<String> modifiers, Set<String> countries) {
    if (!word.isWord() || (closed.contains(word.lower()) && !(word.isAllCapitals() && word.isCapital()))) {
      return;
    }
    String name = text.nameAt(word.start()).map(n -> n.span().text()).orElse(word.text());
    Places.country(name).or(() -> Places.country(word.text())).ifPresentOrElse(
        countries::add, () -> modifiers.add(Fields.of(word.lower())));
    Fields.metonym(name).ifPresent(metonym -> {
      countries.add(metonym.country());
      modifiers.addAll(metonym.fields());
    });
  }

  private Determiner determiner(int from) {
    String lower = words.get(from).lower();
    if (closed.isDefinite(lower)) {
      return Determiner.DEFINITE;
    }
    if (closed.isIndefinite(lower)) {
      return Determiner.INDEFINITE;
    }
    return closed.isPossessive(lower) ? Determiner.POSSESSIVE : Determiner.NONE;
  }

  /** First word of the phrase: over names, demonyms and role nouns, and over other words as far as a determiner. */
  private int start(int head) {
    int sure = head;
    for (int k = head - 1; k >= 0 && k >= head - REACH; k--) {
      Word word = words.get(k);
      if (!word.isWord() && !isCounted(k)) {
        break;
      }
      if (closed.isDeterminer(word.lower())) {
        return k;
      }
      boolean capitalCountry = word.isCapital() && Places.country(word.text()).isPresent();
      if ((closed.contains(word.lower()) && !capitalCountry) || text.isCue(word.start())) {
        break;
      }
      boolean firm = text.nameAt(word.start()).isPresent() || Places.isDemonym(word.text()) || word.possessive()
          || roles.find(word.lower()).isPresent() || (word.isCapital() && (k > 0 || !spanish));
      if ((spanish && !firm && k < head - 2) || (firm && k + 1 < sure)) {
        break;
      }
      if (firm && !spanish) {
        sure = k;
      }
    }
    return sure;
  }

  /** "the two ministers": a number belongs to the noun behind it if a determiner stands right before it. */
  private boolean isCounted(int k) {
    return !spanish && words.get(k).token().kind() == Token.Kind.NUMBER && k > 0
        && closed.isDeterminer(words.get(k - 1).lower());
  }

  private int end(int from, int[] complement) {
    int to = afterAdjectives(from);
    while (to + 1 < words.size() && to < from + 2 * REACH && opensComplement(words.get(to).lower())) {
      int noun = to + 1;
      while (noun < words.size() && closed.isDeterminer(words.get(noun).lower())) {
        noun++;
      }
      if (noun >= words.size() || !words.get(noun).isWord() || (closed.contains(words.get(noun).lower())
          && text.nameAt(words.get(noun).start()).isEmpty())) {
        return to;
      }
      if (complement[0] < 0) {
        complement[0] = noun;
      }
      to = nounPhraseEnd(noun);
    }
    return to;
  }

  private boolean opensComplement(String lower) {
    return switch (lower) {
      case "of", "for" -> !spanish;
      case "from", "at", "with" -> !spanish;
      case "de", "del" -> spanish;
      default -> false;
    };
  }

  private int nounPhraseEnd(int noun) {
    Optional<Name> name = text.nameAt(words.get(noun).start());
    if (name.isPresent()) {
      int after = text.wordAt(sentence, name.get().span().end());
      return spanish || words.get(after - 1).possessive() ? after : nounAt(after)
          .filter(next -> next.role().kind() == Role.Kind.ORGANISATION && !next.role().plural())
          .map(Noun::to).orElse(after);
    }
    int to = noun + 1;
    int limit = spanish ? to : noun + 4;
    while (to < words.size() && to < limit && isPlain(words.get(to))) {
      to++;
    }
    if (!spanish && to < words.size() && to < limit + 1 && words.get(to - 1).lower().endsWith("ed")) {
      to--;
    }
    return spanish ? afterAdjectives(to) : to;
  }

  private boolean isPlain(Word word) {
    return word.isWord() && !closed.contains(word.lower()) && text.nameAt(word.start()).isEmpty()
        && !text.isCue(word.start());
  }

  /** In Spanish a word or two may follow the noun: "la inspectora jefe", "el presidente colombiano". */
  private int afterAdjectives(int from) {
    int to = from;
    while (spanish && to < words.size() && to < from + 2 && isPlain(words.get(to)) && isAdjective(words.get(to), to)) {
      to++;
    }
    return to;
  }

  private boolean isAdjective(Word word, int k) {
    if (Places.isDemonym(word.text()) || roles.find(word.lower()).isPresent()) {
      return true;
    }
    String lower = word.lower();
    for (String ending : List.of("al", "ales", "ico", "ica", "icos", "icas", "ivo", "iva", "ario", "aria", "ero",
        "era", "or", "ora", "ente", "ar", "ense", "ano", "ana", "ista", "ada", "unto", "unta", "able", "il")) {
      if (lower.endsWith(ending) && lower.length() > ending.length() + 1) {
        return true;
      }
    }
    boolean nameNext = k + 1 < words.size() && text.nameAt(words.get(k + 1).start())
        .map(name -> name.kind() == Name.Kind.PERSON).orElse(false);
    return nameNext && lower.length() > 3;
  }
}
