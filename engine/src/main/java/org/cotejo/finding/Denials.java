package org.cotejo.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.figure.Figure;
import org.cotejo.statement.Statement;
import org.cotejo.statement.Statement.Polarity;
import org.cotejo.story.Cues;
import org.cotejo.story.ObjectionWords;

/**
 * What a party denies, where another affirms it in the same words or gives the same number, or where it is a number.
 */
final class Denials {

  /** A denial of fewer content words says what is denied elsewhere ("that number"). */
  private static final int CLAUSE = 2;

  /** How many characters away what is denied may stand. */
  private static final int PASSAGE = 600;

  /** So many characters lie at most between a charge and its denial. */
  private static final int NEXT = 160;

  /** What follows a denial is its target only if it has most of its words. */
  private static final double MOSTLY = 0.5;

  private Denials() {}

  static List<Contest> in(Talk talk) {
    List<Contest> found = new ArrayList<>();
    for (Statement denied : talk.statements()) {
      if (denied.polarity() == Polarity.DENIED && Talk.words(denied).size() >= CLAUSE && isOfClaim(talk, denied)) {
        affirmed(talk, denied).or(() -> charged(talk, denied)).or(() -> sameNumber(talk, denied))
            .or(() -> talk.figures(denied).isEmpty() ? Optional.empty()
                : Optional.of(new Contest(denied, Optional.empty(), List.of())))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Contest> affirmed(Talk talk, Statement denied) {
    Set<String> words = Talk.words(denied);
    int at = denied.content().getFirst().start();
    return talk.statements().stream()
        .filter(s -> talk.areTwoSides(s, denied) && s.polarity() == Polarity.AFFIRMED
            && Math.abs(s.content().getFirst().start() - at) < PASSAGE)
        .filter(s -> Talk.shared(Talk.words(s), words)
            >= Math.max(2, s.content().getFirst().start() < at ? 2 : MOSTLY * words.size()))
        .max(Comparator.comparingLong((Statement s) -> Talk.shared(Talk.words(s), words))
            .thenComparing(s -> s.content().getFirst()))
        .map(target -> Contest.of(talk, denied, target));
  }

  /**
   * Who denies says that a claim is untrue; who rejects may reject an offer, unless a clause or a number is rejected.
   */
  private static boolean isOfClaim(Talk talk, Statement denied) {
    String content = Cues.plain(denied.content().getFirst().text());
    return content.startsWith("that ") || content.startsWith("que ") || !talk.figures(denied).isEmpty()
        || has(talk, denied, ObjectionWords.Kind.DENY);
  }

  /** A charge, or what shares a word with the denial, told right before it. */
  private static Optional<Contest> charged(Talk talk, Statement denied) {
    int at = talk.statements().indexOf(denied);
    return at == 0 ? Optional.empty() : Optional.of(talk.statements().get(at - 1))
        .filter(s -> talk.areTwoSides(s, denied) && s.polarity() == Polarity.AFFIRMED
            && denied.content().getFirst().start() - s.content().getLast().end() < NEXT)
        .filter(s -> has(talk, s, ObjectionWords.Kind.ACCUSE) || Talk.shared(Talk.words(s), Talk.words(denied)) > 0)
        .map(s -> Contest.of(talk, denied, s));
  }

  private static boolean has(Talk talk, Statement statement, ObjectionWords.Kind kind) {
    return statement.cue().stream().anyMatch(cue -> ObjectionWords.of(talk.reading().article().languageAt(cue.start()))
        .in(List.of(Cues.plain(cue.text()).split("\\s+")), kind));
  }

  /** Who gives the denied number as true, in any report. */
  private static Optional<Contest> sameNumber(Talk talk, Statement denied) {
    Facts facts = talk.facts();
    List<Figure> own = talk.figures(denied);
    return facts.index().giving(own).stream().filter(Facts::isClaimed)
        .flatMap(f -> f.statements().stream().limit(1).flatMap(id -> facts.statement(id).stream())
            .filter(s -> s.party().isPresent() && talk.areTwoSides(s, denied))
            .map(s -> new Contest(denied, Optional.of(s), pair(own, f))))
        .findFirst();
  }

  private static List<Figure> pair(List<Figure> own, Figure affirmed) {
    List<Figure> both = new ArrayList<>(List.of(affirmed));
    own.stream().filter(o -> o.unit().equals(affirmed.unit()) && Values.same(o, affirmed)).findFirst()
        .ifPresent(both::add);
    return both;
  }
}
