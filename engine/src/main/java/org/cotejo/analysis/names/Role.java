package org.cotejo.analysis.names;

/**
 * A noun that tells what somebody is: "minister", "agencia", "residents".
 *
 * @param concept the same in both languages: {@code mayor} for "alcaldesa"
 */
public record Role(String concept, Kind kind, Gender gender, boolean plural) {

  /** What such a noun is said of. */
  public enum Kind { PERSON, ORGANISATION, GROUP, DOCUMENT }
}
