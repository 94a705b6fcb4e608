package org.cotejo.figure;

import static org.cotejo.figure.WordClass.WISH;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cotejo.article.Span;
import org.cotejo.statement.Statement;

/** Who stands behind a figure: the statements that hold it, and their speakers. */
final class Voices {

  /** Length of a stretch of the text, of which is kept what is said there. */
  private static final int STRETCH = 1024;

  private static final List<String> PREPOSITIONS = List.of(" for", " to", " a", " de", " que");

  private final List<Statement> statements;
  private final OwnVoice own;
  /** By stretch: places in the list of the statements whose content touches it, in order. */
  private final Map<Integer, SortedSet<Integer>> byStretch = new HashMap<>();

  Voices(List<Statement> statements, OwnVoice own) {
    this.statements = statements;
    this.own = own;
    for (int place = 0; place < statements.size(); place++) {
      int at = place;
      statements.get(place).content().forEach(content -> stretches(content)
          .forEach(stretch -> byStretch.computeIfAbsent(stretch, s -> new TreeSet<>()).add(at)));
    }
  }

  private static IntStream stretches(Span span) {
    return IntStream.rangeClosed(span.start() / STRETCH, span.end() / STRETCH);
  }

  /** The statements whose content holds the number, innermost first. */
  List<Statement> around(Span number) {
    if (byStretch.isEmpty()) {
      return List.of();
    }
    return stretches(number).mapToObj(stretch -> byStretch.getOrDefault(stretch, Collections.emptySortedSet()))
        .flatMap(SortedSet::stream).distinct().sorted().map(statements::get)
        .filter(s -> s.content().stream().anyMatch(c -> c.overlaps(number)))
        .sorted(Comparator.comparingInt(Voices::length)).toList();
  }

  /** Whether the text tells what somebody wants or orders, rather than what he says. */
  private static boolean isWish(Statement statement) {
    return statement.manner() == Statement.Manner.INDIRECT && !statement.cue().isEmpty() && statement.cue().stream()
        .allMatch(c -> FigureWords.of(c.article().language()).is(WISH, verb(c.text())));
  }

  /** The verb of a cue, over its preposition: "is asking for". */
  private static String verb(String cue) {
    String words = cue.toLowerCase(Locale.ROOT);
    String led = PREPOSITIONS.stream().filter(words::endsWith).findFirst()
        .map(p -> words.substring(0, words.length() - p.length())).orElse(words);
    return led.substring(led.lastIndexOf(' ') + 1);
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(Span::length).sum();
  }

  /** Nearest to the article first: whom it quotes, whom he cites, then those whom statements inside his quote. */
  List<String> claimants(List<Statement> around) {
    Set<String> claimants = new LinkedHashSet<>();
    for (Statement statement : around.reversed()) {
      if (isWish(statement) || own.tells(statement)) {
        continue;
      }
      statement.party().ifPresent(claimants::add);
      claimants.addAll(statement.cites());
    }
    return List.copyOf(claimants);
  }
}
