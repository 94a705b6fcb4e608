package org.cotejo.story;

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

  /** Something keeps the cluster out. */
  private static final double NONE = -1;

  /** How much a cluster and a measure share by their words; below 0 if something keeps it out. */
  double of(Cluster measure, Cluster cluster) {
    double most = NONE;
    for (Cluster.Member one : measure.members) {
      for (Cluster.Member other : cluster.members) {
        double near = Math.max(0, likeness.of(one.figure(), other.figure()));
        Alike.Around around = topics.around(one.figure(), other.figure());
        switch (Alike.of(one.profile(), other.profile(), around)) {
          case Alike.Same(int closeness) -> most = Math.max(most, closeness + near);
          case Alike.Apart(Reason reason, boolean soft) -> {
            if (!soft || reason != Reason.MODALITY || !ownReport.isRevised(measure, cluster)) {
              return NONE;
            }
          }
          case Alike.Kin kin -> {
            if (!likeWords.areOneCrowd(one, other) && !LikeWords.isExceeded(one, other)) {
              return NONE;
            }
            most = Math.max(most, 0);
          }
          case Alike.Unrelated _ -> most = likeWords.areOneReading(one, other) ? Math.max(most, 0) : most;
        }
      }
    }
    Figure first = measure.figures.getFirst();
    return Intervals.isFar(first, cluster.figures.getFirst()) || !ownReport.allows(measure, cluster) ? NONE : most;
  }
}
