package org.cotejo.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.cotejo.figure.Figure;
import org.cotejo.story.NotCompared.Reason;

/** Tells of measures that look alike why they were not compared. */
final class KeptApart {

  /** So many measures that share a word are held against each other. */
  private static final int MOST = 12;

  private final Grounds grounds;
  private final BiFunction<Figure, Figure, Alike.Around> around;

  KeptApart(Grounds grounds, BiFunction<Figure, Figure, Alike.Around> around) {
    this.grounds = grounds;
    this.around = around;
  }

  /** For pairs of measures with one word in common: what kept their first figures apart. */
  List<NotCompared> of(Collection<List<Cluster>> groups) {
    List<NotCompared> all = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (List<Cluster> group : groups) {
      int n = Math.min(group.size(), MOST);
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          Figure a = group.get(i).figures.getFirst();
          Figure b = group.get(j).figures.getFirst();
          Optional<Reason> reason = reason(group.get(i), group.get(j));
          if (reason.isPresent() && told.add(a.id() + " " + b.id())) {
            all.add(Apartness.of(a, b, reason.get()));
          }
        }
      }
    }
    return all;
  }

  private Optional<Reason> reason(Cluster a, Cluster b) {
    Cluster.Member one = a.members.getFirst();
    Cluster.Member other = b.members.getFirst();
    return switch (Alike.of(one.profile(), other.profile(), around.apply(one.figure(), other.figure()))) {
      case Alike.Apart apart -> Optional.of(apart.reason());
      case Alike.Same same -> Optional.of(grounds.areFirm(a, b) ? Reason.SCOPE : Reason.UNSURE);
      case Alike.Kin kin -> Optional.of(Reason.UNSURE);
      case Alike.Unrelated unrelated -> Optional.empty();
    };
  }
}
