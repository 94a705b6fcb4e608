package org.cotejo.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cotejo.figure.Figure;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.story.NotCompared.Reason;

/**
 * Lines up figures: first those of one value, then values of one thing that differ. A cluster is only held against
 * those of its key that share a word with it, and there by a few profiles: a thousand reports that say the same cost no
 * more than one look each.
 */
final class MeasureMaker {

  /** What came out. */
  record Lines(List<Measure> measures, List<NotCompared> notCompared, List<Opposed> opposed) {}

  /** Two clusters that no veto keeps apart, and that too little joins; how that is told. */
  private record Weak(Cluster home, Cluster cluster, String decidedBy) {}

  /** Two measures that are as close to a third as this are equally close to it. */
  private static final double MARGIN = 0.1;

  /** So many measures of one key are asked whether the model holds them near; beyond, words find them. */
  private static final int MOST_NEAR = 300;

  private static final String ALIKE = "head word, no veto";
  private static final String LIKE = "head word, and the model holds them alike";
  private static final String WEAK = "head word alone";
  private static final String MAYBE = "the model and the sentences hold them somewhat alike";
  private static final String AGAINST = "one report sets them against each other";
  private static final Set<String> SURE = Set.of(ALIKE, LIKE, Measure.BY_MODEL, AGAINST);

  private final List<ArticleReading> readings;
  private final Map<String, Profiles> profiles = new HashMap<>();
  private final Shelves byWord = new Shelves();
  private final Shelves byKey = new Shelves();
  private final List<Cluster> measured = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Weak> weak = new ArrayList<>();
  private final Set<Set<String>> rivals = new HashSet<>();
  private final Topics topics;
  private final Grounds grounds;
  private final OwnReport ownReport;
  private final Fits fits;
  private final Likeness likeness;
  private final Chance chance;
  private final ApartPairs apartPairs;

  MeasureMaker(List<ArticleReading> readings, List<Statement> statements, Likeness all) {
    this.readings = List.copyOf(readings);
    Optional<Integer> year = readings.stream().flatMap(r -> r.article().published().stream())
        .map(p -> p.date().getYear()).max(Comparator.naturalOrder());
    readings.forEach(r -> profiles.put(r.article().id(), new Profiles(r, year)));
    topics = new Topics(readings);
    Times times = new Times(readings, statements);
    likeness = all.keyed(f -> profile(f).key());
    grounds = new Grounds(readings, topics, likeness);
    ownReport = new OwnReport(readings, times);
    fits = new Fits(topics, new LikeWords(topics, times), likeness, ownReport);
    chance = new Chance(topics, likeness, ownReport);
    apartPairs = new ApartPairs(this::profile, topics, this::areApart);
  }

  Lines lineUp(List<Figure> figures) {
    ValueClusters values = new ValueClusters(new Evidence(topics, likeness), ownReport);
    figures.forEach(f -> places.put(f.id(), places.size()));
    figures.forEach(f -> values.add(f, profile(f)));
    values.joined().forEach(this::place);
    List<Between> opposed = opposed(figures);
    opposed.forEach(p -> rivals.add(Set.of(p.first().id(), p.second().id())));
    opposed.forEach(this::join);
    weak.forEach(this::joinUnsure);
    List<Measure> measures = new ArrayList<>();
    for (Cluster cluster : measured) {
      measures.add(MeasureForm.of("m" + (measures.size() + 1), cluster, this::place));
    }
    return new Lines(measures, new KeptApart(grounds, topics, readings).of(byWord.all()),
        opposed.stream().map(p -> new Opposed(p.first().id(), p.second().id())).toList());
  }

  private List<Between> opposed(List<Figure> figures) {
    SetAgainst setAgainst = new SetAgainst(this::profile, likeness);
    Map<String, List<Figure>> byArticle = figures.stream().collect(Collectors.groupingBy(
        f -> f.span().article().id(), TreeMap::new, Collectors.toList()));
    return readings.stream()
        .flatMap(r -> setAgainst.in(r, byArticle.getOrDefault(r.article().id(), List.of())).stream()).toList();
  }

  /** Two clusters that a report sets against each other become one, unless some of their figures are told apart. */
  private void join(Between pair) {
    Cluster one = home(pair.first());
    Cluster other = home(pair.second());
    if (one != other && !apartPairs.areAny(one, other)) {
      merge(one, other, AGAINST);
    }
  }

