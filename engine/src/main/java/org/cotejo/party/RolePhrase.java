package org.cotejo.party;

import java.util.Optional;
import java.util.Set;
import org.cotejo.analysis.names.Role;

/**
 * A description where it stands: "the Colombian leader", "su gerente", "a spokesman for the ministry".
 *
 * @param sentence index of its sentence
 * @param from first word, its determiner if it has one
 * @param head first word of the role noun
 * @param to the word after the last, complements included
 * @param noun the role noun, lower case
 * @param modifiers fields of office and other words that tell which one, folded
 * @param countries codes of the countries that it speaks of
 * @param complement first word of the complement ("the ministry" in "a spokesman for the ministry"), -1 if none
 * @param possessor the word that owns it ("the union" in "the union's secretary"), -1 if none
 */
record RolePhrase(
    int sentence,
    int from,
    int head,
    int to,
    Role role,
    String noun,
    Determiner determiner,
    Set<String> modifiers,
    Set<String> countries,
    int complement,
    int possessor) {

  /** How a description is introduced. */
  enum Determiner { DEFINITE, INDEFINITE, POSSESSIVE, NONE }

  boolean isPerson() {
    return role.kind() == Role.Kind.PERSON && !role.plural();
  }

  /** First word of the one that it speaks for or belongs to, if the phrase names one. */
  Optional<Integer> owner() {
    return possessor >= 0 ? Optional.of(possessor) : complement >= 0 ? Optional.of(complement) : Optional.empty();
  }
}
