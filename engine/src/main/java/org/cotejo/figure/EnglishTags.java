package org.cotejo.figure;

import static org.cotejo.figure.WordClass.ADJ;
import static org.cotejo.figure.WordClass.AUX;
import static org.cotejo.figure.WordClass.BE;
import static org.cotejo.figure.WordClass.HEADING;
import static org.cotejo.figure.WordClass.MEANS;
import static org.cotejo.figure.WordClass.MEASUREPREP;
import static org.cotejo.figure.WordClass.MOREORLESS;
import static org.cotejo.figure.WordClass.NOUN;
import static org.cotejo.figure.WordClass.OBJECT;
import static org.cotejo.figure.WordClass.PRON;
import static org.cotejo.figure.WordClass.RELATIVE;
import static org.cotejo.figure.WordClass.VERB;
import static org.cotejo.figure.WordClass.VERBNOUN;

import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Token;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.Verbs.Form;
import org.cotejo.figure.Verbs.Verb;

/** Parts of speech in English. */
final class EnglishTags extends WordTags {

  private static final List<String> ADJECTIVE_ENDINGS = List.of("ous", "ful", "less", "able", "ible", "ical", "ish");

  EnglishTags(FigureWords words, WordFacts[] facts, List<Token> tokens, Known known) {
    super(words, facts, tokens, known);
  }

  @Override
  boolean isGenitive(String word, WordFacts said) {
    return (word.endsWith("'s") || word.endsWith("s'")) && !said.is(AUX) && !said.is(PRON);
  }

  @Override
  Tag open(String word, WordFacts said) {
    boolean regular = word.length() > 4 && (word.endsWith("ed") || word.endsWith("ing"));
    if (said.verb().isPresent() || (regular && !said.is(NOUN)) || said.is(VERB)
        || (said.actVerb() && !said.actNoun())) {
      return Tag.VERB;
    }
    if (word.endsWith("ly") && word.length() > 4 && !said.is(NOUN)) {
      return Tag.ADV;
    }
    return said.is(ADJ) || endsLikeAdjective(word) ? Tag.ADJ : Tag.NOUN;
  }

