package org.cotejo.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.figure.Figure;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;

/** Where things stand in a story: what would else be looked for among all its statements and figures each time. */
final class Index {

  /** By id: the place among the story's statements, and its figures. */
  private final Map<String, Integer> places = new HashMap<>();
  /** By article: statements whose speaker is known, in the order of the text. */
  private final Map<String, List<Statement>> spoken = new HashMap<>();
  /** By statement, in the order of the text. */
  private final Map<String, List<Figure>> figures = new HashMap<>();
  /** By the first word of the speaker's name, in the order of the story. */
  private final Map<String, List<Statement>> named = new HashMap<>();
  private final Map<String, List<Figure>> byUnit = new HashMap<>();
  private final Map<Given, List<Figure>> giving = new HashMap<>();

  Index(Facts facts) {
    for (Statement statement : facts.story().statements()) {
      places.putIfAbsent(statement.id(), places.size());
      statement.party().ifPresent(party -> {
        add(spoken, Talk.article(statement), statement);
        facts.nameOf(party).stream().limit(1).forEach(word -> add(named, word, statement));
      });
    }
    spoken.values().forEach(list -> list.sort(Comparator.comparing((Statement s) -> s.content().getFirst())));
    for (ArticleReading reading : facts.story().readings()) {
      reading.figures().forEach(f -> f.statements().stream().distinct()
          .forEach(s -> add(figures, s, facts.figure(f.id()))));
    }
    for (Figure figure : facts.story().figures()) {
      places.putIfAbsent(figure.id(), places.size());
      add(byUnit, figure.unit(), figure);
    }
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T item) {
    lists.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
  }

  /** What is said in an article by speakers that are known, in the order of the text. */
  List<Statement> spoken(String article) {
    return spoken.getOrDefault(article, List.of());
  }

  /** The figures of a statement, in the order of the text. */
  List<Figure> figures(Statement statement) {
    return figures.getOrDefault(statement.id(), List.of());
  }

  /** What parties say whose names begin with one of these words, in the order of the story. */
  List<Statement> saidBy(Collection<String> words) {
    return words.stream().distinct().flatMap(w -> named.getOrDefault(w, List.of()).stream())
        .sorted(Comparator.comparingInt(s -> place(s.id()))).toList();
  }

  /** The figures of the story that give the value of one of these in its unit, in the order of the story. */
  List<Figure> giving(List<Figure> some) {
    return some.size() == 1 ? giving(some.getFirst()) : some.stream().flatMap(f -> giving(f).stream()).distinct()
        .sorted(Comparator.comparingInt(f -> place(f.id()))).toList();
  }

  private List<Figure> giving(Figure figure) {
    return giving.computeIfAbsent(Given.by(figure), g -> byUnit.getOrDefault(figure.unit(), List.of()).stream()
        .filter(f -> Values.same(figure, f)).toList());
  }

  private int place(String id) {
    return Optional.ofNullable(places.get(id)).orElse(0);
  }
}
