package org.cotejo.figure;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Article;
import org.cotejo.article.Span;

/**
 * A sentence with a guess at each word's part of speech: closed classes and common verbs from the lexicon, the rest by
 * ending and neighbours. A tagger behind analysis/ can take its place.
 */
final class Clause {

  enum Tag { DET, PREP, CONJ, PRON, AUX, VERB, ADV, ADJ, NOUN, NAME, NUM, MARK }

  private static final List<String> SPANISH_VERB_ENDINGS = List.of(
      "aron", "ieron", "eron", "aban", "ían", "arán", "erán", "irán", "drá", "drán", "é", "ará", "erá", "irá", "aría", "ería", "iría",
      "amos", "emos", "imos", "ando", "iendo", "ó", "ié");
  private static final List<String> SPANISH_ADJECTIVE_ENDINGS = List.of(
      "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "al", "ales", "oso", "osa", "osos", "osas", "ivo", "iva",
      "ivos", "ivas", "ico", "ica", "icos", "icas", "ble", "bles", "ario", "aria", "arios", "arias", "ano", "ana", "anos",
      "anas", "és", "esa", "eses", "esas", "nte", "ntes", "eo", "ea", "eos", "eas", "eño", "eña", "eños", "eñas", "ar", "ares", "nuevo", "nuevos");

  private final Sentence sentence;
  private final FigureWords words;
  private final List<Token> tokens;
  private final Tag[] tags;

  /**
   * Tags the words of a sentence.
   *
   * @param times calendar times of the sentence, whose words are then no nouns of it
   * @param numbers its numbers, which may be words
   * @param names its names, of which the first word of a sentence may be one
   */
  Clause(Sentence sentence, List<Span> times, List<Span> numbers, List<Span> names) {
    this.sentence = sentence;
    this.words = FigureWords.of(sentence.language());
    this.tokens = sentence.tokens();
    this.tags = new Tag[tokens.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = guess(i);
    }
    for (int i = 0; i < tags.length; i++) {
      tags[i] = settle(i);
    }
    times.forEach(this::mask);
    numbers.forEach(n -> retag(n, Tag.NUM));
    names.forEach(n -> retag(n, Tag.NAME));
  }

  private void retag(Span span, Tag tag) {
    for (int i = from(span.start()); i < tags.length && tokens.get(i).span().end() <= span.end(); i++) {
      tags[i] = tags[i] == Tag.NOUN ? tag : tags[i];
    }
  }

  private void mask(Span time) {
    for (int i = from(time.start()); i < tags.length && tokens.get(i).span().end() <= time.end(); i++) {
      tags[i] = tags[i] == Tag.PREP || tags[i] == Tag.MARK ? tags[i] : Tag.ADV;
    }
  }

  private Tag guess(int i) {
    Token token = tokens.get(i);
    String word = token.lower();
    if (token.kind() == Token.Kind.NUMBER) {
      return Tag.NUM;
    }
    if (token.kind() != Token.Kind.WORD) {
      return Tag.MARK;
    }
    boolean opens = i == 0 || tokens.get(i - 1).kind() == Token.Kind.QUOTE || tokens.get(i - 1).text().equals(":");
    boolean capital = Character.isUpperCase(token.text().charAt(0)) && !opens;
    if (words.isEnglish() && word.endsWith("'s") && !words.is("AUX", word) && !words.is("PRON", word)) {
      return Tag.DET;
    }
    for (Tag tag : List.of(Tag.DET, Tag.AUX, Tag.PREP, Tag.PRON, Tag.CONJ, Tag.ADV)) {
      if (words.is(tag.name(), word)) {
        return tag;
      }
    }
    if (!capital && words.code("RATEADV", word).isPresent()) {
      return Tag.ADV;
    }
    return capital ? Tag.NAME : words.is("VERB", word) ? Tag.VERB : words.isEnglish() ? english(word) : spanish(word);
  }

