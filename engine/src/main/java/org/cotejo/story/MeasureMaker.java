package org.cotejo.story;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cotejo.article.Language;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Phrase;
import org.cotejo.figure.Window;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.story.Measure.WindowKind;
import org.cotejo.story.NotCompared.Reason;

/**
 * Lines up figures. A figure is only held against measures of its key and head word, and there against each different
 * profile once: a thousand reports that say the same cost no more than one look each.
 */
final class MeasureMaker {

  /** What came out. */
  record Lines(List<Measure> measures, List<NotCompared> notCompared) {}

  private static final int MOST_KEPT_APART = 12;

  private final Map<String, ArticleReading> readings = new HashMap<>();
  private final Map<String, Profiles> profiles = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, List<Draft>> byHead = new TreeMap<>();
  private final Map<String, List<Draft>> byValue = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();

  private static final class Draft {
    final List<Figure> figures = new ArrayList<>();
    final Set<Profile> profiles = new LinkedHashSet<>();
    final Map<String, List<Figure>> byArticle = new HashMap<>();
    boolean joined;

    boolean gives(Figure figure) {
      return figures.stream().anyMatch(g -> sameValue(g, figure));
    }

    boolean isNear(Figure figure) {
      return gives(figure) || figures.stream().anyMatch(g -> Intervals.isNear(g, figure));
    }

    /** Whether a value is ten times another or more: then it is no other count of it, but something per head or year. */
    boolean isFarFrom(Figure figure) {
      return Intervals.isFar(figures.getFirst(), figure);
    }

    /** A figure that only its value brought here says nothing of what else belongs here. */
    void add(Figure figure, Profile profile, boolean alike) {
      figures.add(figure);
      if (alike) {
        profiles.add(profile);
      }
      byArticle.computeIfAbsent(figure.span().article().id(), a -> new ArrayList<>()).add(figure);
    }
  }

  MeasureMaker(List<ArticleReading> readings, List<Statement> statements) {
    readings.forEach(r -> {
      this.readings.put(r.article().id(), r);
      profiles.put(r.article().id(), new Profiles(r));
    });
    statements.forEach(s -> this.statements.put(s.id(), s));
  }

  Lines lineUp(List<Figure> figures) {
    for (Figure figure : figures) {
      place(figure, profile(figure));
    }
    List<Measure> measures = new ArrayList<>();
    for (Draft draft : drafts) {
      measures.add(measure("m" + (measures.size() + 1), draft));
    }
    return new Lines(measures, keptApart());
  }

  private void place(Figure figure, Profile profile) {
    List<Draft> fitting = new ArrayList<>();
    int best = -1;
    for (Draft draft : candidates(profile, figure)) {
      int closeness = closeness(draft, figure, profile);
      if (closeness > best) {
        fitting.clear();
        best = closeness;
      }
      if (closeness >= 0 && closeness == best) {
        fitting.add(draft);
      }
    }
    Draft home = choose(fitting, figure).orElseGet(() -> open(profile));
    Intervals.token(figure).ifPresent(t -> register(byValue, profile.key() + "|" + t, home));
    home.joined |= !home.figures.isEmpty();
    home.add(figure, profile, home.figures.isEmpty() || home.profiles.stream()
        .noneMatch(p -> Alike.of(profile, p) instanceof Alike.Unrelated));
  }

  private Draft open(Profile profile) {
    Draft draft = new Draft();
    drafts.add(draft);
    words(profile).forEach(h -> register(byHead, profile.key() + "|" + h, draft));
    return draft;
  }

  private static void register(Map<String, List<Draft>> index, String key, Draft draft) {
    List<Draft> list = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (!list.contains(draft)) {
      list.add(draft);
    }
  }

  /** Measures with a word in common, and measures that give the same telling value. */
  private Collection<Draft> candidates(Profile profile, Figure figure) {
    Set<Draft> found = new LinkedHashSet<>();
    words(profile).forEach(h -> found.addAll(byHead.getOrDefault(profile.key() + "|" + h, List.of())));
    Intervals.token(figure).ifPresent(t -> found.addAll(byValue.getOrDefault(profile.key() + "|" + t, List.of())));
    return found;
  }

  /** What is counted one by one is looked up by its head; what is measured by its modifiers too. */
  private static Set<String> words(Profile profile) {
    Set<String> words = new java.util.TreeSet<>(profile.thing().heads());
    if (!profile.counts()) {
      words.addAll(profile.thing().modifiers());
    }
    return words;
  }

  /** One measure that fits is the figure's home; of several, the one that gives its value; else none is sure. */
  private Optional<Draft> choose(List<Draft> fitting, Figure figure) {
    if (fitting.size() < 2) {
      return fitting.stream().findFirst();
    }
    List<Draft> equal = fitting.stream().filter(d -> d.gives(figure)).toList();
    return equal.stream().findFirst();
  }

