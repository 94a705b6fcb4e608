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
  record Form(Gender gender, boolean plural, boolean thing) {

    /** Whether it may stand for a party. */
    boolean fits(Entry entry) {
      if (plural) {
        return entry.kind == Party.Kind.GROUP || (entry.kind == Party.Kind.ORGANISATION && !entry.named);
      }
      if (thing) {
        return entry.kind == Party.Kind.ORGANISATION;
      }
      boolean person = entry.isPerson() || entry.kind == Party.Kind.UNNAMED;
      return person && gender.fits(entry.gender);
    }
  }

  /** Whose a possessive says that something is, as far as it tells. */
  static Optional<Form> owner(String lower) {
    return Optional.ofNullable(switch (lower) {
      case "his" -> new Form(Gender.MASCULINE, false, false);
      case "her" -> new Form(Gender.FEMININE, false, false);
      case "its" -> new Form(Gender.UNKNOWN, false, true);
      case "their" -> new Form(Gender.UNKNOWN, true, false);
      default -> null;
    });
  }

  /** The form of a word in lower case, if it is such a pronoun. */
  static Optional<Form> find(String lower) {
    return Optional.ofNullable(switch (lower) {
      case "he", "him", "himself", "él" -> new Form(Gender.MASCULINE, false, false);
      case "she", "herself", "ella" -> new Form(Gender.FEMININE, false, false);
      case "it", "itself" -> new Form(Gender.UNKNOWN, false, true);
      case "they", "them", "themselves" -> new Form(Gender.UNKNOWN, true, false);
      case "ellos" -> new Form(Gender.MASCULINE, true, false);
      case "ellas" -> new Form(Gender.FEMININE, true, false);
      default -> null;
    });
  }
}