  private Tag english(String word) {
    if ((word.endsWith("ed") && word.length() > 4) || (words.isActVerb(word) && !words.isActNoun(word))) {
      return Tag.VERB;
    }
    if (word.endsWith("ing") && word.length() > 4) {
      return Tag.VERB;
    }
    return word.endsWith("ly") && word.length() > 4 ? Tag.ADV : Tag.NOUN;
  }

  private Tag spanish(String word) {
    if (words.is("MEASURE", word) || (ends(word, SPANISH_VERB_ENDINGS) && word.length() > 3)) {
      return Tag.VERB;
    }
    return word.endsWith("mente") ? Tag.ADV : ends(word, SPANISH_ADJECTIVE_ENDINGS) ? Tag.ADJ : Tag.NOUN;
  }

  private static boolean ends(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Second thoughts, which need the neighbours' first guesses. */
  private Tag settle(int i) {
    Tag before = i > 0 ? tags[i - 1] : Tag.MARK;
    Tag after = i + 1 < tags.length ? tags[i + 1] : Tag.MARK;
    String word = tokens.get(i).lower();
    if (tags[i] == Tag.VERB && words.isEnglish()) {
      boolean attribute = after == Tag.NOUN && (before == Tag.DET || before == Tag.NUM || before == Tag.ADJ || before == Tag.PREP);
      if (attribute && (word.endsWith("ed") || word.endsWith("ing"))) {
        return Tag.ADJ;
      }
      if (before == Tag.DET && after == Tag.NOUN && words.is("PAST", word)) {
        return Tag.ADJ;
      }
      boolean noun = words.is("VERBNOUN", word) && (word(i + 1).equals("of") || (before == Tag.MARK && after == Tag.PREP)
          || before == Tag.VERB || before == Tag.ADJ);
      return noun || (before == Tag.DET && after != Tag.NOUN) ? Tag.NOUN : Tag.VERB;
    }
    if (tags[i] == Tag.VERB && before == Tag.DET) {
      return Tag.NOUN;
    }
    boolean participle = word.endsWith("do") || word.endsWith("da") || word.endsWith("dos") || word.endsWith("das");
    if (tags[i] == Tag.ADJ && !words.isEnglish() && participle && (before == Tag.AUX
        || (before == Tag.ADV && i > 1 && tags[i - 2] == Tag.AUX))) {
      return Tag.VERB;
    }
    if (tags[i] == Tag.ADJ && !words.isEnglish() && (before == Tag.DET || before == Tag.NUM)) {
      return Tag.NOUN;
    }
    return tags[i];
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

  String word(int i) {
    return i < 0 || i >= tags.length ? "" : tokens.get(i).lower();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  boolean is(String name, int i) {
    return i >= 0 && i < tags.length && words.is(name, word(i));
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
    return i < 0 || i >= tags.length || (tags[i] == Tag.MARK && !word(i).equals("%") && !word(i).equals("$")
        && !word(i).equals("€") && !word(i).equals("-"));
  }

  /** First index of the clause that holds a token. */
  int clauseStart(int i) {
    int at = i;
    while (at > 0 && !isBreak(at - 1)) {
      at--;
    }
    return at;
  }

  /** Index after the last of the clause that holds a token. */
  int clauseEnd(int i) {
    int at = i;
    while (at < tags.length && !isBreak(at)) {
      at++;
    }
    return at;
  }

  /** Indexes of a stretch whose words are of a class. */
  List<Integer> all(String name, int from, int end) {
    List<Integer> found = new ArrayList<>();
    for (int i = Math.max(0, from); i < Math.min(end, tags.length); i++) {
      if (is(name, i)) {
        found.add(i);
      }
    }
    return found;
  }

  boolean has(String name, int from, int end) {
    for (int i = Math.max(0, from); i < Math.min(end, tags.length); i++) {
      if (is(name, i)) {
        return true;
      }
    }
    return false;
  }
}