  private static boolean sameValue(Figure a, Figure b) {
    return Intervals.token(a).filter(t -> Intervals.token(b).equals(Optional.of(t))).isPresent()
        && Intervals.meets(a, b);
  }

  /** How close a figure is to a measure; -1 if something keeps it out. */
  private int closeness(Draft draft, Figure figure, Profile profile) {
    int least = Integer.MAX_VALUE;
    for (Profile other : draft.profiles) {
      int one = switch (Alike.of(profile, other)) {
        case Alike.Same(int closeness) -> closeness;
        case Alike.Apart(Reason reason, boolean soft) -> soft && draft.isNear(figure) ? 0 : -1;
        case Alike.Unrelated unrelated -> Intervals.isTelling(figure) && draft.gives(figure) ? 0 : -1;
      };
      if (one < 0) {
        return -1;
      }
      least = Math.min(least, one);
    }
    return !draft.isFarFrom(figure) && fitsOwnReport(draft, figure) ? least : -1;
  }

  /**
   * One report that gives two values of one thing in one breath means two things by them (a part, another day), unless
   * they are rates, of different times, or said by different parties.
   */
  private boolean fitsOwnReport(Draft draft, Figure figure) {
    for (Figure other : draft.byArticle.getOrDefault(figure.span().article().id(), List.of())) {
      boolean sameVoice = first(figure).equals(first(other));
      if (sameVoice && !isRate(figure) && !Intervals.meets(figure, other) && !ownTimes(figure, other)) {
        return false;
      }
    }
    return true;
  }

  private Profile profile(Figure figure) {
    return Optional.ofNullable(profiles.get(figure.span().article().id())).orElseThrow().of(figure);
  }

  private Optional<LocalDateTime> asOf(Figure figure) {
    return Optional.ofNullable(readings.get(figure.span().article().id()))
        .flatMap(reading -> AsOf.of(figure, reading, statements));
  }

  /** Whether a text gives each of two values its own time; the day of an event is no such time. */
  private boolean ownTimes(Figure a, Figure b) {
    return !asOf(a).equals(asOf(b)) && ((isTimed(a) && isTimed(b)) || isForecast(a) || isForecast(b));
  }

  private boolean isTimed(Figure figure) {
    return isEntry(figure) || figure.window().filter(w -> !(w instanceof Window.Total total)
        || (total.start().isEmpty() && total.end().isPresent())).isPresent();
  }

  private boolean isEntry(Figure figure) {
    return Optional.ofNullable(readings.get(figure.span().article().id()))
        .filter(reading -> AsOf.isEntry(figure, reading)).isPresent();
  }

  private static boolean isForecast(Figure figure) {
    return figure.window().filter(w -> w instanceof Window.Forecast).isPresent();
  }

  private static Optional<String> first(Figure figure) {
    return figure.claimants().stream().findFirst();
  }

  private static boolean isRate(Figure figure) {
    return figure.window().filter(w -> w instanceof Window.Rate).isPresent();
  }

  private Measure measure(String id, Draft draft) {
    Figure first = draft.figures.getFirst();
    String label = draft.figures.stream()
        .flatMap(f -> f.counted().stream().map(p -> labelled(f, p)))
        .max(java.util.Comparator.comparingInt(String::length)
            .thenComparing(java.util.Comparator.reverseOrder()))
        .orElse(first.span().text());
    return new Measure(id, label, Optional.of(first.unit()), window(draft),
        draft.figures.stream().map(Figure::id).toList(), draft.joined ? "head word, no veto" : "alone", false);
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

  private static WindowKind window(Draft draft) {
    return draft.figures.stream().flatMap(f -> f.window().stream()).findFirst().map(window -> switch (window) {
      case Window.Rate rate -> WindowKind.RATE;
      case Window.Total total -> WindowKind.TOTAL;
      case Window.Level level -> WindowKind.LEVEL;
      case Window.Forecast forecast -> WindowKind.FORECAST;
    }).orElse(WindowKind.UNSTATED);
  }

  /** For pairs of measures with one head word: what kept their first figures apart. */
  private List<NotCompared> keptApart() {
    List<NotCompared> all = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (List<Draft> group : byHead.values()) {
      int n = Math.min(group.size(), MOST_KEPT_APART);
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          Figure a = group.get(i).figures.getFirst();
          Figure b = group.get(j).figures.getFirst();
          if (told.add(a.id() + " " + b.id())) {
            all.add(Apartness.of(a, b, reason(group.get(i), group.get(j))));
          }
        }
      }
    }
    return all;
  }

  private static Reason reason(Draft a, Draft b) {
    return Alike.of(a.profiles.iterator().next(), b.profiles.iterator().next()) instanceof Alike.Apart(Reason reason, boolean soft)
        ? reason : Reason.SCOPE;
  }
}
