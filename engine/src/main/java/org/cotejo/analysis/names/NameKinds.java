package org.cotejo.analysis.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.analysis.Name;

/** What bears each name: told by the name's own words, else by those around it, the same for all of one article. */
final class NameKinds {

  /** Words of a dateline between its place and its dash, at most. */
  private static final int DATELINE = 9;

  private final Map<String, Name.Kind> sure = new HashMap<>();
  private final Map<String, Name.Kind> likely = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  /** First words of organisations' names: a surname that is one, too, may mean either. */
  private final Set<String> bodies = new HashSet<>();

  /** Names that the article also writes in small letters: in capitals they are no acronyms. */
  private final Set<String> written;

  NameKinds(List<Run> runs) {
    this.written = runs.stream().filter(run -> !run.first().isAllCapitals()).map(run -> Fold.of(run.text()))
        .collect(Collectors.toSet());
    for (Run run : runs) {
      String key = Fold.of(run.text());
      ownKind(run).ifPresent(kind -> sure.putIfAbsent(key, kind));
      aroundKind(run).ifPresent(kind -> likely.putIfAbsent(key, kind));
    }
    for (Run run : runs) {
      if (run.size() > 1 && known(run) == Name.Kind.ORGANISATION) {
        bodies.add(Fold.of(run.first().text()));
      }
      if (run.size() > 1 && known(run) == Name.Kind.PERSON) {
        for (int k = run.from() + 1; k < run.to(); k++) {
          surnames.add(Fold.of(run.words().get(k).text()));
        }
      }
    }
  }

  Name.Kind of(Run run) {
    Name.Kind kind = known(run);
    String text = Fold.of(run.text());
    boolean surname = run.size() == 1 && surnames.contains(text) && !bodies.contains(text);
    return surname && kind != Name.Kind.ORGANISATION ? Name.Kind.PERSON : kind;
  }

  private Name.Kind known(Run run) {
    String key = Fold.of(run.text());
    Name.Kind own = sure.get(key);
    Name.Kind around = own != null ? own : likely.get(key);
    if (around != null) {
      return around;
    }
    boolean person = run.size() > 1 && run.size() < 4 && !afterArticle(run) && !hasAcronym(run)
        && !Places.contains(run.first().text()) && !Places.isDemonym(run.first().text());
    return person ? Name.Kind.PERSON : Name.Kind.OTHER;
  }

