package org.cotejo.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.NotCompared.Reason;

/** Tells of measures that look alike why they were not compared. */
final class KeptApart {

  /** So many measures that share a word are held against each other. */
  private static final int MOST = 12;

  private final Grounds grounds;
  private final Topics topics;
  private final Map<String, ArticleReading> readings;

  KeptApart(Grounds grounds, Topics topics, List<ArticleReading> readings) {
    this.grounds = grounds;
    this.topics = topics;
    this.readings = readings.stream().collect(Collectors.toMap(r -> r.article().id(), Function.identity()));
  }

  /** For pairs of measures with one word in common: what kept their first figures apart. */
  List<NotCompared> of(Collection<List<Cluster>> groups) {
    List<NotCompared> all = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (List<Cluster> group : groups) {
      int n = Math.min(group.size(), MOST);
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          Optional<Apartness.Side> a = side(group.get(i));
          Optional<Apartness.Side> b = side(group.get(j));
          Optional<Reason> reason = reason(group.get(i), group.get(j));
          if (a.isPresent() && b.isPresent() && reason.isPresent()
              && told.add(a.get().figure().id() + " " + b.get().figure().id())) {
            all.add(Apartness.of(a.get(), b.get(), reason.get()));
          }
        }
      }
    }
    return all;
  }

  private Optional<Apartness.Side> side(Cluster cluster) {
    Cluster.Member first = cluster.members.getFirst();
    return Optional.ofNullable(readings.get(first.figure().span().article().id()))
        .map(reading -> new Apartness.Side(first.figure(), first.profile(), reading));
  }

  private Optional<Reason> reason(Cluster a, Cluster b) {
    Cluster.Member one = a.members.getFirst();
    Cluster.Member other = b.members.getFirst();
    Alike.Around around = topics.around(one.figure(), other.figure());
    return switch (Alike.of(one.profile(), other.profile(), around)) {
      case Alike.Apart apart -> Optional.of(apart.reason());
      case Alike.Same same -> Optional.of(grounds.areFirm(a, b) ? Reason.SCOPE : Reason.UNSURE);
      case Alike.Kin kin -> Optional.of(Reason.UNSURE);
      case Alike.Unrelated unrelated -> Optional.empty();
    };
  }
}
