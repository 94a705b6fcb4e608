package org.cotejo.figure;

import static org.cotejo.figure.WordClass.COMPLEMENT;
import static org.cotejo.figure.WordClass.COUNTNOUN;
import static org.cotejo.figure.WordClass.GENERIC;
import static org.cotejo.figure.WordClass.PLURAL;
import static org.cotejo.figure.WordClass.SINGULAR;
import static org.cotejo.figure.WordClass.UNITNAME;

import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Token;
import org.cotejo.article.Span;
import org.cotejo.figure.Clause.Tag;

/** Finds noun phrases: the words that belong to a noun, and which of them is its head. */
final class NounPhrases {

  private static final int LONGEST = 7;

  private NounPhrases() {}

  /** Tokens {@code [first, end)} of a sentence, {@code head} among them. */
  record Noun(Clause clause, int first, int head, int end) {

    Phrase phrase() {
      Span span = bare(clause.span(first, end));
      return new Phrase(span.text(), bare(clause.token(head).span()).text(), Optional.of(span));
    }

    /** Without the mark of a genitive. */
    private static Span bare(Span span) {
      String text = span.text();
      int cut = text.endsWith("'s") || text.endsWith("’s") ? 2 : text.endsWith("s'") || text.endsWith("s’") ? 1 : 0;
      return cut == 0 ? span : span.article().span(span.start(), span.end() - cut);
    }

    boolean isPlural() {
      return NounPhrases.isPlural(clause, head);
    }
  }

  static boolean isPlural(Clause clause, int i) {
    return isPlural(clause.words(), clause.word(i));
  }

  static boolean isPlural(FigureWords words, String word) {
    return words.is(PLURAL, word)
        || (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !words.is(SINGULAR, word));
  }

  /** The phrase that starts at a token, determiners and adverbs before it skipped; empty if no noun comes. */
  static Optional<Noun> at(Clause clause, int start) {
    int first = start;
    while (first < clause.size() && (clause.tag(first) == Tag.DET || (clause.tag(first) == Tag.NUM && first > start)
        || (clause.tag(first) == Tag.ADV && clause.tag(first + 1) != Tag.VERB && clause.tag(first + 1) != Tag.AUX))) {
      first++;
    }
    return clause.words().isEnglish() ? english(clause, first) : spanish(clause, first);
  }

  private static Optional<Noun> english(Clause clause, int first) {
    int head = -1;
    int at = first;
    while (at < clause.size() && at < first + LONGEST) {
      Tag tag = clause.tag(at);
      boolean noun = tag == Tag.NOUN || tag == Tag.NAME;
      boolean link = tag == Tag.ADJ || (tag == Tag.VERB && isParticiple(clause.word(at)) && head < 0 && isNoun(clause, at + 1));
      if (clause.word(at).equals("'s") || clause.word(at).equals("’s")) {
        head = -1;
        at++;
        continue;
      }
      if (!noun && !link) {
        break;
      }
      if (noun) {
        boolean closed = head >= 0 && isPlural(clause, head) && !isPlural(clause, at);
        if (closed) {
          break;
        }
        head = at;
      }
      at++;
    }
    return head < 0 ? Optional.empty() : Optional.of(new Noun(clause, first, head, head + 1));
  }

  private static boolean isNoun(Clause clause, int i) {
    return clause.tag(i) == Tag.NOUN || clause.tag(i) == Tag.NAME;
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en");
  }

  private static Optional<Noun> spanish(Clause clause, int first) {
    int at = first;
    while (at < clause.size() && at < first + 2 && clause.tag(at) == Tag.ADJ && isNoun(clause, at + 1)) {
      at++;
    }
    if (!isNoun(clause, at) && clause.tag(at) != Tag.ADJ) {
      return Optional.empty();
    }
    int head = at++;
    if (clause.tag(head) == Tag.NAME) {
      while (clause.tag(at) == Tag.NAME) {
        at++;
      }
    }
    while (at < first + LONGEST && clause.tag(at) == Tag.ADJ) {
      at++;
    }
    boolean complement = clause.word(at).equals("de") && clause.tag(at + 1) == Tag.NOUN && !clause.is(UNITNAME, at + 1);
    return Optional.of(new Noun(clause, first, head, complement ? withAdjectives(clause, at + 2) : at));
  }

  private static int withAdjectives(Clause clause, int at) {
    return clause.tag(at) == Tag.ADJ ? at + 1 : at;
  }