  /** Whether it is the place in capitals that a report begins with: "LEEDS, England - …", "LIMA (AAN) — …". */
  private static boolean isDateline(Run run) {
    List<Word> words = run.words();
    if (run.from() > 0 || !words.subList(0, run.to()).stream().allMatch(Word::isAllCapitals)) {
      return false;
    }
    for (int k = run.to(); k < Math.min(words.size(), run.to() + DATELINE); k++) {
      Word word = words.get(k);
      if (word.is("-") || word.is("–") || word.is("—")) {
        return true;
      }
      boolean date = word.isCapital() || word.token().kind() != org.cotejo.analysis.Token.Kind.WORD
          || ClosedClass.of(run.language()).isCalendar(word.lower()) || word.lower().equals("de");
      if (!date) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word of the name is an acronym, as no word of a person's name is. */
  private static boolean hasAcronym(Run run) {
    List<Word> words = run.words().subList(run.from(), run.to());
    return words.stream().anyMatch(word -> !word.isAllCapitals())
        && words.stream().anyMatch(word -> word.isAllCapitals() && word.text().indexOf('.') < 0);
  }

  /** Whether a figure stands in the name, as in those of products. */
  private static boolean hasDigit(Run run) {
    return run.text().chars().anyMatch(Character::isDigit);
  }

  /** What the name's own words tell. */
  private Optional<Name.Kind> ownKind(Run run) {
    String text = run.text();
    String first = run.first().text();
    String last = run.last().text();
    if (OrganisationWords.isKnown(text) || (run.size() > 1 && OrganisationWords.isForm(last))) {
      return Optional.of(Name.Kind.ORGANISATION);
    }
    if (!run.titled() && (Places.contains(text) || isDateline(run))) {
      return Optional.of(Name.Kind.PLACE);
    }
    if (hasDigit(run)) {
      return Optional.of(Name.Kind.OTHER);
    }
    boolean given = GivenNames.contains(first);
    if ((OrganisationWords.isHead(last) && !(given && run.size() == 2)) || (OrganisationWords.isHead(first) && !given)
        || (run.size() > 1 && OrganisationWords.isFirmHead(first))
        || (run.size() > 1 && (OrganisationWords.isTail(last) || OrganisationWords.isPaper(last)) && !given)
        || (run.size() > 2 && OrganisationWords.isPaper(first) && !run.words().get(run.from() + 1).isCapital())) {
      return Optional.of(Name.Kind.ORGANISATION);
    }
    if (run.titled() || given) {
      return Optional.of(Name.Kind.PERSON);
    }
    if (run.size() == 1 && run.first().isAllCapitals() && text.length() < 7 && !written.contains(Fold.of(text))) {
      return Optional.of(Name.Kind.ORGANISATION);
    }
    boolean place = run.size() > 1 && (OrganisationWords.isPlaceHead(first) || OrganisationWords.isPlaceHead(last));
    return place ? Optional.of(Name.Kind.PLACE) : Optional.empty();
  }

  /** What the words around it tell. */
  private static Optional<Name.Kind> aroundKind(Run run) {
    Optional<Role> before = roleBefore(run);
    if (before.isPresent()) {
      return Optional.of(kind(before.get()));
    }
    if (run.from() > 0) {
      ClosedClass closed = ClosedClass.of(run.language());
      Word word = run.words().get(run.from() - 1);
      boolean locative = closed.isLocative(word.lower());
      if (locative) {
        return Optional.of(Name.Kind.PLACE);
      }
    }
    return isPersonAfter(run) ? Optional.of(Name.Kind.PERSON) : Optional.empty();
  }

  private static Name.Kind kind(Role role) {
    return role.kind() == Role.Kind.PERSON ? Name.Kind.PERSON : Name.Kind.ORGANISATION;
  }

  /** The noun of office that stands right before, or before a comma: "su gerente, X", "la empresa X". */
  private static Optional<Role> roleBefore(Run run) {
    int k = run.from() - 1;
    boolean comma = k >= 0 && run.words().get(k).is(",");
    k = comma ? k - 1 : k;
    for (int at = k; at >= 0 && at > k - (comma ? 8 : 1); at--) {
      Word word = run.words().get(at);
      if (!word.isWord()) {
        break;
      }
      Optional<Role> role = likelier(Roles.of(run.language()).all(word.lower()), run);
      if (role.isPresent() && !role.get().plural() && role.get().kind() != Role.Kind.DOCUMENT
          && (!comma || role.get().kind() == Role.Kind.PERSON || isApposed(run, at)) && !word.possessive()) {
        return role;
      }
    }
    return Optional.empty();
  }

  /** Of a noun for a person and a body ("la minera") the body, unless a given name follows. */
  private static Optional<Role> likelier(List<Role> readings, Run run) {
    return readings.stream()
        .filter(role -> role.kind() == Role.Kind.ORGANISATION && !role.plural()
            && !GivenNames.contains(run.first().text()))
        .findFirst().or(() -> readings.stream().findFirst());
  }

  /** "the company, X, said": a body's noun with its article right before the comma, and a mark or the end behind. */
  private static boolean isApposed(Run run, int noun) {
    ClosedClass closed = ClosedClass.of(run.language());
    return noun == run.from() - 2 && noun > 0 && closed.isDefinite(run.words().get(noun - 1).lower())
        && (run.to() >= run.words().size() || !run.words().get(run.to()).isWord());
  }

  /** "X, who…", "X, de 43 años", "X, a baker": a person. */
  private static boolean isPersonAfter(Run run) {
    List<Word> words = run.words();
    int k = run.to();
    if (k + 1 >= words.size() || !words.get(k).is(",")) {
      return false;
    }
    String next = words.get(k + 1).lower();
    if (next.equals("who") || next.equals("quien")
        || (next.length() < 3 && next.chars().allMatch(Character::isDigit))) {
      return true;
    }
    for (int at = k + 1; at < Math.min(words.size(), k + 6) && words.get(at).isWord(); at++) {
      Optional<Role> role = Roles.of(run.language()).find(words.get(at).lower());
      if (role.isPresent()) {
        return role.get().kind() == Role.Kind.PERSON && !role.get().plural();
      }
    }
    return false;
  }

  private static boolean afterArticle(Run run) {
    return run.from() > 0
        && ClosedClass.of(run.language()).isDefinite(run.words().get(run.from() - 1).lower());
  }
}
