package org.cotejo.analysis.names;

import java.util.Locale;
import java.util.stream.Stream;
import org.cotejo.article.Language;

/** What an organisation's name tells of it. */
public final class OrganisationNames {

  private OrganisationNames() {}

  /** Whether a name is made as companies' names are: "Hebrides Lines", "Obras del Norte". */
  public static boolean isCompany(String name) {
    int first = name.indexOf(' ');
    return first > 0 && (OrganisationWords.isTail(name.substring(name.lastIndexOf(' ') + 1))
        || OrganisationWords.isFirmHead(name.substring(0, first)));
  }

  /** Whether a word, with or without a capital, says what kind of body a name is the name of: "guard", "ministerio". */
  public static boolean isBody(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return OrganisationWords.isHead(word) || Stream.of(Language.ENGLISH, Language.SPANISH)
        .flatMap(language -> Roles.of(language).all(lower).stream())
        .anyMatch(role -> role.kind() == Role.Kind.ORGANISATION && !role.plural());
  }
}
