package org.cotejo.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Published;
import org.cotejo.figure.Figure;
import org.cotejo.reading.ArticleReading;

/**
 * Takes articles about one event together by what they share in either language: names, telling numbers, what is
 * counted, and words. Whoever hands in a few articles most likely means one story, so few are joined more readily than
 * many.
 */
public final class StoryGrouper {

  /** Up to so many articles are joined as soon as they share their main names. */
  private static final int FEW = 6;
  private static final int MAIN_NAMES = 8;
  private static final int SHARED_NAMES = 2;
  private static final double ALIKE = 0.22;
  private static final double ALIKE_FEW = 0.12;
  private static final long DAYS_APART = 45;
  private static final int LONG_WORD = 5;
  private static final double NAME = 3;
  private static final double NUMBER = 2;

  private StoryGrouper() {}

  /** What is compared of an article. */
  private record Sketch(ArticleReading reading, Map<String, Double> features, Set<String> names) {}

  private static final class Group {
    final List<Sketch> members = new ArrayList<>();
    final Map<String, Double> sum = new HashMap<>();
    final Set<String> names = new TreeSet<>();

    void add(Sketch sketch) {
      members.add(sketch);
      sketch.features().forEach((k, v) -> sum.merge(k, v, Double::sum));
      names.addAll(sketch.names());
    }
  }

  /** Groups of readings, each one story, in the order of their first article's id. The order given changes nothing. */
  public static List<List<ArticleReading>> group(List<ArticleReading> readings) {
    List<Sketch> sketches = readings.stream()
        .sorted(Comparator.comparingInt((ArticleReading r) -> r.article().id().length())
            .thenComparing(r -> r.article().id()))
        .map(StoryGrouper::sketch).toList();
    Map<String, Integer> holders = new HashMap<>();
    sketches.forEach(s -> s.features().keySet().forEach(k -> holders.merge(k, 1, Integer::sum)));
    List<Group> groups = new ArrayList<>();
    for (Sketch raw : sketches) {
      Sketch sketch = weighted(raw, holders, sketches.size());
      Group home = groups.stream().filter(g -> isOne(g, sketch, sketches.size()))
          .max(Comparator.comparingDouble(g -> cosine(g.sum, sketch.features()))).orElse(null);
      if (home == null) {
        home = new Group();
        groups.add(home);
      }
      home.add(sketch);
    }
    return groups.stream().map(g -> g.members.stream().map(Sketch::reading).toList()).toList();
  }

  private static boolean isOne(Group group, Sketch sketch, int articles) {
    boolean few = articles <= FEW;
    if (!few && isFarInTime(group, sketch)) {
      return false;
    }
    long shared = sketch.names().stream().filter(group.names::contains).count();
    return (few && shared >= SHARED_NAMES) || cosine(group.sum, sketch.features()) >= (few ? ALIKE_FEW : ALIKE);
  }

  private static boolean isFarInTime(Group group, Sketch sketch) {
    Optional<LocalDate> date = sketch.reading().article().published().map(Published::date);
    List<LocalDate> dates = group.members.stream()
        .flatMap(s -> s.reading().article().published().stream()).map(Published::date).toList();
    return date.isPresent() && !dates.isEmpty()
        && dates.stream().noneMatch(d -> Math.abs(ChronoUnit.DAYS.between(d, date.get())) <= DAYS_APART);
  }

  private static Sketch sketch(ArticleReading reading) {
    Map<String, Double> features = new HashMap<>();
    Map<String, Integer> names = new TreeMap<>();
    for (Sentence sentence : reading.analysis().sentences()) {
      boolean first = true;
      for (Token token : sentence.tokens()) {
        if (token.kind() != Token.Kind.WORD) {
          continue;
        }
        String word = Stems.plain(token.lower());
        if (!first && Character.isUpperCase(token.text().codePointAt(0)) && word.length() > 2
            && !Things.isFunctionWord(word)) {
          names.merge(word, 1, Integer::sum);
          features.merge("name " + word, NAME, Double::sum);
        } else if (word.length() >= LONG_WORD && !Things.isFunctionWord(word)) {
          features.merge("word " + concept(word, sentence), 1.0, Double::sum);
        }
        first = false;
      }
    }
    for (Figure figure : reading.figures()) {
      if (Intervals.isTelling(figure)) {
        Intervals.token(figure).ifPresent(t -> features.merge("number " + t, NUMBER, Double::sum));
      }
    }
    Set<String> main = new TreeSet<>(names.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(MAIN_NAMES).map(Map.Entry::getKey).toList());
    return new Sketch(reading, features, main);
  }

  private static String concept(String word, Sentence sentence) {
    return Concepts.shipped().at(List.of(word), 0, sentence.language()).map(m -> m.concept().id())
        .orElseGet(() -> Stems.cognate(word, sentence.language()));
  }

  /** Each feature dampened, and weighted down the more articles have it; of length 1. */
  private static Sketch weighted(Sketch sketch, Map<String, Integer> holders, int articles) {
    Map<String, Double> weighted = new HashMap<>();
    double square = 0;
    for (Map.Entry<String, Double> e : new TreeMap<>(sketch.features()).entrySet()) {
      double weight = (1 + Math.log(e.getValue()))
          * Math.log(1 + (double) articles / holders.getOrDefault(e.getKey(), 1));
      weighted.put(e.getKey(), weight);
      square += weight * weight;
    }
    double length = Math.sqrt(square);
    weighted.replaceAll((k, v) -> length == 0 ? 0 : v / length);
    return new Sketch(sketch.reading(), weighted, sketch.names());
  }

  private static double cosine(Map<String, Double> sum, Map<String, Double> one) {
    double dot = 0;
    for (Map.Entry<String, Double> e : new TreeMap<>(one).entrySet()) {
      dot += e.getValue() * sum.getOrDefault(e.getKey(), 0.0);
    }
    double square = sum.values().stream().mapToDouble(v -> v * v).sorted().sum();
    return square == 0 ? 0 : dot / Math.sqrt(square);
  }
}
