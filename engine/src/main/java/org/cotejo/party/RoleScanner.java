package org.cotejo.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.analysis.names.ClosedClass;
import org.cotejo.analysis.names.Fields;
import org.cotejo.analysis.names.Places;
import org.cotejo.analysis.names.Role;
import org.cotejo.analysis.names.Word;
import org.cotejo.article.Language;
import org.cotejo.party.RolePhrase.Determiner;

/** Finds the descriptions of a sentence: a noun of office, with what stands before and behind it. */
final class RoleScanner {

  /** Descriptions read of one sentence; what has more is no sentence. */
  private static final int MOST = 100;

  private final Text text;
  private final int sentence;
  private final List<Word> words;
  private final ClosedClass closed;
  private final RoleNouns nouns;
  private final PhraseEnds ends;
  private final boolean spanish;

  RoleScanner(Text text, int sentence) {
    this.text = text;
    this.sentence = sentence;
    this.words = text.words(sentence);
    this.closed = text.closed(sentence);
    this.nouns = new RoleNouns(text, sentence);
    this.ends = new PhraseEnds(text, sentence, nouns);
    this.spanish = text.language(sentence) == Language.SPANISH;
  }

  List<RolePhrase> find() {
    List<RolePhrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < words.size() && phrases.size() < MOST) {
      Optional<RoleNouns.Noun> noun = nouns.at(at);
      if (noun.isEmpty()) {
        at++;
        continue;
      }
      if (nouns.isQuantifier(noun.get()) || nouns.isCoordinated(noun.get())) {
        at = noun.get().to();
        continue;
      }
      RoleNouns.Noun head = spanish ? noun.get() : nouns.lastOf(noun.get());
      phrases.add(phrase(head));
      if (head.from() > noun.get().from() && phrases.getLast().possessor() >= 0) {
        phrases.add(phrase(noun.get()));
      }
      at = head.to();
    }
    return phrases;
  }

  private RolePhrase phrase(RoleNouns.Noun noun) {
    int from = ends.start(noun.from());
    int[] complement = {-1};
    int to = ends.end(noun, complement);
    Determiner determiner = determiner(from);
    Role role = nouns.readingBefore(noun, to);
    int possessor = owningNoun(noun, from, role);
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
    return new RolePhrase(sentence, from, noun.from(), to, role, noun.text(), determiner, modifiers, countries,
        complement[0], possessor);
  }

  /** "interior ministry data", "Ministry of Health figures": the word before data names whose they are; -1 if none. */
  private int owningNoun(RoleNouns.Noun noun, int from, Role role) {
    int before = noun.from() - 1;
    boolean data = !spanish && role.kind() == Role.Kind.DOCUMENT && before >= from;
    return data && (text.nameAt(words.get(before).start()).isPresent() || nouns.isInstitution(before)) ? before : -1;
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
}
