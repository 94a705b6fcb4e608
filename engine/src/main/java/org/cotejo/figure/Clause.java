package org.cotejo.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Span;

/**
 * A sentence with a guess at each word's part of speech: closed classes and common verbs from the lexicon, the rest by
 * ending and neighbours. A tagger behind analysis/ can take its place.
 */
final class Clause {

  enum Tag { DET, PREP, CONJ, PRON, AUX, VERB, ADV, ADJ, NOUN, NAME, NUM, MARK }

  private static final String NO_BREAKS = "%$€£¥₹-";

  private final Sentence sentence;
  private final FigureWords words;
  private final List<Token> tokens;
  private final WordFacts[] facts;
  private final Tag[] tags;
  private final boolean[] quantities;
  private final boolean[] times;
  /** For each token the first index of its clause, and the index after the last. */
  private final int[] starts;
  private final int[] ends;

  /**
   * Tags the words of a sentence.
   *
   * @param times calendar times of the sentence, whose words are then no nouns of it
   * @param told its quantities, whose numbers may be words
   * @param names its names, of which the first word of a sentence may be one
   */
  Clause(Sentence sentence, List<Span> times, List<Quantity> told, List<Span> names) {
    this.sentence = sentence;
    this.words = FigureWords.of(sentence.language());
    this.tokens = sentence.tokens();
    this.facts = new WordFacts[tokens.size()];
    Arrays.setAll(facts, i -> words.of(tokens.get(i).lower()));
    boolean[] numbered = marked(told.stream().map(Quantity::number).toList());
    this.quantities = marked(told.stream().map(Quantity::span).toList());
    boolean heading = sentence.block().kind() == Block.Kind.TITLE || sentence.block().kind() == Block.Kind.HEADING;
    this.times = marked(times);
    WordTags.Known known = new WordTags.Known(numbered, this.times, heading);
    WordTags guess = words.isEnglish() ? new EnglishTags(words, facts, tokens, known)
        : new SpanishTags(words, facts, tokens, known);
    this.tags = guess.all();
    names.forEach(n -> retag(n, Tag.NAME));
    this.starts = new int[tags.length + 1];
    this.ends = new int[tags.length + 1];
    findClauses();
  }

  private void findClauses() {
    for (int i = 1; i <= tags.length; i++) {
      starts[i] = isBreak(i - 1) ? i : starts[i - 1];
    }
    ends[tags.length] = tags.length;
    for (int i = tags.length - 1; i >= 0; i--) {
      ends[i] = isBreak(i) ? i : ends[i + 1];
    }
  }

  private void retag(Span span, Tag tag) {
    for (int i = from(span.start()); i < tags.length && tokens.get(i).span().end() <= span.end(); i++) {
      boolean inside = tokens.get(i).span().start() > span.start() || tokens.get(i).span().end() < span.end();
      boolean capital = inside && Character.isUpperCase(tokens.get(i).text().charAt(0)) && tags[i] != Tag.MARK;
      tags[i] = tags[i] == Tag.NOUN || capital ? tag : tags[i];
    }
  }

  private boolean[] marked(List<Span> numbers) {
    boolean[] marked = new boolean[tokens.size()];
    for (Span number : numbers) {
      for (int i = from(number.start()); i < marked.length && tokens.get(i).span().end() <= number.end(); i++) {
        marked[i] = true;
      }
    }
    return marked;
  }

  Sentence sentence() {
    return sentence;
  }

  FigureWords words() {
    return words;
  }

  int size() {
    return tags.length;
  }

  Tag tag(int i) {
    return i < 0 || i >= tags.length ? Tag.MARK : tags[i];
  }

  /** Whether a token belongs to a number or its unit. */
  boolean inQuantity(int i) {
    return i >= 0 && i < tags.length && quantities[i];
  }

  /** Whether a token belongs to a date or another calendar time. */
  boolean isTime(int i) {
    return i >= 0 && i < tags.length && times[i];
  }

  /** "Acme's", "workers'". */
  boolean isGenitive(int i) {
    return tag(i) == Tag.DET && words.isEnglish() && (word(i).endsWith("'s") || word(i).endsWith("s'"));
  }

  /** Whether a token may stand between an amount and what governs it: determiners, adverbs, adjectives, signs. */
  boolean isSkipped(int i) {
    return switch (tag(i)) {
      case ADV, ADJ, NUM -> true;
      case DET -> !isGenitive(i);
      case MARK -> !word(i).isEmpty() && "%$€£¥₹(+~≈=-".contains(word(i));
      default -> false;
    };
  }

  String word(int i) {
    return i < 0 || i >= tags.length ? "" : tokens.get(i).lower();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** What the lists say of a word. */
  WordFacts facts(int i) {
    return i < 0 || i >= tags.length ? WordFacts.NONE : facts[i];
  }

  boolean is(WordClass name, int i) {
    return facts(i).is(name);
  }

  /** Whether a word or the verb that it is a form of belongs to a class. */
  boolean isFormOf(WordClass name, int i) {
    return is(name, i) || facts(i).verb().filter(v -> words.is(name, v.lemma())).isPresent();
  }

  /** Whether the word can be nothing but a verb with a person and a time. */
  boolean isFinite(int i) {
    return facts(i).verb().filter(v -> v.isFinite() && !v.forms().contains(Verbs.Form.BASE)
        && !v.forms().contains(Verbs.Form.PARTICIPLE)).isPresent();
  }

  /** Whether the word is a noun of an act ("destruction") or of those who undergo it ("injured"). */
  boolean isActNoun(int i) {
    return facts(i).actNoun();
  }

  /** The ISO 8601 duration of a rate's unit behind "per". */
  Optional<String> rateUnit(int i) {
    return facts(i).rateUnit();
  }

  /** The ISO 8601 duration of "daily". */
  Optional<String> rateAdverb(int i) {
    return facts(i).rateAdverb();
  }

  /** Index of the first token that starts at or after an offset. */
  int from(int offset) {
    return Token.indexFrom(tokens, offset);
  }

  /** Index after the last token that ends at or before an offset, or that holds it. */
  int to(int offset) {
    return from(offset);
  }

  Span span(int first, int end) {
    Article article = sentence.span().article();
    return article.span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }

  /** Whether a clause may end here: a comma, colon, dash, quotation mark, bracket or stop. */
  boolean isBreak(int i) {
    return i < 0 || i >= tags.length
        || (tags[i] == Tag.MARK && !(word(i).length() == 1 && NO_BREAKS.contains(word(i))));
  }

  /** First index of the clause that holds a token. */
  int clauseStart(int i) {
    return i <= 0 || i > tags.length ? i : starts[i];
  }

  /** Index after the last of the clause that holds a token. */
  int clauseEnd(int i) {
    return i < 0 || i >= tags.length ? i : ends[i];
  }

  /** Indexes of a stretch whose words are of a class. */
  List<Integer> all(WordClass name, int from, int end) {
    List<Integer> found = new ArrayList<>();
    for (int i = Math.max(0, from); i < Math.min(end, tags.length); i++) {
      if (is(name, i)) {
        found.add(i);
      }
    }
    return found;
  }

  boolean has(WordClass name, int from, int end) {
    for (int i = Math.max(0, from); i < Math.min(end, tags.length); i++) {
      if (is(name, i)) {
        return true;
      }
    }
    return false;
  }
}
