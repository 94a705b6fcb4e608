package org.cotejo.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.figure.Figure;
import org.cotejo.reading.ArticleReading;
import org.cotejo.time.TimeExpression;

/**
 * What is compared of an article to tell whether another is about the same event.
 *
 * @param features names, telling numbers, what is counted and long words, with how much each says
 * @param names words that stand with a capital throughout and belong to no date
 * @param numbers telling numbers, in the unit of their dimension
 */
record Sketch(ArticleReading reading, Map<String, Double> features, Set<String> names, Set<String> numbers) {

  private static final int LONG_WORD = 5;
  private static final double NAME = 3;
  private static final double NUMBER = 2;

  static Sketch of(ArticleReading reading) {
    Map<String, Double> features = new HashMap<>();
    Set<String> names = new TreeSet<>();
    Set<String> common = new HashSet<>();
    reading.analysis().sentences().forEach(s -> words(s, features, names, common));
    names.removeAll(common);
    for (TimeExpression time : reading.times()) {
      for (String word : Stems.words(time.span().text())) {
        names.remove(word);
        features.remove("name " + word);
      }
    }
    Set<String> numbers = new TreeSet<>();
    for (Figure figure : reading.figures()) {
      if (Intervals.isTelling(figure)) {
        Intervals.token(figure).ifPresent(numbers::add);
      }
    }
    numbers.forEach(n -> features.merge("number " + n, NUMBER, Double::sum));
    return new Sketch(reading, features, names, numbers);
  }

  /** Whether the headline has a name of this article that is one of these, too. */
  boolean isInHeadline(Set<String> others) {
    Article article = reading.article();
    Stream<String> headline = Stream.concat(article.title().stream(), article.blocks().stream()
        .filter(b -> b.kind() == Block.Kind.TITLE).map(b -> article.text().substring(b.start(), b.end())));
    Set<String> words = headline.flatMap(line -> Stems.words(line).stream()).collect(Collectors.toSet());
    return names.stream().anyMatch(n -> others.contains(n) && words.contains(n));
  }

  private static void words(
      Sentence sentence, Map<String, Double> features, Set<String> names, Set<String> common) {
    boolean first = true;
    for (Token token : sentence.tokens()) {
      if (token.kind() != Token.Kind.WORD) {
        continue;
      }
      String word = Stems.plain(token.lower());
      boolean capital = Character.isUpperCase(token.text().codePointAt(0));
      boolean says = !Things.isFunctionWord(word);
      if (!first && capital && word.length() > 2 && says) {
        names.add(word);
        features.merge("name " + word, NAME, Double::sum);
      } else if (word.length() >= LONG_WORD && says) {
        features.merge("word " + concept(word, sentence), 1.0, Double::sum);
      }
      if (!capital) {
        common.add(word);
      }
      first = false;
    }
  }

  private static String concept(String word, Sentence sentence) {
    return Concepts.shipped().at(List.of(word), 0, sentence.language()).map(m -> m.concept().id())
        .orElseGet(() -> Stems.cognate(word, sentence.language()));
  }

  /** Each feature dampened, and weighted down the more of the articles have it; of length 1. */
  Sketch weighted(Map<String, Integer> holders, int articles) {
    Map<String, Double> weighted = new HashMap<>();
    double square = 0;
    for (Map.Entry<String, Double> e : new TreeMap<>(features).entrySet()) {
      double weight = (1 + Math.log(e.getValue()))
          * Math.log(1 + (double) articles / holders.getOrDefault(e.getKey(), 1));
      weighted.put(e.getKey(), weight);
      square += weight * weight;
    }
    double length = Math.sqrt(square);
    weighted.replaceAll((k, v) -> length == 0 ? 0 : v / length);
    return new Sketch(reading, weighted, names, numbers);
  }
}
