package org.cotejo.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.figure.Figure;

/**
 * The first step of lining up: figures that give one value of one thing, in whatever words, and then values that are
 * roundings of each other. One report's own figures are only taken together where their heads agree.
 */
final class ValueClusters {

  private static final double BUCKET = Math.log(1.1);

  private final Evidence evidence;
  private final OwnReport ownReport;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Shelves byValue = new Shelves();

  ValueClusters(Evidence evidence, OwnReport ownReport) {
    this.evidence = evidence;
    this.ownReport = ownReport;
  }

  void add(Figure figure, Profile profile) {
    String key = key(figure, profile);
    Cluster best = null;
    double most = -1;
    for (Cluster cluster : byValue.at(key)) {
      double fit = fit(cluster, figure, profile);
      if (fit >= 0 && fit > most) {
        best = cluster;
        most = fit;
      }
    }
    if (best == null) {
      Cluster cluster = new Cluster(figure, profile);
      byValue.put(key, cluster);
      clusters.add(cluster);
    } else {
      best.add(figure, profile);
      best.decidedBy = "one value";
    }
  }

  /** Figures without a number of their own ("dozens") stand alone here. */
  private static String key(Figure figure, Profile profile) {
    return profile.key() + "|" + Intervals.token(figure).orElse(figure.id());
  }

  private double fit(Cluster cluster, Figure figure, Profile profile) {
    double most = -1;
    for (Cluster.Member member : cluster.members) {
      double fit = fit(member.figure(), member.profile(), figure, profile);
      if (fit < -1) {
        return -1;
      }
      most = Math.max(most, fit);
    }
    return Intervals.meets(cluster.figures.getFirst(), figure) ? most : -1;
  }

  private double fit(Figure a, Profile x, Figure b, Profile y) {
    if (!OwnReport.areOfOneReport(a, b)) {
      return Math.max(-1, evidence.ofSame(a, x, b, y));
    }
    return Alike.of(x, y) instanceof Alike.Same ? 0 : -2;
  }

  /** All clusters, those that are roundings of each other joined. */
  List<Cluster> joined() {
    Shelves bySize = new Shelves();
    List<Cluster> result = new ArrayList<>();
    for (Cluster cluster : clusters) {
      Optional<Integer> bucket = bucket(cluster.figures.getFirst());
      Optional<Cluster> home = bucket.flatMap(n -> home(cluster, near(bySize, cluster, n)));
      home.ifPresentOrElse(h -> h.addAll(cluster, "a value and its rounding"), () -> {
        result.add(cluster);
        bucket.ifPresent(n -> bySize.put(cluster.key() + "|" + n, cluster));
      });
    }
    return result;
  }

  private static Collection<Cluster> near(Shelves bySize, Cluster cluster, int bucket) {
    Set<Cluster> near = new LinkedHashSet<>();
    for (int n = bucket - 1; n <= bucket + 1; n++) {
      near.addAll(bySize.at(cluster.key() + "|" + n));
    }
    return near;
  }

  private static Optional<Integer> bucket(Figure figure) {
    return Intervals.token(figure).map(Double::parseDouble).filter(v -> v > 0)
        .map(v -> (int) Math.floor(Math.log(v) / BUCKET));
  }

  private Optional<Cluster> home(Cluster cluster, Collection<Cluster> near) {
    Cluster best = null;
    double most = 0;
    for (Cluster other : near) {
      double fit = ownReport.allows(cluster, other) ? fit(cluster, other) : -1;
      if (fit >= 0 && (best == null || fit > most)) {
        best = other;
        most = fit;
      }
    }
    return Optional.ofNullable(best);
  }

  private double fit(Cluster a, Cluster b) {
    double most = -1;
    for (Cluster.Member one : a.members) {
      for (Cluster.Member other : b.members) {
        most = Math.max(most, OwnReport.areOfOneReport(one.figure(), other.figure())
            ? -1 : evidence.ofNear(one.figure(), one.profile(), other.figure(), other.profile()));
      }
    }
    return most;
  }
}
