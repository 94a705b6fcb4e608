package org.cotejo.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.figure.Figure;

/** Figures of one measure in the making, with the different profiles among them. */
final class Cluster {

  /** So many different profiles stand for a cluster: more would cost time with every report, and add little. */
  private static final int MOST_PROFILES = 12;

  /**
   * A figure with its profile.
   *
   * @param figure the first figure of the cluster that has the profile
   */
  record Member(Figure figure, Profile profile) {}

  final List<Figure> figures = new ArrayList<>();
  final List<Member> members = new ArrayList<>();
  final Map<String, List<Figure>> byArticle = new HashMap<>();
  private final Set<Profile> profiles = new LinkedHashSet<>();
  String decidedBy = "alone";
  boolean unsure;

  Cluster(Figure figure, Profile profile) {
    add(figure, profile);
  }

  void add(Figure figure, Profile profile) {
    figures.add(figure);
    byArticle.computeIfAbsent(figure.span().article().id(), a -> new ArrayList<>()).add(figure);
    if (profiles.size() < MOST_PROFILES && profiles.add(profile)) {
      members.add(new Member(figure, profile));
    }
  }

  void addAll(Cluster other, String how) {
    figures.addAll(other.figures);
    other.byArticle.forEach((article, own) -> byArticle.computeIfAbsent(article, a -> new ArrayList<>()).addAll(own));
    for (Member member : other.members) {
      if (profiles.size() < MOST_PROFILES && profiles.add(member.profile())) {
        members.add(member);
      }
    }
    boolean byModel = decidedBy.equals(Measure.BY_MODEL) || other.decidedBy.equals(Measure.BY_MODEL);
    decidedBy = byModel ? Measure.BY_MODEL : how;
  }

  boolean holds(Figure figure) {
    return byArticle.getOrDefault(figure.span().article().id(), List.of()).contains(figure);
  }

  /** Whether figures of both have a word for what they count in common. */
  boolean shares(Cluster other) {
    return members.stream()
        .anyMatch(a -> other.members.stream().anyMatch(b -> Alike.sameHead(a.profile(), b.profile())));
  }

  String key() {
    return members.getFirst().profile().key();
  }

  /**
   * Words by which it is looked up: what is counted one by one by its head, what is measured by its modifiers and its
   * claimant too.
   */
  Set<String> words() {
    Set<String> words = new TreeSet<>();
    for (Member member : members) {
      words.addAll(member.profile().thing().heads());
      words.addAll(member.profile().thing().states());
      if (!member.profile().counts()) {
        words.addAll(member.profile().thing().modifiers());
        member.figure().claimants().stream().limit(1).map(c -> "@" + c).forEach(words::add);
      }
    }
    return words;
  }
}
