package org.cotejo.analysis.names;

/** What an organisation's name tells of it. */
public final class OrganisationNames {

  private OrganisationNames() {}

  /** Whether a name is made as companies' names are: "Hebrides Lines", "Obras del Norte". */
  public static boolean isCompany(String name) {
    int first = name.indexOf(' ');
    return first > 0 && (OrganisationWords.isTail(name.substring(name.lastIndexOf(' ') + 1))
        || OrganisationWords.isFirmHead(name.substring(0, first)));
  }
}
