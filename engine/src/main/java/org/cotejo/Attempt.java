package org.cotejo;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cotejo.article.Article;
import org.cotejo.article.Problem;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.reading.ArticleReading;

/**
 * What came of one article: an error inside Cotejo costs that article alone.
 *
 * @param reading all that the article holds; empty where an error kept it from being read
 * @param problem what is to be told in that case
 */
public record Attempt(Article article, Optional<ArticleReading> reading, Optional<Problem> problem) {

  static Attempt at(Article article, Function<Article, ArticleReading> read) {
    try {
      return new Attempt(article, Optional.of(read.apply(article)), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return new Attempt(article, Optional.empty(), Optional.of(failed(article.input(), e)));
    }
  }

  /** The problem to tell where an error inside Cotejo kept an input from being read. */
  public static Problem failed(String input, Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    String at = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    return Problem.of(input,
        Message.of("cotejo.failed", Map.of("error", Argument.words(error.getClass().getSimpleName() + at))));
  }
}
