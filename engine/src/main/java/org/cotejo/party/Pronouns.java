package org.cotejo.party;

import java.util.Optional;
import org.cotejo.analysis.names.Gender;

/** Personal pronouns of the third person that can be a source. */
final class Pronouns {

  private Pronouns() {}

  /**
   * What a pronoun tells of the one that it stands for.
   *
   * @param thing whether it stands for no person ("it")
   */
  record Form(Gender gender, boolean plural, boolean thing) {}

  /** The form of a word in lower case, if it is such a pronoun. */
  static Optional<Form> find(String lower) {
    return Optional.ofNullable(switch (lower) {
      case "he", "him", "his", "himself", "él" -> new Form(Gender.MASCULINE, false, false);
      case "she", "her", "hers", "herself", "ella" -> new Form(Gender.FEMININE, false, false);
      case "it", "itself", "its" -> new Form(Gender.UNKNOWN, false, true);
      case "they", "them", "their", "themselves" -> new Form(Gender.UNKNOWN, true, false);
      case "ellos" -> new Form(Gender.MASCULINE, true, false);
      case "ellas" -> new Form(Gender.FEMININE, true, false);
      default -> null;
    });
  }
}
