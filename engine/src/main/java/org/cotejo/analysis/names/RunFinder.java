package org.cotejo.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cotejo.article.Language;

/** Finds the runs of capitalised words of one sentence. */
final class RunFinder {

  /** What a place or name joined to it makes an adjective, in English. */
  private static final Set<String> COMPOUND = Set.of("based", "born", "led", "owned", "backed", "run", "style", "area",
      "era", "wide", "bound", "trained", "educated", "made", "related", "funded", "held", "listed");

  private final List<Word> words;
  private final Language language;
  private final Capitals capitals;
  private final ClosedClass closed;
  private final Roles roles;
  private final Joints joints;
  private final Titles titles;

  RunFinder(List<Word> words, Language language, Capitals capitals) {
    this.words = words;
    this.language = language;
    this.capitals = capitals;
    this.closed = ClosedClass.of(language);
    this.roles = Roles.of(language);
    this.joints = new Joints(this, words, language);
    this.titles = new Titles(words, language);
  }

  List<Run> find() {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int place = placeEnd(at);
      if (place > 0 || begins(at)) {
        int end = joints.extend(at, Math.max(place, at + 1));
        runs.addAll(titles.cut(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return runs;
  }

  /** Index after the longest place name of the lists that begins here; 0 if none does. */
  int placeEnd(int from) {
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

  boolean isNameWord(int k) {
    Word word = words.get(k);
    boolean initial = word.text().length() == 2 && word.text().endsWith(".");
    boolean month = closed.isCalendar(word.lower()) && language == Language.SPANISH && GivenNames.contains(word.text())
        && k + 1 < words.size() && words.get(k + 1).isCapital();
    return word.isCapital() && (!closed.contains(word.lower()) || initial || month) && !isCompound(word.lower());
  }

  /** "Leeds-based" and "Thirty-four" are no names, though they begin with a capital. */
  private boolean isCompound(String lower) {
    int hyphen = lower.lastIndexOf('-');
    if (hyphen < 1) {
      return false;
    }
    String last = lower.substring(hyphen + 1);
    return COMPOUND.contains(last) || (closed.contains(lower.substring(0, hyphen)) && closed.contains(last));
  }
}
