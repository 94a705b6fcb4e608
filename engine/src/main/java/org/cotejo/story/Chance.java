package org.cotejo.story;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Figure;

/** How likely two measures in the making are one: as likely as their likeliest figures ({@link Signs}). */
final class Chance {

  /**
   * From here on they are one. On 85 stories of bench/stories/read, on which the weights were not fitted, conflicts by
   * pairs went with it from 83 right of 106 (from 0.75 on) to 79 of 96.
   */
  static final double FIRM = 0.8;

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
    double nearness = Math.max(0, likeness.of(a, b));
    boolean worth = nearness >= Likeness.WORTH_A_LOOK || Alike.sameHead(one.profile(), other.profile());
    if (!worth || !likeness.areKnown(a, b) || Intervals.isFar(a, b) || areToldApart(one, other)) {
      return Optional.empty();
    }
    return Optional.of(new Signs(nearness, likeness.lead(a, b),
        Math.min(MOST_TOPICS, topics.shared(topics.of(a), topics.of(b))), ratio(a, b), marks(one, other)));
  }

  /** Whether the texts themselves say that they are two things: another place, time or fate, plan and fact. */
  private boolean areToldApart(Cluster.Member one, Cluster.Member other) {
    Profile a = one.profile();
    Profile b = other.profile();
    return a.modality() != b.modality() || areTwoFates(a.thing(), b.thing())
        || Alike.toldApart(a, b, topics.around(one.figure(), other.figure())).isPresent();
  }

  /** "24 injured in hospital", "27 injured pulled out": one noun, and another thing told of it. */
  private static boolean areTwoFates(Thing a, Thing b) {
    return Alike.apart(a.states(), b.states()) && !a.guessed() && !b.guessed() && (Alike.sorts(a) || Alike.sorts(b))
        && !Collections.disjoint(a.heads(), b.heads());
  }

  private Set<Mark> marks(Cluster.Member one, Cluster.Member other) {
    Profile a = one.profile();
    Profile b = other.profile();
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    addIf(marks, Mark.COUNTS, a.key().startsWith("1|"));
    addIf(marks, Mark.SHARES, a.key().startsWith("%"));
    addIf(marks, Mark.SAME_HEAD, Alike.sameHead(a, b));
    addIf(marks, Mark.OTHER_HEAD, areOther(a.thing().heads(), b.thing().heads()));
    addIf(marks, Mark.KIND, Alike.kin(a.thing(), b.thing()) && a.part() == b.part());
    addIf(marks, Mark.SAME_STATE, !Collections.disjoint(a.thing().states(), b.thing().states()));
    addIf(marks, Mark.OTHER_SCOPE, !a.thing().scopes().equals(b.thing().scopes()));
    addIf(marks, Mark.BASELINE, a.baseline() != b.baseline());
    addIf(marks, Mark.PART, a.part() != b.part());
    addIf(marks, Mark.GIVEN_ELSEWHERE, likeness.isGivenElsewhere(one.figure(), other.figure()));
    return marks;
  }

  private static void addIf(Set<Mark> marks, Mark mark, boolean holds) {
    if (holds) {
      marks.add(mark);
    }
  }

  private static boolean areOther(Set<String> heads, Set<String> others) {
    return !heads.isEmpty() && !others.isEmpty() && Collections.disjoint(heads, others);
  }

  private static double ratio(Figure a, Figure b) {
    double one = Intervals.middle(a, a.unit()).map(BigFraction::abs).map(BigFraction::doubleValue).orElse(0.0);
    double other = Intervals.middle(b, a.unit()).map(BigFraction::abs).map(BigFraction::doubleValue).orElse(0.0);
    return one == 0 || other == 0 ? MOST_RATIO : Math.min(MOST_RATIO, Math.abs(Math.log(one / other)));
  }
}
