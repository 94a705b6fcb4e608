package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.Cotejo;
import org.cotejo.cli.Expressions.Expression;
import org.cotejo.cli.Pieces.Part;
import org.cotejo.render.text.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No regular expression of the program runs away: on hostile texts of a million characters, made of its own pieces,
 * each looks at a character no more than a few hundred times, and needs no deep stack. Looks are counted rather than
 * seconds, so that a busy machine tells the same.
 */
class RunawayExpressionsTest {

  private static final int LONG = 1_000_000;
  /** Length at which all texts are tried, to find the worst: what grows with the square is far over its looks already. */
  private static final int SHORT = 10_000;
  /** A bounded way ahead at each place takes some hundred looks; what runs away takes half the length. */
  private static final int MOST_LOOKS = 500;
  private static final long STACK = 256 << 10;

  private final Expressions expressions;

  RunawayExpressionsTest() throws Exception {
    expressions = Expressions.of(List.of(Cotejo.class, TextReport.class, Main.class));
  }

  @Test
  void everyExpressionIsAConstantThatIsCompiledOnce() {
    assertThat(expressions.found()).hasSizeGreaterThan(40);
    assertThat(expressions.unknown()).as("made while the program runs").isEmpty();
    assertThat(expressions.notKept()).as("not kept in a static field").isEmpty();
  }

  @Test
  void noneRunsAway() throws Exception {
    List<String> runaways = new ArrayList<>();
    for (Expression expression : expressions.found().keySet()) {
      runaway(expression).ifPresent(how -> runaways.add(how + ", in " + expressions.found().get(expression)));
    }
    assertThat(runaways).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" +$", "(a|b|ab)*c", "x*y", "(?:a+)+b", "^ ?(?:\\p{Lu}[\\p{L}.]*,? ?)*$"})
  void oneThatRunsAwayIsCaught(String regex) throws Exception {
    assertThat(runaway(new Expression(regex, 0))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ++", "(?<! ) ++$", "\\b(?:a|b)*+c", "a{1,20}b", "\\((\\d{1,3})[.)] ?(?:de|del) "})
  void oneThatDoesNotIsLetBe(String regex) throws Exception {
    assertThat(runaway(new Expression(regex, 0))).isEmpty();
  }

  /** On what text, and how, an expression runs away. */
  private static Optional<String> runaway(Expression expression) throws Exception {
    FutureTask<Optional<String>> task = new FutureTask<>(() -> worst(expression));
    new Thread(null, task, "expression", STACK).start();
    return task.get();
  }

  private static Optional<String> worst(Expression expression) {
    Pattern pattern = Pattern.compile(expression.regex(), expression.flags());
    Optional<HostileText> worst = Optional.empty();
    for (HostileText text : hostile(expression)) {
      Optional<String> failure = failure(pattern, text);
      if (failure.isPresent()) {
        return failure;
      }
      worst = worst.filter(w -> w.looks() >= text.looks()).or(() -> Optional.of(text));
    }
    return worst.flatMap(text -> failure(pattern, text.of(LONG, MOST_LOOKS)));
  }

  private static Optional<String> failure(Pattern pattern, HostileText text) {
    try {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        // All places are looked for, as where a text is split.
      }
      matcher.matches();
      return Optional.empty();
    } catch (HostileText.Runaway | StackOverflowError e) {
      return Optional.of(pattern + " on " + text + ": " + e);
    }
  }

  /** Texts that repeat a piece, or an end of what fits, and then break off. */
  private static List<HostileText> hostile(Expression expression) {
    Part whole = Pieces.of(expression.regex(), expression.flags());
    Map<String, HostileText> texts = new LinkedHashMap<>();
    for (Part part : Pieces.all(whole)) {
      for (int way = 0; way < Pieces.WAYS; way++) {
        String piece = String.join("", Pieces.example(part, way));
        add("", piece, texts);
        add(String.valueOf(HostileText.NOTHING), piece, texts);
      }
    }
    for (int way = 0; way < Pieces.WAYS; way++) {
      List<String> pieces = Pieces.example(whole, way);
      for (int i = 1; i < pieces.size(); i++) {
        String begun = String.join("", pieces.subList(0, i));
        add("", begun, texts);
        add(begun, pieces.get(i), texts);
      }
    }
    return List.copyOf(texts.values());
  }

  private static void add(String before, String piece, Map<String, HostileText> texts) {
    if (!piece.isEmpty()) {
      texts.putIfAbsent(before + "\n\n" + piece, new HostileText(before, piece, SHORT, MOST_LOOKS));
    }
  }
}
