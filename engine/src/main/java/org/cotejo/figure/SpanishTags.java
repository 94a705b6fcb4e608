package org.cotejo.figure;

import static org.cotejo.figure.WordClass.ADJ;
import static org.cotejo.figure.WordClass.AND;
import static org.cotejo.figure.WordClass.CLITIC;
import static org.cotejo.figure.WordClass.MEASURE;
import static org.cotejo.figure.WordClass.NOUN;
import static org.cotejo.figure.WordClass.RELATIVE;
import static org.cotejo.figure.WordClass.VERB;

import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Token;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.Verbs.Form;
import org.cotejo.figure.Verbs.Verb;

/** Parts of speech in Spanish. */
final class SpanishTags extends WordTags {

  private static final List<String> VERB_ENDINGS = List.of(
      "aron", "ieron", "eron", "aban", "ían", "arán", "erán", "irán", "drá", "drán", "ará", "erá", "irá", "aría", "ería", "iría",
      "amos", "emos", "imos", "ando", "iendo", "ó", "ié");
  private static final List<String> ADJECTIVE_ENDINGS = List.of(
      "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "al", "ales", "oso", "osa", "osos", "osas", "ivo", "iva",
      "ivos", "ivas", "ico", "ica", "icos", "icas", "ble", "bles", "ario", "aria", "arios", "arias", "ano", "ana", "anos",
      "anas", "és", "esa", "eses", "esas", "nte", "ntes", "eo", "ea", "eos", "eas", "eño", "eña", "eños", "eñas", "ar", "ares");

  private static final List<String> PARTICIPLES = List.of("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas");

  SpanishTags(FigureWords words, WordFacts[] facts, List<Token> tokens, Known known) {
    super(words, facts, tokens, known);
  }

  @Override
  boolean isGenitive(String word, WordFacts said) {
    return false;
  }

  @Override
  Tag open(String word, WordFacts said) {
    if (said.is(ADJ)) {
      return Tag.ADJ;
    }
    if (said.is(NOUN)) {
      return Tag.NOUN;
    }
    Optional<Verb> verb = said.verb().filter(v -> !v.isSubjunctive());
    if (verb.filter(v -> v.forms().contains(Form.PARTICIPLE)).isPresent()) {
      return Tag.ADJ;
    }
    if (verb.isPresent() || said.is(VERB) || said.is(MEASURE)
        || (ends(word, VERB_ENDINGS) && word.length() > 3)) {
      return Tag.VERB;
    }
    return word.endsWith("mente") ? Tag.ADV : ends(word, ADJECTIVE_ENDINGS) ? Tag.ADJ : Tag.NOUN;
  }

  @Override
  Tag settle(int i) {
    return switch (tags[i]) {
      case VERB -> verb(i, tag(i - 1));
      case ADJ -> adjective(i);
      case PRON -> Tag.PRON;
      default -> isSubjunctive(i) ? Tag.VERB : tags[i];
    };
  }

  /** A finite form after an article or a preposition is the noun that is spelt alike ("la ayuda", "de compra"). */
  private Tag verb(int i, Tag before) {
    boolean infinitive = verb(i).map(v -> v.forms().contains(Form.BASE)).orElse(false);
    if (infinitive) {
      return before == Tag.DET && !word(i - 1).equals("lo") ? Tag.NOUN : Tag.VERB;
    }
    boolean clitic = before == Tag.DET && is(CLITIC, i - 1)
        && (is(RELATIVE, i - 2) || tag(i - 2) == Tag.PRON || word(i - 2).equals("no"));
    boolean tensed = verb(i).filter(v -> !v.forms().contains(Form.PRESENT)).isPresent();
    boolean many = word(i).endsWith("n") && verb(i).isPresent();
    boolean noun = (before == Tag.DET && !many) || (before == Tag.NUM && !word(i).endsWith("n") && !tensed)
        || (before == Tag.PREP && !word(i - 1).equals("según"));
    boolean told = before == Tag.DET && is(CLITIC, i - 1)
        && (word(i - 1).equals("lo") || word(i).endsWith("aron") || word(i).endsWith("ieron") || word(i).endsWith("ó")
        || verb(i).filter(v -> v.forms().contains(Form.FUTURE)).isPresent());
    return noun && !clitic && !told ? Tag.NOUN : Tag.VERB;
  }

  /**
   * "Que no baje de", "que el paro dure tres semanas y reste", "que llegue de": a form that may be a noun is a verb
   * behind "que", "no" or a pronoun, where its clause has no verb yet, or joined to one of its kind; an unknown word
   * between "que" and what is no noun.
   */
  private boolean isSubjunctive(int i) {
    if (tags[i] != Tag.PREP && verb(i).filter(Verb::isSubjunctive).isPresent() && (isLed(i) || isJoined(i))) {
      return true;
    }
    String word = word(i);
    boolean ending = word.endsWith("e") || word.endsWith("en") || word.endsWith("a") || word.endsWith("an");
    return word(i - 1).equals("que") && ending && (tag(i + 1) == Tag.PREP || tag(i + 1) == Tag.DET || tag(i + 1) == Tag.NUM);
  }

  private boolean isLed(int i) {
    if (word(i - 1).equals("que") || word(i - 1).equals("no") || tag(i - 1) == Tag.PRON) {
      return true;
    }
    for (int j = i - 1; isNominal(tag(i - 1)) && j >= 0 && tag(j) != Tag.MARK; j--) {
      if (tag(j) == Tag.VERB || tag(j) == Tag.AUX) {
        return false;
      }
      if (word(j).equals("que")) {
        return true;
      }
    }
    return false;
  }

  private boolean isJoined(int i) {
    for (int j = i - 2; is(AND, i - 1) && j >= 0 && tag(j) != Tag.MARK; j--) {
      if (tag(j) == Tag.VERB || tag(j) == Tag.AUX) {
        return verb(j).filter(Verb::isSubjunctive).isPresent();
      }
    }
    return false;
  }

  private Tag adjective(int i) {
    int at = before(i);
    Tag before = tag(at);
    boolean participle = verb(i).map(v -> v.forms().contains(Form.PARTICIPLE)).orElse(ends(word(i), PARTICIPLES));
    if (participle && before == Tag.AUX) {
      return Tag.VERB;
    }
    if (is(ADJ, i) && (isNominal(tag(i + 1)) || tag(i + 1) == Tag.ADJ)) {
      return Tag.ADJ;
    }
    boolean headed = tag(i - 1) == Tag.ADJ && tag(i - 2) == Tag.DET && is(ADJ, i - 1) && !isNominal(tag(i + 1));
    return headed || tag(i - 1) == Tag.DET || tag(i - 1) == Tag.NUM || (tag(i - 1) == Tag.PREP && !isNominal(tag(i + 1)))
        ? Tag.NOUN : Tag.ADJ;
  }

  private static boolean ends(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
