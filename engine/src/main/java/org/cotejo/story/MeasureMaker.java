package org.cotejo.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cotejo.article.Language;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Phrase;
import org.cotejo.figure.Window;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.story.Measure.WindowKind;
import org.cotejo.story.NotCompared.Reason;

/**
 * Lines up figures: first those of one value, then values of one thing that differ. A cluster is only held against those
 * of its key that share a word with it, and there by a few profiles: a thousand reports that say the same cost no more
 * than one look each.
 */
final class MeasureMaker {

  /** What came out. */
  record Lines(List<Measure> measures, List<NotCompared> notCompared) {}

  /** Two clusters that no veto keeps apart, and that too little joins. */
  private record Weak(Cluster home, Cluster cluster) {}

  private static final String ALIKE = "head word, no veto";
  private static final String AGAINST = "one report sets them against each other";

  private final List<ArticleReading> readings;
  private final Map<String, Profiles> profiles = new HashMap<>();
  private final Map<String, List<Cluster>> byWord = new TreeMap<>();
  private final List<Cluster> measured = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Weak> weak = new ArrayList<>();
  private final Topics topics;
  private final LikeWords likeWords;
  private final Grounds grounds;
  private final OwnReport ownReport;
  private final ApartPairs apartPairs;

  MeasureMaker(List<ArticleReading> readings, List<Statement> statements) {
    this.readings = List.copyOf(readings);
    Optional<Integer> year = readings.stream().flatMap(r -> r.article().published().stream()).map(p -> p.date().getYear())
        .max(Comparator.naturalOrder());
    readings.forEach(r -> profiles.put(r.article().id(), new Profiles(r, year)));
    topics = new Topics(readings);
    Times times = new Times(readings, statements);
    likeWords = new LikeWords(topics, times);
    grounds = new Grounds(readings, topics);
    ownReport = new OwnReport(readings, times);
    apartPairs = new ApartPairs(this::profile, topics, this::areApart);
  }

  Lines lineUp(List<Figure> figures) {
    ValueClusters values = new ValueClusters(new Evidence(topics), ownReport);
    figures.forEach(f -> places.put(f.id(), places.size()));
    figures.forEach(f -> values.add(f, profile(f)));
    values.joined().forEach(this::place);
    rivals(figures).forEach(this::join);
    weak.forEach(this::joinUnsure);
    List<Measure> measures = new ArrayList<>();
    for (Cluster cluster : measured) {
      measures.add(measure("m" + (measures.size() + 1), cluster));
    }
    return new Lines(measures, new KeptApart(grounds, this::around, readings).of(byWord.values()));
  }

  private List<SetAgainst.Pair> rivals(List<Figure> figures) {
    SetAgainst setAgainst = new SetAgainst(this::profile);
    Map<String, List<Figure>> byArticle = figures.stream().collect(Collectors.groupingBy(
        f -> f.span().article().id(), TreeMap::new, Collectors.toList()));
    return readings.stream().flatMap(r -> setAgainst.in(r, byArticle.getOrDefault(r.article().id(), List.of())).stream())
        .toList();
  }

  /** Two clusters that a report sets against each other become one, unless some of their figures are known to be apart. */
  private void join(SetAgainst.Pair pair) {
    Cluster one = home(pair.first());
    Cluster other = home(pair.second());
    if (one != other && !apartPairs.areAny(one, other)) {
      one.addAll(other, AGAINST);
      measured.remove(other);
      byWord.values().forEach(list -> list.remove(other));
    }
  }

  /** They may measure the same thing: shown together where neither is sure of another value already, never judged. */
  private void joinUnsure(Weak pair) {
    boolean free = List.of(pair.home(), pair.cluster()).stream()
        .allMatch(c -> measured.contains(c) && !c.unsure && !c.decidedBy.equals(ALIKE) && !c.decidedBy.equals(AGAINST));
    if (free) {
      pair.home().addAll(pair.cluster(), "head word alone");
      pair.home().unsure = true;
      measured.remove(pair.cluster());
      byWord.values().forEach(list -> list.remove(pair.cluster()));
    }
  }

  private Cluster home(Figure figure) {
    return measured.stream().filter(c -> c.holds(figure)).findFirst().orElseThrow();
  }

  private boolean areApart(Figure a, Figure b) {
    return Alike.of(profile(a), profile(b), around(a, b)) instanceof Alike.Apart(Reason reason, boolean soft)
        && reason != Reason.UNSURE && !soft;
  }

  private int place(Figure figure) {
    return places.getOrDefault(figure.id(), 0);
  }

  private Profile profile(Figure figure) {
    return Optional.ofNullable(profiles.get(figure.span().article().id())).orElseThrow().of(figure);
  }

