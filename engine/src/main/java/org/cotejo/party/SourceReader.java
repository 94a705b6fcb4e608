package org.cotejo.party;

import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.names.ClosedClass;
import org.cotejo.analysis.names.Role;
import org.cotejo.analysis.names.Word;
import org.cotejo.article.Language;
import org.cotejo.article.Span;

/** Finds the head of a source: the name, description or pronoun that the rest of its words belong to. */
final class SourceReader {

  private final Text text;
  private final List<List<RolePhrase>> phrases;

  SourceReader(Text text, List<List<RolePhrase>> phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /**
   * Reads the pieces of a source, those nearest to the cue first.
   */
  Source read(List<Span> pieces) {
    Best best = new Best();
    pieces.forEach(piece -> scan(piece, best));
    return best.source(text);
  }

  /** The best heads seen so far, in order of preference. */
  private static final class Best {
    private Optional<Source> free = Optional.empty();
    private Optional<Source> bound = Optional.empty();
    private Optional<Source> pronoun = Optional.empty();
    private Optional<Name> apposed = Optional.empty();
    private boolean relative;
    private boolean person;
    private int wordsFrom = -1;
    private int wordsTo = -1;

    void add(Source source, boolean isFree) {
      if (isFree) {
        free = free.isPresent() ? free : Optional.of(source);
      } else {
        bound = bound.isPresent() ? bound : Optional.of(source);
      }
    }

    /** Words that follow those taken already; the pieces of a source need not come in the order of the text. */
    void take(Word word) {
      if (wordsFrom < 0 || word.start() >= wordsTo) {
        wordsFrom = wordsFrom < 0 ? word.start() : wordsFrom;
        wordsTo = word.end();
      }
    }

    Source source(Text text) {
      return free.map(source -> apposed.isPresent() && source instanceof Source.Described
              ? new Source.Named(apposed.get()) : source)
          .or(() -> pronoun).or(() -> bound)
          .orElseGet(() -> relative ? new Source.Relative(person) : wordsFrom < 0 ? new Source.Missing()
              : new Source.Words(text.article().span(wordsFrom, wordsTo)));
    }
  }

  private void scan(Span piece, Best best) {
    int sentence = text.sentenceAt(piece.start());
    List<Word> words = text.words(sentence);
    ClosedClass closed = text.closed(sentence);
    boolean wordsEnded = false;
    int k = text.wordAt(sentence, piece.start());
    while (k < words.size() && words.get(k).start() < piece.end()) {
      Word word = words.get(k);
      Optional<Name> name = text.nameAt(word.start());
      Optional<RolePhrase> phrase = headAt(sentence, k);
      boolean nested = isNested(sentence, k);
      if (name.isPresent()) {
        boolean free = !nested && !isBound(sentence, k, piece) && !isOwner(name.get(), sentence)
            && !isAttributive(name.get(), sentence, piece);
        best.add(new Source.Named(name.get()), free);
        best.apposed = best.apposed.or(() -> Optional.of(name.get()).filter(n -> free && isApposed(n, best)));
        k = Math.max(k + 1, text.wordAt(sentence, name.get().span().end()));
        continue;
      }
      if (phrase.isPresent()) {
        boolean free = !nested && !words.get(k).possessive() && !isBound(sentence, phrase.get().from(), piece)
            && !isThisOutlet(phrase.get(), words);
        best.add(new Source.Described(phrase.get()), free);
      } else if (closed.isRelative(word.lower())) {
        best.relative = best.relative || best.wordsFrom < 0;
        best.person = best.person || word.lower().startsWith("who") || word.lower().startsWith("quien");
        wordsEnded = best.wordsFrom >= 0;
      } else if (Pronouns.find(word.lower()).isPresent() && !closed.isPossessive(word.lower())) {
        best.pronoun = best.pronoun.or(() -> Pronouns.find(word.lower()).map(Source.Pronoun::new));
      } else if (word.is(",")) {
        wordsEnded = best.wordsFrom >= 0;
      } else if (word.isWord() && !wordsEnded && !nested && !isJunk(closed, word, best)) {
        best.take(word);
      }
      k++;
    }
  }

  /** Small words say nothing by themselves; within other words they belong to them. */
  private static boolean isJunk(ClosedClass closed, Word word, Best best) {
    return closed.contains(word.lower()) && best.wordsFrom < 0;
  }

  private Optional<RolePhrase> headAt(int sentence, int k) {
    return phrases.get(sentence).stream().filter(p -> p.head() == k).findFirst();
  }

  /** "told this newspaper": to whom it was told. */
  private static boolean isThisOutlet(RolePhrase phrase, List<Word> words) {
    String first = words.get(phrase.from()).lower();
    return phrase.role().concept().equals("media")
        && (first.equals("this") || first.equals("este") || first.equals("esta"));
  }

  /** Whether a word belongs to a description whose head is another one. */
  private boolean isNested(int sentence, int k) {
    return phrases.get(sentence).stream().anyMatch(p -> p.from() <= k && k < p.to() && p.head() != k);
  }

  /** Whether a preposition binds it to something before it in the same source. */
  private boolean isBound(int sentence, int k, Span piece) {
    List<Word> words = text.words(sentence);
    ClosedClass closed = text.closed(sentence);
    int at = k - 1;
    while (at >= 0 && closed.isDeterminer(words.get(at).lower()) && !closed.isPreposition(words.get(at).lower())) {
      at--;
    }
    return at > 0 && words.get(at).start() > piece.start() && closed.isPreposition(words.get(at).lower());
  }

  /**
   * "the coordinator for emergencies, Ana Gil", "district collector Ana Gil", "the charity Open Sea": whom a
   * description before it tells of.
   */
  private boolean isApposed(Name name, Best best) {
    if (best.relative || !(best.free.orElse(null) instanceof Source.Described(RolePhrase phrase))) {
      return false;
    }
    int sentence = text.sentenceAt(name.span().start());
    int at = text.wordAt(sentence, name.span().start());
    if (phrase.sentence() != sentence || phrase.role().plural() || phrase.head() >= at) {
      return false;
    }
    Word before = text.words(sentence).get(at - 1);
    return name.kind() == Name.Kind.PERSON ? !text.closed(sentence).isConjunction(before.lower())
        : phrase.role().kind() == Role.Kind.ORGANISATION && phrase.to() == at;
  }

  /** "Her Labour opposite number, Ana Gil": in English a body's name before other words only describes who follows. */
  private boolean isAttributive(Name name, int sentence, Span piece) {
    int next = text.wordAt(sentence, name.span().end());
    if (name.kind() == Name.Kind.PERSON || text.language(sentence) != Language.ENGLISH
        || next >= text.words(sentence).size()) {
      return false;
    }
    Word word = text.words(sentence).get(next);
    return word.token().span().end() <= piece.end() && word.isWord() && !word.isCapital()
        && !text.closed(sentence).contains(word.lower());
  }

  private boolean isOwner(Name name, int sentence) {
    int last = text.wordAt(sentence, name.span().end() - 1);
    return last < text.words(sentence).size() && text.words(sentence).get(last).possessive();
  }
}
