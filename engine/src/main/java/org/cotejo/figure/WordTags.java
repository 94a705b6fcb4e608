package org.cotejo.figure;

import static org.cotejo.figure.WordClass.ADV;
import static org.cotejo.figure.WordClass.AUX;
import static org.cotejo.figure.WordClass.CONJ;
import static org.cotejo.figure.WordClass.DET;
import static org.cotejo.figure.WordClass.PREP;
import static org.cotejo.figure.WordClass.PRON;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.analysis.Token;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.Verbs.Verb;

/**
 * Guesses each word's part of speech: closed classes first, then known verbs, endings and, where a form may be a noun or a
 * verb, its neighbours. Words are settled from left to right, so that what stands before is known.
 */
abstract class WordTags {

  /** Closed classes, the likeliest first for a word that is in several. */
  private static final List<Closed> CLOSED = Stream.of(DET, AUX, PREP, PRON, CONJ, ADV)
      .map(words -> new Closed(words, Tag.valueOf(words.name()))).toList();
  private static final int FEW = 4;

  /** What is known of a sentence before its words are looked at: its numbers and times, and whether it is a heading. */
  static final class Known {
    private final boolean[] numbers;
    private final boolean[] times;
    private final boolean heading;

    Known(boolean[] numbers, boolean[] times, boolean heading) {
      this.numbers = numbers;
      this.times = times;
      this.heading = heading;
    }
  }

  private record Closed(WordClass words, Tag tag) {}

  final FigureWords words;
  final WordFacts[] facts;
  final List<Token> tokens;
  final Tag[] tags;
  private final Known known;
  private final boolean titled;

  /** @param facts what the lists say of each token */
  WordTags(FigureWords words, WordFacts[] facts, List<Token> tokens, Known known) {
    this.words = words;
    this.facts = facts;
    this.tokens = tokens;
    this.tags = new Tag[tokens.size()];
    this.known = known;
    this.titled = known.heading && isTitled();
  }

  Tag[] all() {
    for (int i = 0; i < tags.length; i++) {
      Tag tag = first(i);
      tags[i] = known.times[i] && tag != Tag.PREP && tag != Tag.MARK ? Tag.ADV : tag;
    }
    for (int i = 0; i < tags.length; i++) {
      boolean open = tags[i] == Tag.NOUN || tags[i] == Tag.VERB || tags[i] == Tag.ADJ || (tags[i] == Tag.ADV && !is(ADV, i))
          || tags[i] == Tag.PRON;
      tags[i] = open && !known.times[i] ? settle(i) : tags[i];
    }
    return tags;
  }

  /** A guess from the word alone. */
  private Tag first(int i) {
    Token token = tokens.get(i);
    String word = token.lower();
    if (token.kind() == Token.Kind.NUMBER) {
      return Tag.NUM;
    }
    if (token.kind() != Token.Kind.WORD) {
      return Tag.MARK;
    }
    if (isGenitive(word, facts[i])) {
      return Tag.DET;
    }
    for (Closed closed : CLOSED) {
      if (facts[i].is(closed.words())) {
        return closed.tag();
      }
    }
    if (known.numbers[i]) {
      return Tag.NUM;
    }
    boolean capital = !titled && Character.isUpperCase(token.text().charAt(0)) && !opens(i);
    if (capital) {
      return Tag.NAME;
    }
    return facts[i].rateAdverb().isPresent() ? Tag.ADV : open(word, facts[i]);
  }

  /** "Acme's": stands where a determiner does. */
  abstract boolean isGenitive(String word, WordFacts said);

  /** The likeliest part of speech of a word of an open class. */
  abstract Tag open(String word, WordFacts said);

  /** What its neighbours make of it; those before are settled. */
  abstract Tag settle(int i);

  Optional<Verb> verb(int i) {
    return facts(i).verb();
  }

  String word(int i) {
    return i < 0 || i >= tags.length ? "" : tokens.get(i).lower();
  }

  Tag tag(int i) {
    return i < 0 || i >= tags.length ? Tag.MARK : tags[i];
  }

  WordFacts facts(int i) {
    return i < 0 || i >= tags.length ? WordFacts.NONE : facts[i];
  }

  boolean is(WordClass name, int i) {
    return facts(i).is(name);
  }

  /** The word before, over an adverb and over times with their prepositions. */
  int before(int i) {
    int at = i - 1;
    while (at >= 0 && (known.times[at] || (tag(at) == Tag.PREP && known.times[at + 1]))) {
      at--;
    }
    return at > 0 && tag(at) == Tag.ADV ? at - 1 : at;
  }

  static boolean isNominal(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.NAME;
  }

  private boolean opens(int i) {
    return i == 0 || tokens.get(i - 1).kind() == Token.Kind.QUOTE || tokens.get(i - 1).text().equals(":");
  }

  /** Whether nearly all words have a capital, which then says nothing. */
  private boolean isTitled() {
    int longer = 0;
    int capital = 0;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD && token.lower().length() > FEW) {
        longer++;
        capital += Character.isUpperCase(token.text().charAt(0)) ? 1 : 0;
      }
    }
    return longer >= FEW && capital >= longer - longer / FEW;
  }
}
