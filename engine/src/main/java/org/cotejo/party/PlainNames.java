package org.cotejo.party;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.names.OrganisationNames;
import org.cotejo.analysis.names.Places;
import org.cotejo.analysis.names.Role;
import org.cotejo.analysis.names.Roles;
import org.cotejo.article.Language;

/**
 * Names that look like a body's and are a person's: "la ganadera Brais Outeiro". Right behind a noun for a person and
 * its article stands that person's name, whatever its own words look like, unless one of them is a noun for a body.
 */
final class PlainNames {

  private static final Pattern PLAIN = Pattern.compile("\\p{Lu}\\p{Ll}+( \\p{Lu}\\p{Ll}+){1,2}");

  private PlainNames() {}

  /** Whether a description right before a name tells that it is a person's. */
  static boolean isNamedBy(RolePhrase phrase, Name name) {
    String printed = name.span().text();
    return phrase.isPerson() && phrase.determiner() == RolePhrase.Determiner.DEFINITE
        && name.kind() == Name.Kind.ORGANISATION && PLAIN.matcher(printed).matches()
        && !OrganisationNames.isCompany(printed) && Places.countryNamed(printed).isEmpty()
        && Arrays.stream(printed.split(" ", -1)).noneMatch(PlainNames::isBodyNoun);
  }

  private static boolean isBodyNoun(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Stream.of(Language.ENGLISH, Language.SPANISH).flatMap(l -> Roles.of(l).all(lower).stream())
        .anyMatch(role -> role.kind() != Role.Kind.PERSON);
  }
}
