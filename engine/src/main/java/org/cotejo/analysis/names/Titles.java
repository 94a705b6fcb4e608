package org.cotejo.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.article.Language;

/** Cuts titles and demonyms off runs of capitalised words, and tells the body before a title from the name behind. */
final class Titles {

  private final List<Word> words;
  private final Language language;
  private final Roles roles;

  Titles(List<Word> words, Language language) {
    this.words = words;
    this.language = language;
    this.roles = Roles.of(language);
  }

  /** The names of a run: the one behind the title, and before it that of the body where the title is held. */
  List<Run> cut(int from, int end) {
    int to = end;
    while (to - 1 > from && !words.get(to - 1).isCapital() && !OrganisationWords.isForm(words.get(to - 1).text())) {
      to--;
    }
    int begin = isOrganisationName(from, to) ? from : afterTitle(from, to);
    List<Run> runs = new ArrayList<>();
    if (begin > from) {
      bodyBefore(from, begin).ifPresent(runs::add);
    }
    if (begin < to) {
      name(from, begin, to).ifPresent(runs::add);
    }
    return runs;
  }

  private Optional<Run> name(int from, int first, int to) {
    boolean demonym = to - first > 1 && Places.isDemonym(words.get(first).text())
        && GivenNames.contains(words.get(first + 1).text());
    Run run = new Run(words, demonym ? first + 1 : first, to, first > from, language);
    boolean onlyDemonym = Places.isDemonym(run.text()) && !Places.contains(run.text());
    return onlyDemonym ? Optional.empty() : Optional.of(run);
  }

  /** "Tamar Lines" of "Tamar Lines CEO Nora Beck": English alone puts the body before the title without a mark. */
  private Optional<Run> bodyBefore(int from, int name) {
    int to = name - 1;
    while (to > from && isOfTitle(to - 1)) {
      to--;
    }
    if (language == Language.SPANISH || to <= from) {
      return Optional.empty();
    }
    Word last = words.get(to - 1);
    Run run = new Run(words, from, to, false, language);
    boolean acronym = to - from == 1 && last.isAllCapitals() && last.text().length() < 7
        && last.text().indexOf('.') < 0;
    boolean body = OrganisationWords.isHead(last.text()) || OrganisationWords.isForm(last.text())
        || OrganisationWords.isKnown(run.text()) || (to - from > 1 && OrganisationWords.isTail(last.text()));
    return acronym || body || (last.possessive() && to - from > 1) ? Optional.of(run) : Optional.empty();
  }

  /** Whether a word only tells which office a title names: "Deputy", "Chief Financial", "Health". */
  private boolean isOfTitle(int k) {
    String lower = words.get(k).lower();
    return roles.find(lower).filter(role -> role.kind() == Role.Kind.PERSON).isPresent()
        || (Fields.isField(Fields.of(lower)) && !OrganisationWords.isHead(words.get(k).text()));
  }

  private boolean isOrganisationName(int from, int to) {
    return (to - from == 1 && OrganisationWords.isHead(words.get(from).text())) || isGeneral(from, to)
        || (to - from > 1 && (OrganisationWords.isHead(words.get(to - 1).text())
        || OrganisationWords.isForm(words.get(to - 1).text())
        || (OrganisationWords.isHead(words.get(from).text()) && !GivenNames.contains(words.get(to - 2).text()))));
  }

  /** "General Motors": the word is no rank before the noun of a trade. */
  private boolean isGeneral(int from, int to) {
    return to - from == 2 && words.get(from).lower().equals("general")
        && OrganisationWords.isTail(words.get(to - 1).text());
  }

  /** Index after the last word of office in the run; {@code to} if nothing but a title stands there. */
  private int afterTitle(int from, int to) {
    for (int k = to - 1; k >= from; k--) {
      if (isTitleEnd(from, k)) {
        boolean surname = k == to - 1 && k > from && GivenNames.contains(words.get(from).text());
        if (!surname) {
          return k + 1;
        }
      }
    }
    return from;
  }

  private boolean isTitleEnd(int from, int k) {
    StringBuilder phrase = new StringBuilder();
    for (int at = k; at >= from && at > k - Roles.LONGEST; at--) {
      phrase.insert(0, at == k ? words.get(at).lower() : words.get(at).lower() + " ");
      Optional<Role> role = roles.find(phrase.toString());
      if (role.isPresent() && role.get().kind() == Role.Kind.PERSON && !GivenNames.contains(words.get(at).text())) {
        return true;
      }
    }
    return false;
  }
}
