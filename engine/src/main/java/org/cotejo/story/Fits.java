package org.cotejo.story;

import java.util.Set;
import org.cotejo.figure.Figure;
import org.cotejo.story.NotCompared.Reason;

/** Whether a cluster of one value may belong to a measure in the making, and how much speaks for it. */
final class Fits {

  private final Topics topics;
  private final LikeWords likeWords;
  private final Likeness likeness;
  private final OwnReport ownReport;

  Fits(Topics topics, LikeWords likeWords, Likeness likeness, OwnReport ownReport) {
    this.topics = topics;
    this.likeWords = likeWords;
    this.likeness = likeness;
    this.ownReport = ownReport;
  }

  /**
   * How a cluster fits a measure.
   *
   * @param closeness how much they share; below 0 if something keeps it out
   * @param named whether words say so, and not the model alone
   */
  record Fit(double closeness, boolean named) {

    private static final Fit NONE = new Fit(-1, false);

    private Fit or(double other, boolean otherNamed) {
      return new Fit(Math.max(closeness, other), named || otherNamed);
    }
  }

  Fit of(Cluster measure, Cluster cluster) {
    Fit most = Fit.NONE;
    for (Cluster.Member one : measure.members) {
      for (Cluster.Member other : cluster.members) {
        double likeness = this.likeness.of(one.figure(), other.figure());
        double near = Math.max(0, likeness);
        switch (Alike.of(one.profile(), other.profile(),
            around(one.figure(), other.figure(), Likeness.isNear(likeness)))) {
          case Alike.Same(int closeness) -> most = most.or(closeness + near, true);
          case Alike.Near() -> most = most.or(near, false);
          case Alike.Apart(Reason reason, boolean soft) -> {
            if (!soft || reason != Reason.MODALITY || !ownReport.isRevised(measure, cluster)) {
              return Fit.NONE;
            }
          }
          case Alike.Kin kin -> {
            if (!likeWords.areOneCrowd(one, other) && !LikeWords.isExceeded(one, other)) {
              return Fit.NONE;
            }
            most = most.or(0, true);
          }
          case Alike.Unrelated unrelated -> most = likeWords.areOneReading(one, other) ? most.or(0, true) : most;
        }
      }
    }
    Figure first = measure.figures.getFirst();
    return Intervals.isFar(first, cluster.figures.getFirst()) || !ownReport.allows(measure, cluster) ? Fit.NONE : most;
  }

  /** What the sentences of two figures speak of; in one report a word that limits the one does not limit the other. */
  Alike.Around around(Figure a, Figure b) {
    return around(a, b, likeness.areNear(a, b));
  }

  Alike.Around around(Figure a, Figure b, boolean near) {
    return a.span().article().id().equals(b.span().article().id()) ? new Alike.Around(Set.of(), Set.of(), true, false)
        : new Alike.Around(topics.of(a), topics.of(b), false, near);
  }
}
