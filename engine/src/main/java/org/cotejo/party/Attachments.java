package org.cotejo.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.names.ClosedClass;
import org.cotejo.analysis.names.Role;
import org.cotejo.analysis.names.Word;

/** Which descriptions stand beside a name and belong to it: "the mayor, Ana Ruiz", "Ana Ruiz, mayor of X". */
final class Attachments {

  /** Words of a tail between a description and the comma before its name, at most. */
  private static final int LONGEST_TAIL = 6;

  private final Text text;
  private final List<List<RolePhrase>> phrases;
  private final NameBook names;
  private final Map<RolePhrase, Entry> entries = new HashMap<>();

  Attachments(Text text, List<List<RolePhrase>> phrases, NameBook names) {
    this.text = text;
    this.phrases = phrases;
    this.names = names;
    for (int sentence = 0; sentence < text.size(); sentence++) {
      for (RolePhrase phrase : phrases.get(sentence)) {
        nameOf(phrase).ifPresent(entry -> attach(phrase, entry));
      }
      for (RolePhrase phrase : phrases.get(sentence)) {
        chained(phrase).ifPresent(entry -> attach(phrase, entry));
      }
    }
  }

  /** "My neighbour, a carpenter called Tom": the second description tells whose the first is. */
  private Optional<Entry> chained(RolePhrase phrase) {
    List<Word> words = text.words(phrase.sentence());
    if (entries.containsKey(phrase) || !phrase.isPerson() || phrase.to() >= words.size()
        || !words.get(phrase.to()).is(",")) {
      return Optional.empty();
    }
    return phrases.get(phrase.sentence()).stream()
        .filter(next -> next.from() == phrase.to() + 1 && next.isPerson()
            && next.determiner() == RolePhrase.Determiner.INDEFINITE)
        .findFirst()
        .flatMap(this::of)
        .filter(entry -> suits(phrase, entry));
  }

  /** The named party that a description belongs to. */
  Optional<Entry> of(RolePhrase phrase) {
    return Optional.ofNullable(entries.get(phrase));
  }

  /** Whether a word only completes a description that begins before it. */
  boolean isNested(int sentence, int word) {
    return phrases.get(sentence).stream().anyMatch(p -> p.from() < word && word < p.to() && p.head() != word);
  }

  /** Whether what begins at a word can be a subject: no preposition or copula before it or the description it ends. */
  boolean isSubject(int sentence, int word) {
    List<Word> words = text.words(sentence);
    ClosedClass closed = text.closed(sentence);
    int from = word;
    for (RolePhrase phrase : phrases.get(sentence)) {
      int gap = word - phrase.to();
      if (gap == 0 && isPerson(words.get(word)) && !phrase.isPerson()) {
        continue; // "dice en el hospital Ana Gil": no one is named by the noun of a place
      }
      if (gap == 0 || (gap == 1 && words.get(phrase.to()).is(","))) {
        from = phrase.from();
      } else if (phrase.from() < word && word < phrase.to()) {
        return false;
      }
    }
    while (from > 0 && closed.isDeterminer(words.get(from - 1).lower())
        && !closed.isPreposition(words.get(from - 1).lower())) {
      from--;
    }
    int end = text.nameAt(words.get(word).start()).map(name -> Math.max(word, lastWord(sentence, name))).orElse(word);
    boolean contracted = closed.isDeterminer(words.get(from).lower()) && closed.isPreposition(words.get(from).lower());
    boolean bound = contracted || (from > 0 && closed.isPreposition(words.get(from - 1).lower())
        && !(isConjunction(words.get(from - 1)) && isVerbLike(words, end + 1, closed)));
    boolean predicate = from > 0 && closed.isCopula(words.get(from - 1).lower());
    return !bound && !predicate && !words.get(Math.min(end, words.size() - 1)).possessive();
  }

  private int lastWord(int sentence, Name name) {
    return text.wordAt(sentence, name.span().end() - 1);
  }

  private boolean isPerson(Word word) {
    return text.nameAt(word.start()).filter(name -> name.kind() == Name.Kind.PERSON).isPresent();
  }

  /** "It was for Ana Gil, who has waited": whether a clause of its own tells of a named person. */
  boolean hasOwnClause(int sentence, Name name) {
    List<Word> words = text.words(sentence);
    int end = lastWord(sentence, name);
    boolean comma = end + 2 < words.size() && words.get(end + 1).is(",");
    return comma && name.kind() == Name.Kind.PERSON && switch (words.get(end + 2).lower()) {
      case "who", "que", "quien" -> true;
      default -> false;
    };
  }

  /** Prepositions that also begin a clause: "after Vega left". */
  private static boolean isConjunction(Word word) {
    return switch (word.lower()) {
      case "after", "before", "since", "until", "than", "as" -> true;
      default -> false;
    };
  }

