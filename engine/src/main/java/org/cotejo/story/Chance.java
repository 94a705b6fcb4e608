package org.cotejo.story;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Figure;
import org.cotejo.story.NotCompared.Reason;

/** How likely two measures in the making are one: as likely as their likeliest figures ({@link Signs}). */
final class Chance {

  /**
   * From here on they are one. On 68 stories of bench/stories/read, on which the weights were not fitted, conflicts
   * went with it from 54 right of 61 to 64 of 77; from 0.65 on, to 66 of 85.
   */
  static final double FIRM = 0.75;

  /** From here on it is told as open. */
  static final double OPEN = 0.5;

  /**
   * Values that may be one, so near, are open at least: of 1,176 such pairs without a common word 901 were one thing.
   */
  private static final double NEAR = 0.75;

  private static final double MOST_TOPICS = 1.5;
  private static final double MOST_RATIO = Math.log(10);

  private final Topics topics;
  private final Likeness likeness;
  private final OwnReport ownReport;

  Chance(Topics topics, Likeness likeness, OwnReport ownReport) {
    this.topics = topics;
    this.likeness = likeness;
    this.ownReport = ownReport;
  }

  /** Of the likeliest figures of two reports; 0 if something keeps some of their figures apart. */
  double of(Cluster measure, Cluster cluster) {
    if (!ownReport.allows(measure, cluster)) {
      return 0;
    }
    double most = 0;
    for (Cluster.Member one : measure.members) {
      for (Cluster.Member other : cluster.members) {
        if (!OwnReport.areOfOneReport(one.figure(), other.figure())) {
          double chance = of(one, other);
          if (chance == 0) {
            return 0;
          }
          most = Math.max(most, chance);
        }
      }
    }
    return most;
  }

  private double of(Cluster.Member one, Cluster.Member other) {
    Optional<Signs> signs = signs(one, other);
    boolean open = signs.filter(s -> s.nearness() >= NEAR).isPresent() && Intervals.meets(one.figure(), other.figure());
    return signs.map(Signs::chance).map(chance -> open ? Math.max(OPEN, chance) : chance).orElse(0.0);
  }

  /** What speaks for it; empty where the model has not read both, they are told apart, or nothing speaks for it. */
  Optional<Signs> signs(Cluster.Member one, Cluster.Member other) {
    Figure a = one.figure();
    Figure b = other.figure();
    boolean common = Alike.sameHead(one.profile(), other.profile());
    double nearness = Math.max(0, likeness.of(a, b));
    if (!likeness.areKnown(a, b) || Intervals.isFar(a, b) || !common && nearness < Likeness.WORTH_A_LOOK) {
      return Optional.empty();
    }
    return words(one, other, common).map(words -> new Signs(nearness, likeness.lead(a, b),
        Math.min(MOST_TOPICS, topics.shared(topics.of(a), topics.of(b))), ratio(a, b),
        one.profile().key().startsWith("1|"), one.profile().key().startsWith("%"), words));
  }

  private Optional<Signs.Words> words(Cluster.Member one, Cluster.Member other, boolean common) {
    return switch (Alike.of(one.profile(), other.profile(), topics.around(one.figure(), other.figure(), !common))) {
      case Alike.Same same -> Optional.of(Signs.Words.COMMON);
      case Alike.Near near -> Optional.of(Signs.Words.NONE);
      case Alike.Kin kin -> Optional.of(Signs.Words.KIND);
      case Alike.Apart(Reason reason, boolean soft) -> soft && common && isLeftOpen(reason) && !isSaid(one, other)
          ? Optional.of(Signs.Words.OPEN) : Optional.empty();
      case Alike.Unrelated unrelated -> Optional.empty();
    };
  }

  /** What is planned and what is, this year and last, are two things, however near they lie. */
  private static boolean isLeftOpen(Reason reason) {
    return reason != Reason.MODALITY && reason != Reason.PERIOD;
  }

  /** Whether the text itself says that they are two things ("another ferry"), or one is by how much something moved. */
  private static boolean isSaid(Cluster.Member one, Cluster.Member other) {
    return one.profile().extent().isOtherThing(other.profile().extent())
        || one.profile().change() != other.profile().change();
  }

  private static double ratio(Figure a, Figure b) {
    double one = Intervals.middle(a, a.unit()).map(BigFraction::abs).map(BigFraction::doubleValue).orElse(0.0);
    double other = Intervals.middle(b, a.unit()).map(BigFraction::abs).map(BigFraction::doubleValue).orElse(0.0);
    return one == 0 || other == 0 ? MOST_RATIO : Math.min(MOST_RATIO, Math.abs(Math.log(one / other)));
  }
}
