package org.cotejo.time;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Sentence;
import org.cotejo.article.Article;
import org.cotejo.article.Published;
import org.cotejo.article.Span;

/**
 * Reads dates, clock times, durations, sets and ranges in English and Spanish.
 *
 * <p>What is said relative to now is counted from the article's own date: "on Tuesday" is the last Tuesday on or before
 * it, or the next where the sentence speaks of what is to come. Without that date such words stay unresolved.
 * Rules and words are data files: {@code words_en.txt}, {@code rules_en.txt} and their Spanish sisters; each rule is
 * tried once at each place that can begin it, in passes, so that reading takes time proportional to the text.
 */
public final class TimeReader {

  /** Expressions in order of the text, not overlapping, with ids such as {@code a1-t1}. */
  public List<TimeExpression> read(Analysis analysis) {
    Article article = analysis.article();
    Optional<LocalDateTime> reference = article.published().map(Published::atLocal);
    Actions behind = Actions.of(new Dates(reference, false));
    Actions ahead = Actions.of(new Dates(reference, true));
    List<TimeExpression> found = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      Grammar.of(sentence.language()).ifPresent(grammar -> {
        for (Item item : items(sentence, new Reader(grammar, behind, ahead))) {
          item.meaning().ifPresent(m ->
              found.add(expression(article, found.size() + 1, article.span(item.start(), item.end()), m)));
        }
      });
    }
    return List.copyOf(found);
  }

  private static List<Item> items(Sentence sentence, Reader reader) {
    Span span = sentence.span();
    Grammar grammar = reader.grammar();
    List<Item> items = Numbers.join(new Lexer(span.article().text(), grammar, sentence.language())
        .items(span.start(), span.end()), grammar);
    for (Grammar.Pass pass : grammar.passes()) {
      items = reader.read(items, pass);
    }
    return items;
  }

  private static TimeExpression expression(Article article, int number, Span span, Meaning meaning) {
    boolean told = meaning.isPlaced() || !meaning.timex().isEmpty();
    Optional<TimeValue> value = told
        ? Optional.of(new TimeValue(meaning.timex(), meaning.from(), meaning.to())) : Optional.empty();
    return new TimeExpression(article.id() + "-t" + number, span, meaning.type(), value, meaning.mod(),
        meaning.basis());
  }
}