  private static boolean isVerbLike(List<Word> words, int at, ClosedClass closed) {
    return at < words.size() && words.get(at).isWord() && !words.get(at).isCapital()
        && !closed.contains(words.get(at).lower());
  }

  private Optional<Entry> nameOf(RolePhrase phrase) {
    if (phrase.role().plural() || phrase.role().kind() == Role.Kind.DOCUMENT) {
      return Optional.empty();
    }
    return nameAfter(phrase).or(() -> nameBefore(phrase));
  }

  private Optional<Entry> nameAfter(RolePhrase phrase) {
    List<Word> words = text.words(phrase.sentence());
    int at = tailEnd(phrase);
    boolean comma = at < words.size() && words.get(at).is(",");
    boolean called = at < words.size() && isCalled(words.get(at).lower());
    boolean separate = comma || called;
    at = separate ? at + 1 : at;
    if (at >= words.size() || words.get(phrase.to() - 1).possessive() || (!comma && tailEnd(phrase) > phrase.to())
        || (comma && !phrase.isPerson() && !isApposed(phrase, at))) {
      return Optional.empty();
    }
    return text.nameAt(words.get(at).start())
        .filter(name -> suits(phrase, name) || (!separate && PlainNames.isNamedBy(phrase, name)))
        .flatMap(names::at)
        .filter(entry -> suits(phrase, entry));
  }

  /** "the director for the country, X": behind a short tail before the comma, if a person's name follows that. */
  private int tailEnd(RolePhrase phrase) {
    List<Word> words = text.words(phrase.sentence());
    int to = phrase.to();
    if (!phrase.isPerson() || to >= words.size()
        || !text.closed(phrase.sentence()).isPreposition(words.get(to).lower())) {
      return to;
    }
    int at = to;
    while (at < words.size() && at < to + LONGEST_TAIL && words.get(at).isWord()) {
      at++;
    }
    boolean apposed = at + 1 < words.size() && words.get(at).is(",") && text.nameAt(words.get(at + 1).start())
        .filter(name -> name.kind() == Name.Kind.PERSON).isPresent();
    return apposed ? at : to;
  }

  /** "the company, X, said": a mark stands behind the name too, or it ends the sentence. */
  private boolean isApposed(RolePhrase phrase, int at) {
    List<Word> words = text.words(phrase.sentence());
    boolean one = phrase.determiner() == RolePhrase.Determiner.DEFINITE
        || phrase.determiner() == RolePhrase.Determiner.INDEFINITE;
    return one && text.nameAt(words.get(at).start())
        .map(name -> text.wordAt(phrase.sentence(), name.span().end()))
        .filter(end -> end >= words.size() || !words.get(end).isWord()).isPresent();
  }

  private static boolean isCalled(String lower) {
    return switch (lower) {
      case "called", "named", "llamado", "llamada" -> true;
      default -> false;
    };
  }

  private Optional<Entry> nameBefore(RolePhrase phrase) {
    List<Word> words = text.words(phrase.sentence());
    int mark = phrase.from() - 1;
    if ((phrase.isPerson() && phrase.role().plural()) || mark < 1
        || (!words.get(mark).is(",") && !words.get(mark).is("("))
        || (phrase.determiner() == RolePhrase.Determiner.NONE && !isClosed(phrase, words))) {
      return Optional.empty();
    }
    return text.nameAt(words.get(mark - 1).start())
        .filter(name -> suits(phrase, name) && !words.get(mark - 1).possessive())
        .filter(name -> phrase.isPerson() || isClosed(phrase, words))
        .flatMap(names::at)
        .filter(entry -> suits(phrase, entry));
  }

  /** Whether a mark, a relative or the sentence's end stands behind it, as behind an apposition. */
  private boolean isClosed(RolePhrase phrase, List<Word> words) {
    return phrase.to() >= words.size() || !words.get(phrase.to()).isWord() || phrase.complement() >= 0
        || text.closed(phrase.sentence()).isRelative(words.get(phrase.to()).lower());
  }

  private static boolean suits(RolePhrase phrase, Name name) {
    return switch (name.kind()) {
      case PERSON -> phrase.isPerson();
      case ORGANISATION -> !phrase.isPerson();
      case OTHER -> true;
      case PLACE -> false;
    };
  }

  private static boolean suits(RolePhrase phrase, Entry entry) {
    return phrase.isPerson() ? phrase.role().gender().fits(entry.gender) : !entry.isPerson();
  }

  private void attach(RolePhrase phrase, Entry entry) {
    if (phrase.isPerson()) {
      entry.kind = Party.Kind.PERSON;
    }
    entries.put(phrase, entry);
    List<Word> words = text.words(phrase.sentence());
    String printed = text.article().text().substring(
        words.get(phrase.from()).start(), words.get(phrase.to() - 1).end());
    entry.describe(phrase, Optional.of(Descriptions.bare(printed, text, phrase)));
  }
}
