package org.cotejo.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cotejo.reading.ArticleReading;

/**
 * One party denies, rejects or corrects what another said: by the text's own words ({@link Objections}), by a denial of
 * what another affirms ({@link Denials}), or by values that the text sets side by side ({@link Rivals}).
 */
final class Contests implements Check {

  private static final List<Function<Talk, List<Contest>>> WAYS = List.of(Objections::in, Denials::in, Rivals::in);

  @Override
  public List<Finding> check(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (ArticleReading reading : facts.story().readings()) {
      Talk talk = Talk.of(facts, reading);
      Set<String> told = new HashSet<>();
      for (Function<Talk, List<Contest>> way : WAYS) {
        for (Contest contest : way.apply(talk)) {
          boolean reply = contest.target().filter(t -> told.contains(t.id())).isPresent() && way.equals(WAYS.getLast());
          if (!reply && told.add(contest.contester().id())) {
            found.add(contest.finding(facts));
          }
        }
      }
    }
    return found;
  }
}
