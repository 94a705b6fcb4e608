package org.cotejo.figure;

import java.util.Optional;
import org.cotejo.figure.Verbs.Verb;

/**
 * All that the lists of a language say of one word, looked up once for each word of a sentence.
 *
 * @param classes the classes that it is in, one bit for each
 * @param verb what it is as a form of a verb
 * @param act the act that it is a verb form or a noun of, named by its verb
 * @param actVerb whether it is a form of the act's verb
 * @param actNoun whether it is a noun of the act ("destruction") or of those who undergo it ("injured")
 * @param rateUnit the ISO 8601 duration that it names behind "per"
 * @param rateAdverb the ISO 8601 duration of "daily"
 */
record WordFacts(
    WordClass.Bits classes, Optional<Verb> verb, Optional<String> act, boolean actVerb, boolean actNoun,
    Optional<String> rateUnit, Optional<String> rateAdverb) {

  /** Of a word in no list. */
  static final WordFacts NONE = new WordFacts(
      WordClass.Bits.NONE, Optional.empty(), Optional.empty(), false, false, Optional.empty(), Optional.empty());

  boolean is(WordClass of) {
    return classes.contains(of);
  }

  WordFacts with(WordClass of) {
    return new WordFacts(classes.with(of), verb, act, actVerb, actNoun, rateUnit, rateAdverb);
  }

  WordFacts withVerb(Verb found) {
    return new WordFacts(classes, Optional.of(found), act, actVerb, actNoun, rateUnit, rateAdverb);
  }

  /** The first act that names the word stays; it may be a verb form of one act and a noun of another. */
  WordFacts withAct(String name, boolean isVerb) {
    return new WordFacts(classes, verb, act.or(() -> Optional.of(name)), actVerb || isVerb, actNoun || !isVerb,
        rateUnit, rateAdverb);
  }

  WordFacts withRateUnit(String duration) {
    return new WordFacts(classes, verb, act, actVerb, actNoun, Optional.of(duration), rateAdverb);
  }

  WordFacts withRateAdverb(String duration) {
    return new WordFacts(classes, verb, act, actVerb, actNoun, rateUnit, Optional.of(duration));
  }
}
