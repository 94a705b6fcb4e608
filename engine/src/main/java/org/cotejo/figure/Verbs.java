package org.cotejo.figure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;

/** The forms of a language's common verbs: {@code verbs_<language>.txt}, inflected by rule. */
final class Verbs {

  enum Form { BASE, PRESENT, PAST, PRETERITE, PARTICIPLE, GERUND, FUTURE, CONDITIONAL, SUBJUNCTIVE }

  /**
   * What a word is as a verb form.
   *
   * @param lemma the verb's base form or infinitive
   * @param noun whether the word is as often a noun
   */
  record Verb(String lemma, Set<Form> forms, boolean noun) {

    /** Whether it is nothing but the form of what is wished, feared or thought ("que dure"): as often a noun. */
    boolean isSubjunctive() {
      return forms.equals(Set.of(Form.SUBJUNCTIVE));
    }

    boolean isFinite() {
      return forms.stream().anyMatch(f -> f != Form.PARTICIPLE && f != Form.GERUND && f != Form.BASE);
    }
  }

  private static final class Holder {
    static final Verbs ENGLISH = new Verbs("verbs_en.txt", true);
    static final Verbs SPANISH = new Verbs("verbs_es.txt", false);
  }

  private final Map<String, Verb> forms = new HashMap<>();

  private Verbs(String file, boolean english) {
    boolean noun = false;
    for (String line : Lexicons.lines(Verbs.class, file)) {
      if (line.startsWith("[")) {
        noun = line.equals("[both]");
      } else if (english) {
        for (String entry : line.split(" +", -1)) {
          EnglishForms.of(entry).forEach(put(entry.split(":", 2)[0], noun));
        }
      } else {
        SpanishForms.entries(line).forEach(e -> SpanishForms.of(e).forEach(put(e.infinitive(), false)));
      }
    }
  }

  static Verbs of(Language language) {
    return language == Language.SPANISH ? Holder.SPANISH : Holder.ENGLISH;
  }

  /** Each form in lower case, with what it is. */
  void forEach(BiConsumer<String, Verb> each) {
    forms.forEach(each);
  }

  private BiConsumer<String, Form> put(String lemma, boolean noun) {
    return (word, form) -> forms.merge(word, new Verb(lemma, Set.of(form), noun && mayBeNoun(form)), Verbs::both);
  }

  private static boolean mayBeNoun(Form form) {
    return form == Form.BASE || form == Form.PRESENT;
  }

  private static Verb both(Verb one, Verb other) {
    if (one.isSubjunctive() || other.isSubjunctive()) {
      return one.isSubjunctive() ? other : one;
    }
    EnumSet<Form> all = EnumSet.copyOf(one.forms());
    all.addAll(other.forms());
    return new Verb(one.lemma(), all, one.noun() || other.noun());
  }
}
