package org.cotejo.finding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.analysis.Token;
import org.cotejo.article.Language;
import org.cotejo.figure.Figure;
import org.cotejo.story.PeriodWords;

/** Periods that have a name and no dates: a government, a strike, a season. */
final class Periods {

  private static final int BESIDE = 6;

  private Periods() {}

  /** Ids of the named periods that a text speaks of. */
  static Set<String> words(String text, Facts facts, Figure figure) {
    Language language = facts.reading(figure).article().languageAt(figure.span().start());
    return PeriodWords.in(text, language);
  }

  /** Whether one of the named periods stands right beside a duration: "in his government of three years". */
  static boolean measures(Facts facts, Figure duration, Set<String> named) {
    return facts.sentence(duration).map(sentence -> {
      List<Token> beside = Passages.beside(sentence, duration, BESIDE);
      Set<String> here = new TreeSet<>();
      beside.forEach(t -> here.addAll(PeriodWords.in(t.lower(), sentence.language())));
      return here.stream().anyMatch(named::contains);
    }).orElse(false);
  }
}