  /** "The number of people hurt": people; empty for a phrase that does not only say that there are so many. */
  static Optional<Noun> ofNumber(Noun noun) {
    Clause clause = noun.clause();
    boolean of = clause.word(noun.head() + 1).equals("of") || clause.word(noun.head() + 1).equals("de");
    return of && clause.is(COUNTNOUN, noun.head()) ? at(clause, noun.head() + 2) : Optional.empty();
  }

  /** The phrase with what "of", "in" and the like add to its head: "tax on imported cars". */
  static Noun withComplement(Noun noun) {
    Clause clause = noun.clause();
    int at = noun.end();
    boolean adds = clause.is(COMPLEMENT, at) && noun.head() == at - 1;
    if (!adds || clause.inQuantity(at + 1)) {
      return noun;
    }
    return at(clause, at + 1).filter(n -> !clause.inQuantity(n.first()) && !clause.is(UNITNAME, n.head()))
        .map(n -> new Noun(clause, noun.first(), noun.head(), n.end())).orElse(noun);
  }

  /** The phrase that ends right before a token, as "a street value" before "of". */
  static Optional<Noun> before(Clause clause, int end) {
    int first = end;
    int floor = Math.max(0, end - LONGEST);
    while (first > floor && (isNoun(clause, first - 1) || clause.tag(first - 1) == Tag.ADJ)) {
      first--;
    }
    if (first == end) {
      return Optional.empty();
    }
    Optional<Noun> above = above(clause, first);
    if (above.isPresent()) {
      return above;
    }
    if (clause.words().isEnglish()) {
      return isNoun(clause, end - 1) ? Optional.of(new Noun(clause, first, end - 1, end)) : Optional.empty();
    }
    int head = first;
    while (head < end && !isNoun(clause, head)) {
      head++;
    }
    return head == end ? Optional.empty() : Optional.of(new Noun(clause, first, head, end));
  }

  /** "the line of high voltage": the noun before "of", unless it only says how many. */
  private static Optional<Noun> above(Clause clause, int first) {
    int at = first - 1;
    while (clause.tag(at) == Tag.DET) {
      at--;
    }
    boolean of = clause.word(at).equals("of") || clause.word(at).equals("de") || clause.word(at).equals("del")
        || List.of("for", "on", "para").contains(clause.word(at));
    return of && at >= 1 && isNoun(clause, at - 1)
        ? before(clause, at).filter(n -> !clause.is(GENERIC, n.head())) : Optional.empty();
  }

  /** The first phrase of a clause that no preposition governs: its subject, as far as can be told without a tree. */
  static Optional<Noun> subject(Clause clause, int verb) {
    int first = clause.clauseStart(verb);
    boolean quoted = first == verb && verb > 1 && clause.token(verb - 1).kind() == Token.Kind.QUOTE;
    int start = quoted ? clause.clauseStart(verb - 1) : first;
    int at = start;
    Optional<Noun> found = Optional.empty();
    boolean governed = false;
    while (at < verb) {
      Tag tag = clause.tag(at);
      if (tag == Tag.PREP) {
        boolean of = clause.word(at).equals("of") || clause.word(at).equals("de");
        governed = !of || found.filter(f -> !clause.is(GENERIC, f.head())).isPresent();
        at++;
      } else if (tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.ADJ) {
        Optional<Noun> noun = at(clause, at).filter(n -> n.end() <= verb);
        if (noun.isPresent() && !governed && !isTime(clause, noun.get())) {
          found = found.filter(f -> !clause.is(GENERIC, f.head())).or(() -> noun);
        }
        at = noun.map(Noun::end).orElse(at + 1);
        governed = false;
      } else {
        boolean told = clause.word(at).equals("que") && clause.tag(at - 1) == Tag.VERB;
        if (tag == Tag.CONJ || told) {
          found = Optional.empty();
        }
        at++;
      }
    }
    return found.filter(f -> !clause.is(GENERIC, f.head())).or(() -> antecedent(clause, start));
  }

  /** What a relative clause after a comma speaks of: "the budget, which comes to". */
  private static Optional<Noun> antecedent(Clause clause, int start) {
    boolean relative = clause.word(start).equals("que") || clause.word(start).equals("which");
    int end = start - 1;
    while (relative && end > 0 && (clause.isBreak(end - 1) || clause.tag(end - 1) == Tag.ADV
        || clause.tag(end - 1) == Tag.PREP)) {
      end--;
    }
    return relative && end > 0 ? before(clause, end) : Optional.empty();
  }

  private static boolean isTime(Clause clause, Noun noun) {
    return clause.is(UNITNAME, noun.head());
  }
}