  private static boolean endsLikeAdjective(String word) {
    for (String ending : ADJECTIVE_ENDINGS) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  @Override
  Tag settle(int i) {
    boolean pointing = word(i).equals("that") && tag(i - 1) == Tag.PREP
        && (tag(i + 1) == Tag.NOUN || tag(i + 1) == Tag.ADJ);
    if (pointing) {
      return Tag.DET;
    }
    boolean compared = is(MOREORLESS, i) && tags[i] == Tag.VERB && (tag(i - 1) == Tag.NUM || word(i - 1).equals("%"))
        && tag(i + 1) != Tag.DET && tag(i + 1) != Tag.NUM;
    // "22 south of it", unlike "the south of the country"
    boolean away = is(HEADING, i) && word(i + 1).equals("of") && tag(i - 1) != Tag.DET;
    if (compared || away) {
      return Tag.ADV;
    }
    boolean attribute = tags[i] == Tag.ADV && tag(i - 1) == Tag.DET && isNominal(tag(i + 1));
    return attribute ? Tag.ADJ : tags[i] == Tag.VERB ? verbOrNot(i) : tags[i];
  }

  private Tag verbOrNot(int i) {
    String word = word(i);
    Optional<Verb> verb = verb(i);
    if (word.endsWith("ing") && word.length() > 4) {
      return gerund(i);
    }
    boolean past = verb.map(v -> v.forms().contains(Form.PAST) || v.forms().contains(Form.PRETERITE) || v.forms().contains(Form.PARTICIPLE))
        .orElse(word.endsWith("ed"));
    boolean noun = is(VERBNOUN, i) || verb.filter(Verb::noun).isPresent();
    if (past && !noun) {
      return participle(i);
    }
    return noun ? verbOrNoun(i, past) : tag(i - 1) == Tag.DET && !isNominal(tag(i + 1)) ? Tag.NOUN : Tag.VERB;
  }

  private Tag gerund(int i) {
    Tag before = tag(i - 1);
    if (is(NOUN, i) && (isNominal(before) || before == Tag.ADJ) && tag(i + 1) != Tag.DET && tag(i + 1) != Tag.NUM) {
      return Tag.NOUN;
    }
    boolean attribute = isNominal(tag(i + 1)) && (before == Tag.DET || before == Tag.NUM || before == Tag.ADJ
        || word(i - 1).equals("%") || (before == Tag.PREP && !is(MEANS, i - 1)));
    if (attribute) {
      return Tag.ADJ;
    }
    boolean object = isNominal(tag(i + 1)) || tag(i + 1) == Tag.DET || tag(i + 1) == Tag.NUM;
    return (before == Tag.DET && !isNominal(tag(i + 1))) || (before == Tag.ADJ && !object) ? Tag.NOUN : Tag.VERB;
  }

  /** "the injured", "12 injured miners", "were injured". */
  private Tag participle(int i) {
    Tag before = tag(i - 1);
    boolean finite = verb(i).map(v -> v.forms().contains(Form.PRETERITE) && v.forms().size() == 1).orElse(false);
    if (finite) {
      return Tag.VERB;
    }
    boolean attribute = before == Tag.DET || before == Tag.NUM || before == Tag.ADJ || before == Tag.PREP;
    if (attribute && (isNominal(tag(i + 1)) || tag(i + 1) == Tag.ADJ)) {
      return Tag.ADJ;
    }
    return before == Tag.DET && !is(PRON, i - 1) ? Tag.NOUN : Tag.VERB;
  }

  /** "a rise", "prices rise", "the rise in prices", "it cost". */
  private Tag verbOrNoun(int i, boolean past) {
    int at = before(i);
    Tag before = tag(at);
    String word = word(at);
    if (word.equals("to")) {
      return isThird(i) ? Tag.NOUN : Tag.VERB;
    }
    if (before == Tag.AUX) {
      return is(BE, at) && !past ? Tag.NOUN : Tag.VERB;
    }
    if (is(RELATIVE, at) || (before == Tag.PRON && !is(OBJECT, at))) {
      return Tag.VERB;
    }
    if (before == Tag.DET || before == Tag.ADJ || before == Tag.NUM || before == Tag.PREP || before == Tag.VERB
        || tag(i - 1) == Tag.ADJ) {
      return Tag.NOUN;
    }
    if (word(i + 1).equals("of") && !is(PRON, i - 1)) {
      return Tag.NOUN;
    }
    if (isNominal(before)) {
      boolean agrees = past || NounPhrases.isPlural(words, word) != isThird(i);
      boolean verb = agrees && opensObject(i + 1, past || isThird(i)) && (tag(i + 1) != Tag.PREP || past || !hasVerbAfter(i));
      return verb ? Tag.VERB : Tag.NOUN;
    }
    if (before == Tag.CONJ) {
      return tag(at - 1) == Tag.VERB ? Tag.VERB : opensObject(i + 1, false) ? Tag.VERB : Tag.NOUN;
    }
    boolean object = at < 0 ? tag(i + 1) == Tag.DET || tag(i + 1) == Tag.NUM : opensObject(i + 1, true);
    return object ? Tag.VERB : Tag.NOUN;
  }

  /** "Onion prices at the market slid": whether the clause has a verb in the past yet to come. */
  private boolean hasVerbAfter(int i) {
    for (int j = i + 1; j < tags.length && tag(j) != Tag.MARK && tag(j) != Tag.CONJ && !is(RELATIVE, j); j++) {
      boolean past = verb(j).map(v -> v.forms().contains(Form.PAST) || v.forms().contains(Form.PRETERITE)).orElse(false);
      if (tag(j) == Tag.AUX || (past && tag(j) == Tag.VERB && !is(VERBNOUN, j))) {
        return true;
      }
    }
    return false;
  }

  private boolean isThird(int i) {
    return verb(i).map(v -> v.forms().contains(Form.PRESENT)).orElse(word(i).endsWith("s"));
  }

  /** Whether what follows can follow a verb: an object, an adverb, an amount. */
  private boolean opensObject(int i, boolean strict) {
    return switch (tag(i)) {
      case DET, NUM, PRON, ADV -> true;
      case PREP -> !strict ? !word(i).equals("of") : is(MEASUREPREP, i) && (tag(i + 1) == Tag.NUM || tag(i + 1) == Tag.DET
          || tag(i + 1) == Tag.MARK || tag(i + 1) == Tag.ADV);
      case MARK -> "$£€¥".contains(word(i).isEmpty() ? " " : word(i));
      case NAME -> true;
      default -> false;
    };
  }
}
