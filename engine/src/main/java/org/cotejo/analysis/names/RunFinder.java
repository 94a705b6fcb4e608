package org.cotejo.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.article.Language;

/** Finds the runs of capitalised words of one sentence, and cuts titles off them. */
final class RunFinder {

  private static final int LONGEST = 10;

  private final List<Word> words;
  private final Language language;
  private final Capitals capitals;
  private final ClosedClass closed;
  private final Roles roles;

  RunFinder(List<Word> words, Language language, Capitals capitals) {
    this.words = words;
    this.language = language;
    this.capitals = capitals;
    this.closed = ClosedClass.of(language);
    this.roles = Roles.of(language);
  }

  List<Run> find() {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int place = placeEnd(at);
      if (place > 0 || begins(at)) {
        int end = extend(at, Math.max(place, at + 1));
        cut(at, end).ifPresent(runs::add);
        at = end;
      } else {
        at++;
      }
    }
    return runs;
  }

  /** Index after the longest place name of the lists that begins here; 0 if none does. */
  private int placeEnd(int from) {
    if (!words.get(from).isCapital()) {
      return 0;
    }
    StringBuilder name = new StringBuilder();
    int found = 0;
    for (int k = from; k < Math.min(words.size(), from + 4) && words.get(k).isWord(); k++) {
      name.append(k == from ? "" : " ").append(words.get(k).text());
      if (words.get(k).isCapital() && Places.contains(name.toString())) {
        found = k + 1;
      }
      if (words.get(k).possessive()) {
        break;
      }
    }
    return found;
  }

  private boolean begins(int k) {
    Word word = words.get(k);
    if (!isNameWord(k)) {
      return isArticleOfName(k);
    }
    if (!Capitals.isInitial(words, k)) {
      return true;
    }
    boolean more = k + 1 < words.size() && isNameWord(k + 1) && !word.possessive();
    String folded = Fold.of(word.lower());
    boolean listed = GivenNames.contains(word.text()) || OrganisationWords.isKnown(word.text());
    boolean common = capitals.lower().contains(folded) || (roles.find(word.lower()).isPresent() && !more);
    boolean begun = more && (!common || roles.find(word.lower()).isPresent() || OrganisationWords.isHead(word.text()));
    return listed || (capitals.inside().contains(folded) && !common)
        || (word.isAllCapitals() && word.text().length() < 7)
        || (isApposed(k) && !common) || isHeadOfName(k) || begun;
  }

  /** A small word with a capital inside a sentence, as in "de La Rioja", "Más Madrid". */
  private boolean isArticleOfName(int k) {
    Word word = words.get(k);
    return word.isCapital() && k > 0 && k + 1 < words.size() && !Capitals.isInitial(words, k)
        && !word.isAllCapitals() && !closed.isCalendar(word.lower()) && isNameWord(k + 1);
  }

  /** "Sanz, the winning coach", "Kessel's lawyer": one word that is spoken of as a name is. */
  private boolean isApposed(int k) {
    Word word = words.get(k);
    if (capitals.lower().contains(Fold.of(word.lower()))) {
      return false;
    }
    boolean comma = k + 2 < words.size() && words.get(k + 1).is(",") && closed.isDeterminer(words.get(k + 2).lower());
    boolean role = false;
    for (int at = k + 3; comma && at < Math.min(words.size(), k + 6) && words.get(at).isWord(); at++) {
      role = role || roles.find(words.get(at).lower()).filter(r -> r.kind() == Role.Kind.PERSON).isPresent();
    }
    return role || (word.possessive() && language != Language.SPANISH);
  }

  /** "Obras del Norte" where a sentence begins. */
  private boolean isHeadOfName(int k) {
    boolean head = OrganisationWords.isFirmHead(words.get(k).text()) || OrganisationWords.isHead(words.get(k).text());
    int at = k + 1;
    while (at < words.size() && at < k + 3 && OrganisationWords.joinsOrganisation(words.get(at).lower())) {
      at++;
    }
    return head && at > k + 1 && at < words.size() && isNameWord(at);
  }

  private boolean isNameWord(int k) {
    Word word = words.get(k);
    boolean initial = word.text().length() == 2 && word.text().endsWith(".");
    boolean month = closed.isCalendar(word.lower()) && language == Language.SPANISH && GivenNames.contains(word.text())
        && k + 1 < words.size() && words.get(k + 1).isCapital();
    return word.isCapital() && (!closed.contains(word.lower()) || initial || month);
  }

  private int extend(int from, int first) {
    int to = first;
    while (to < words.size() && to - from < LONGEST) {
      int next = next(from, to);
      if (next == to) {
        break;
      }
      to = next;
    }
    return to;
  }

  /** Index after the next word of the run that ends before {@code to}; {@code to} itself if it ends there. */
  private int next(int from, int to) {
    if (words.get(to - 1).possessive() && !beforeOrganisation(from, to)) {
      return to;
    }
    boolean person = to == from + 1 && OrganisationWords.isHead(words.get(from).text()) && to + 1 < words.size()
        && GivenNames.contains(words.get(to).text()) && isNameWord(to + 1);
    if (person && language == Language.SPANISH) {
      return to;
    }
    if (isNameWord(to) || isForm(words.get(to))) {
      return to + 1;
    }
    if (words.get(to).is("&") && to + 1 < words.size() && words.get(to + 1).isCapital()) {
      return to + 2;
    }
    int k = to;
    while (k < words.size() && k < to + 3 && joins(from, to, words.get(k))) {
      k++;
    }
    boolean joined = k > to && k < words.size() && isNameWord(k) && !words.get(to - 1).possessive();
    return joined && fits(from, to, k) ? k + 1 : to;
  }

  private static boolean isForm(Word word) {
    return OrganisationWords.isForm(word.text());
  }

  /** "Teachers' Union" is one name, "Chile's Congress" two. */
  private boolean beforeOrganisation(int from, int to) {
    if (placeEnd(from) == to || (GivenNames.contains(words.get(from).text()) && to - from > 1)
        || to >= words.size() || !isNameWord(to)) {
      return false;
    }
    int end = to;
    while (end < words.size() && end < to + 4 && isNameWord(end)) {
      end++;
    }
    return OrganisationWords.isHead(words.get(end - 1).text());
  }

  private boolean joins(int from, int to, Word word) {
    if (!word.isWord() || word.isCapital()) {
      return false;
    }
    return isOrganisation(from, to)
        ? OrganisationWords.joinsOrganisation(word.lower())
        : OrganisationWords.joinsPerson(word.lower());
  }

  private boolean isOrganisation(int from, int to) {
    return OrganisationWords.isHead(words.get(from).text()) || OrganisationWords.isHead(words.get(to - 1).text())
        || OrganisationWords.isFirmHead(words.get(from).text());
  }

  /** Whether a name may go on over the small words from {@code to} to {@code next}. */
  private boolean fits(int from, int to, int next) {
    String joint = words.get(to).lower();
    if (isOrganisation(from, to)) {
      boolean and = joint.equals("and") || joint.equals("y") || joint.equals("e") || joint.equals("&");
      boolean loose = joint.equals("on") || joint.equals("in") || joint.equals("to") || joint.equals("en");
      return !(and && (to - from < 2 || next > to + 1)) && !loose;
    }
    if (OrganisationWords.isPlaceHead(words.get(from).text())) {
      return !joint.equals("y");
    }
    boolean english = language != Language.SPANISH;
    boolean and = joint.equals("y") || joint.equals("i");
    if (and) {
      return to - from > 1 && GivenNames.contains(words.get(from).text()) && to - from < 4
          && !GivenNames.contains(words.get(next).text());
    }
    boolean spanishOf = joint.equals("de") || joint.equals("del");
    boolean known = GivenNames.contains(words.get(from).text());
    if (spanishOf && !english) {
      return known && to - from == 1 && !Places.contains(words.get(next).text());
    }
    return true;
  }

  /** The run without title and demonym, if a name is left of it. */
  private Optional<Run> cut(int from, int end) {
    int to = end;
    while (to - 1 > from && !words.get(to - 1).isCapital() && !isForm(words.get(to - 1))) {
      to--;
    }
    int begin = isOrganisationName(from, to) ? from : afterTitle(from, to);
    boolean titled = begin > from;
    if (begin == to) {
      return Optional.empty();
    }
    if (to - begin > 1 && Places.isDemonym(words.get(begin).text())
        && GivenNames.contains(words.get(begin + 1).text())) {
      begin++;
    }
    Run run = new Run(words, begin, to, titled, language);
    boolean onlyDemonym = Places.isDemonym(run.text()) && !Places.contains(run.text());
    return onlyDemonym ? Optional.empty() : Optional.of(run);
  }

  private boolean isOrganisationName(int from, int to) {
    return (to - from == 1 && OrganisationWords.isHead(words.get(from).text()))
        || (to - from > 1 && (OrganisationWords.isHead(words.get(to - 1).text()) || isForm(words.get(to - 1))
        || (OrganisationWords.isHead(words.get(from).text()) && !GivenNames.contains(words.get(to - 2).text()))));
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
