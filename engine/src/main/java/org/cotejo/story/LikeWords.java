package org.cotejo.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.article.Language;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Phrase;
import org.cotejo.time.AsOf;

/**
 * Figures whose own words leave open what they measure, and that what stands around them joins: people of whom two
 * reports tell the same, amounts that one party gives twice.
 */
final class LikeWords {

  /** Sentences that share so much are told in the same words. */
  private static final double SAME_WORDS = 0.8;

  /** So much of what a clause alone speaks of must be shared. */
  private static final double SAME_CLAUSE = 0.5;

  /** Two counts of people so many characters apart at most speak of the same people. */
  private static final int BESIDE = 250;

  private static final BigFraction TWICE = BigFraction.of(2);

  private final Topics topics;
  private final Times times;

  LikeWords(Topics topics, Times times) {
    this.topics = topics;
    this.times = times;
  }

  /**
   * Whether two counts of people are of the same people: they stand side by side, or say the same of them in their
   * clauses ("were on the deck"), or are large and near each other in sentences of the same words.
   */
  boolean areOneCrowd(Cluster.Member one, Cluster.Member other) {
    Figure a = one.figure();
    Figure b = other.figure();
    boolean beside = a.span().article().equals(b.span().article())
        && Math.abs(a.span().start() - b.span().start()) < BESIDE;
    if (beside) {
      return true;
    }
    boolean sameWords = topics.shared(topics.of(a), topics.of(b)) >= SAME_WORDS;
    boolean sameHead = one.profile().thing().heads().equals(other.profile().thing().heads());
    boolean sameClause = sameWords && sameHead && topics.shared(topics.ofClause(a), topics.ofClause(b)) >= SAME_CLAUSE;
    return sameClause && Intervals.areWithin(a, b, TWICE)
        || (sameWords && Intervals.isLarge(a) && Intervals.isLarge(b) && Intervals.isNear(a, b));
  }

  /** Whether more are told of a kind of people than of all of them. */
  static boolean isExceeded(Cluster.Member one, Cluster.Member other) {
    return isLess(one, other) && Alike.isExceeded(one.profile().thing(), other.profile().thing())
        || (isLess(other, one) && Alike.isExceeded(other.profile().thing(), one.profile().thing()));
  }

  private static boolean isLess(Cluster.Member one, Cluster.Member other) {
    Optional<BigFraction> x = Intervals.middle(one.figure(), "1");
    Optional<BigFraction> y = Intervals.middle(other.figure(), "1");
    return x.isPresent() && y.isPresent() && Interval.compare(x.get(), y.get()) < 0;
  }

  /**
   * Whether one party gives an amount of one unit twice: for one moment in much the same words ("full", "of capacity"),
   * or as that of one deed ("we toured the provinces in 90 days").
   */
  boolean areOneReading(Cluster.Member one, Cluster.Member other) {
    Figure a = one.figure();
    Figure b = other.figure();
    boolean open = mayBeOne(one.profile(), other.profile()) && a.unit().equals(b.unit()) && !first(a).isEmpty()
        && first(a).equals(first(b));
    return open
        && (isOneMoment(a, b) && topics.shared(topics.of(a), topics.of(b)) >= SAME_WORDS && Intervals.isNear(a, b)
        || (isOneDeed(a, b) && Intervals.areWithin(a, b, TWICE)));
  }

  private static boolean mayBeOne(Profile x, Profile y) {
    return !x.counts() && !x.change() && !y.change() && x.baseline() == y.baseline() && x.part() == y.part()
        && x.modality() == y.modality() && x.thing().scopes().equals(y.thing().scopes());
  }

  private static List<String> first(Figure figure) {
    return figure.claimants().stream().limit(1).toList();
  }

  private boolean isOneMoment(Figure a, Figure b) {
    Optional<AsOf> when = times.of(a).filter(AsOf::isStated);
    return when.isPresent() && when.map(AsOf::from).equals(times.of(b).filter(AsOf::isStated).map(AsOf::from));
  }

  /** Whether two reports tell both amounts with one verb, and it is none that goes with anything. */
  private static boolean isOneDeed(Figure a, Figure b) {
    Set<String> deed = deed(a);
    return !a.span().article().equals(b.span().article()) && !deed.isEmpty() && deed.equals(deed(b));
  }

  private static Set<String> deed(Figure figure) {
    Language language = figure.span().article().languageAt(figure.span().start());
    return figure.predicate().map(Phrase::head).map(Stems::words).filter(w -> w.size() == 1).map(List::getFirst)
        .filter(w -> !Things.isFunctionWord(w))
        .map(w -> Concepts.shipped().saidAt(List.of(w), 0, language).map(m -> m.concept().id())
            .orElseGet(() -> "~" + Stems.deed(w, language))).map(Set::of).orElse(Set.of());
  }
}