  /** One measure that fits is the cluster's home; of several that fit as well, none is sure. */
  private void place(Cluster cluster) {
    List<Cluster> fitting = new ArrayList<>();
    int best = -1;
    for (Cluster other : candidates(cluster)) {
      int closeness = closeness(other, cluster);
      if (closeness > best) {
        fitting.clear();
        best = closeness;
      }
      if (closeness >= 0 && closeness == best) {
        fitting.add(other);
      }
    }
    if (fitting.size() > 1) {
      fitting.removeIf(f -> !ownReport.isRevised(f, cluster));
    }
    List<Cluster> firm = fitting.stream().filter(f -> grounds.areFirm(f, cluster)).toList();
    Cluster home = firm.size() == 1 ? firm.getFirst() : cluster;
    if (firm.size() == 1) {
      home.addAll(cluster, ALIKE);
    } else {
      measured.add(cluster);
    }
    if (firm.isEmpty() && fitting.size() == 1) {
      weak.add(new Weak(fitting.getFirst(), cluster));
    }
    cluster.words().forEach(word -> register(cluster.key() + "|" + word, home));
  }

  private void register(String key, Cluster cluster) {
    List<Cluster> list = byWord.computeIfAbsent(key, k -> new ArrayList<>());
    if (!list.contains(cluster)) {
      list.add(cluster);
    }
  }

  private Collection<Cluster> candidates(Cluster cluster) {
    Set<Cluster> found = new LinkedHashSet<>();
    cluster.words().forEach(w -> found.addAll(byWord.getOrDefault(cluster.key() + "|" + w, List.of())));
    return found;
  }

  /** How close a cluster is to a measure; -1 if something keeps it out. */
  private int closeness(Cluster measure, Cluster cluster) {
    int most = -1;
    for (Cluster.Member one : measure.members) {
      for (Cluster.Member other : cluster.members) {
        switch (Alike.of(one.profile(), other.profile(), around(one.figure(), other.figure()))) {
          case Alike.Same(int closeness) -> most = Math.max(most, closeness);
          case Alike.Apart(Reason reason, boolean soft) -> {
            if (!soft || reason != Reason.MODALITY || !ownReport.isRevised(measure, cluster)) {
              return -1;
            }
          }
          case Alike.Kin kin -> {
            if (!likeWords.areOneCrowd(one, other) && !LikeWords.isExceeded(one, other)) {
              return -1;
            }
            most = Math.max(most, 0);
          }
          case Alike.Unrelated unrelated -> most = likeWords.areOneReading(one, other) ? Math.max(most, 0) : most;
        }
      }
    }
    Figure first = measure.figures.getFirst();
    return most >= 0 && !Intervals.isFar(first, cluster.figures.getFirst()) && ownReport.allows(measure, cluster)
        ? most : -1;
  }

  /** What the sentences of two figures speak of; in one report a word that limits the one figure does not limit the other. */
  private Alike.Around around(Figure a, Figure b) {
    return a.span().article().id().equals(b.span().article().id()) ? new Alike.Around(Set.of(), Set.of(), true)
        : new Alike.Around(topics.of(a), topics.of(b), false);
  }

  private Measure measure(String id, Cluster draft) {
    Figure first = draft.figures.getFirst();
    String label = draft.figures.stream()
        .flatMap(f -> f.counted().stream().map(p -> labelled(f, p)))
        .max(Comparator.comparingInt(String::length)
            .thenComparing(Comparator.reverseOrder()))
        .orElse(first.span().text());
    return new Measure(id, label, Optional.of(first.unit()), window(draft),
        draft.figures.stream().sorted(Comparator.comparingInt(this::place)).map(Figure::id).toList(), draft.decidedBy, draft.unsure);
  }

  /** "Laboratories destroyed": what is counted and, where the text has it as one word, what became of it. */
  private String labelled(Figure figure, Phrase counted) {
    Language language = figure.span().article().languageAt(figure.span().start());
    return figure.predicate().map(Phrase::text).filter(p -> isParticiple(p, language))
        .filter(p -> !counted.text().toLowerCase(Locale.ROOT).contains(p.toLowerCase(Locale.ROOT)))
        .filter(p -> Concepts.shipped().at(List.of(Stems.plain(p.toLowerCase(Locale.ROOT))), 0, language)
            .filter(m -> m.concept().kind() == Concepts.Kind.STATE).isPresent())
        .map(p -> counted.text() + " " + p).orElse(counted.text());
  }

  /** In Spanish only what agrees with a plural: "laboratorios destruidos", not "ha destruido". */
  private static boolean isParticiple(String word, Language language) {
    String lower = word.toLowerCase(Locale.ROOT);
    return language == Language.SPANISH ? lower.endsWith("dos") || lower.endsWith("das") : lower.endsWith("ed");
  }

  private static WindowKind window(Cluster draft) {
    return draft.figures.stream().flatMap(f -> f.window().stream()).findFirst().map(window -> switch (window) {
      case Window.Rate rate -> WindowKind.RATE;
      case Window.Total total -> WindowKind.TOTAL;
      case Window.Level level -> WindowKind.LEVEL;
      case Window.Forecast forecast -> WindowKind.FORECAST;
    }).orElse(WindowKind.UNSTATED);
  }
}
