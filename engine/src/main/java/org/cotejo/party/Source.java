package org.cotejo.party;

import org.cotejo.analysis.Name;
import org.cotejo.article.Span;

/** What the words of a source are. */
sealed interface Source {

  /** A name: "Reid", "the Seafarers' Union". */
  record Named(Name name) implements Source {}

  /** A description: "the Colombian leader", "vecinos", "un portavoz". */
  record Described(RolePhrase phrase) implements Source {}

  /** A pronoun other than those of the first person. */
  record Pronoun(Pronouns.Form form) implements Source {}

  /** "who", "que": one named just before; a person, where the word says so. */
  record Relative(boolean person) implements Source {}

  /** Other words, without their determiner. */
  record Words(Span span) implements Source {}

  /** Nothing that names anybody: an empty source, or junk. */
  record Missing() implements Source {}
}
