package org.cotejo.analysis.names;

import java.util.List;
import org.cotejo.article.Language;

/** How far a run of capitalised words goes, over small words, possessives and marks inside names. */
final class Joints {

  private static final int LONGEST = 10;

  private final RunFinder finder;
  private final List<Word> words;
  private final Language language;

  Joints(RunFinder finder, List<Word> words, Language language) {
    this.finder = finder;
    this.words = words;
    this.language = language;
  }

  /** Index after the last word of the run that begins with the words from one index to another. */
  int extend(int from, int first) {
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
        && GivenNames.contains(words.get(to).text()) && finder.isNameWord(to + 1);
    if (person && language == Language.SPANISH) {
      return to;
    }
    if (finder.isNameWord(to) || isForm(words.get(to))) {
      return to + 1;
    }
    if (words.get(to).is("&") && to + 1 < words.size() && words.get(to + 1).isCapital()) {
      return to + 2;
    }
    int k = to;
    while (k < words.size() && k < to + 3 && joins(from, to, words.get(k))) {
      k++;
    }
    boolean joined = k > to && k < words.size() && finder.isNameWord(k) && !words.get(to - 1).possessive();
    return joined && fits(from, to, k) ? k + 1 : to;
  }

  private static boolean isForm(Word word) {
    return OrganisationWords.isForm(word.text());
  }

  /** "Teachers' Union" is one name, "Chile's Congress" two. */
  private boolean beforeOrganisation(int from, int to) {
    if (finder.placeEnd(from) == to || (GivenNames.contains(words.get(from).text()) && to - from > 1)
        || to >= words.size() || !finder.isNameWord(to)) {
      return false;
    }
    int end = to;
    while (end < words.size() && end < to + 4 && finder.isNameWord(end)) {
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
}