  /** They may measure the same thing: shown together where neither is sure of another value already, never judged. */
  private void joinUnsure(Weak pair) {
    boolean free = List.of(pair.home(), pair.cluster()).stream()
        .allMatch(c -> measured.contains(c) && !c.unsure && !SURE.contains(c.decidedBy));
    if (free) {
      merge(pair.home(), pair.cluster(), pair.decidedBy());
      pair.home().unsure = true;
    }
  }

  private void merge(Cluster home, Cluster other, String how) {
    home.addAll(other, how);
    measured.remove(other);
    byWord.remove(other);
    byKey.remove(other);
  }

  private Cluster home(Figure figure) {
    return measured.stream().filter(c -> c.holds(figure)).findFirst().orElseThrow();
  }

  /** Whether something tells two figures apart; not two that a report itself takes to be of one thing. */
  private boolean areApart(Figure a, Figure b) {
    if (!rivals.isEmpty() && rivals.contains(Set.of(a.id(), b.id()))) {
      return false;
    }
    Alike.Around around = topics.around(a, b);
    return Alike.of(profile(a), profile(b), around) instanceof Alike.Apart(Reason reason, boolean soft)
        && reason != Reason.UNSURE && !soft;
  }

  private int place(Figure figure) {
    return places.getOrDefault(figure.id(), 0);
  }

  /** What speaks for two figures of two reports measuring the same thing, if nothing tells them apart. */
  Optional<Signs> signs(Figure a, Figure b) {
    return profile(a).key().equals(profile(b).key())
        ? chance.signs(new Cluster.Member(a, profile(a)), new Cluster.Member(b, profile(b))) : Optional.empty();
  }

  private Profile profile(Figure figure) {
    return Optional.ofNullable(profiles.get(figure.span().article().id())).orElseThrow().of(figure);
  }

  /** A measure in the making that a cluster may belong to, and how much speaks for it. */
  private record Fitting(Cluster measure, double closeness) {}

  /** One measure that fits is the cluster's home; of several that fit as well, none is sure. */
  private void place(Cluster cluster) {
    Collection<Cluster> candidates = candidates(cluster);
    List<Fitting> fitting = fitting(cluster, candidates);
    if (fitting.size() > 1) {
      fitting = fitting.stream().filter(f -> ownReport.isRevised(f.measure(), cluster)).toList();
    }
    List<Cluster> firm = fitting.stream().map(Fitting::measure).filter(f -> grounds.areFirm(f, cluster)).toList();
    Optional<Fitting> likely = firm.isEmpty() ? likeliest(cluster, candidates) : Optional.empty();
    Cluster home = firm.size() == 1 ? firm.getFirst()
        : likely.filter(l -> l.closeness() >= Chance.FIRM).map(Fitting::measure).orElse(cluster);
    if (home == cluster) {
      measured.add(cluster);
      if (firm.isEmpty() && fitting.size() == 1) {
        weak.add(new Weak(fitting.getFirst().measure(), cluster, WEAK));
      } else {
        likely.ifPresent(l -> weak.add(new Weak(l.measure(), cluster, MAYBE)));
      }
    } else {
      home.addAll(cluster, firm.size() == 1 ? ALIKE : home.shares(cluster) ? LIKE : Measure.BY_MODEL);
    }
    cluster.words().forEach(word -> byWord.put(cluster.key() + "|" + word, home));
    byKey.put(cluster.key(), home);
  }

  /** Those that fit best by their words. */
  private List<Fitting> fitting(Cluster cluster, Collection<Cluster> candidates) {
    List<Fitting> all = candidates.stream().map(c -> new Fitting(c, fits.of(c, cluster)))
        .filter(f -> f.closeness() >= 0).toList();
    double best = all.stream().mapToDouble(Fitting::closeness).max().orElse(0);
    return all.stream().filter(f -> f.closeness() >= best - MARGIN).toList();
  }

  /** That which is likeliest the same, if it is rather so than not. */
  private Optional<Fitting> likeliest(Cluster cluster, Collection<Cluster> candidates) {
    return candidates.stream().map(c -> new Fitting(c, chance.of(c, cluster)))
        .filter(f -> f.closeness() >= Chance.OPEN).max(Comparator.comparingDouble(Fitting::closeness));
  }

  private Collection<Cluster> candidates(Cluster cluster) {
    Set<Cluster> found = new LinkedHashSet<>();
    cluster.words().forEach(w -> found.addAll(byWord.at(cluster.key() + "|" + w)));
    byKey.at(cluster.key()).stream().limit(MOST_NEAR)
        .filter(c -> likeness.areWorthALook(c, cluster)).forEach(found::add);
    return found;
  }
}
