package org.cotejo.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.article.internal.Draft;
import org.cotejo.article.internal.Failure;
import org.cotejo.article.internal.Finisher;
import org.cotejo.article.internal.Hashes;
import org.cotejo.article.internal.PlainText;
import org.cotejo.article.internal.Source;
import org.cotejo.message.Message;

/**
 * Reads plain texts, pages and feeds, told apart by what is in them.
 *
 * <pre>{@code
 * ReadResult read = new ArticleReader(ReadOptions.defaults()).read(List.of(Input.of(Path.of("report.html"))));
 * }</pre>
 *
 * <p>Nothing is fetched, no script is run, and whatever cannot be read becomes a {@link Problem}. Thread-safe.
 */
public final class ArticleReader {

  private static final Comparator<Article> ORDER = Comparator.comparing(Article::sha256)
      .thenComparing(article -> article.entry().orElse(0))
      .thenComparing(Article::input);
  private static final Comparator<Problem> PROBLEM_ORDER = Comparator.comparing(Problem::input)
      .thenComparing(problem -> problem.where().orElse(""));

  private final ReadOptions options;
  private final Finisher finisher;

  /** A reader that puts what it is told above what it finds. */
  public ArticleReader(ReadOptions options) {
    this.options = options;
    this.finisher = new Finisher(options);
  }

  /** Reads inputs; one given twice under one name is read once, and their order changes nothing. */
  public ReadResult read(List<Input> inputs) {
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Input input : withoutRepeats(inputs)) {
      read(input, articles, problems);
    }
    articles.sort(ORDER);
    problems.sort(PROBLEM_ORDER);
    return new ReadResult(numbered(articles), problems);
  }

  private static Collection<Input> withoutRepeats(List<Input> inputs) {
    Map<String, Input> byName = new LinkedHashMap<>();
    inputs.forEach(input -> byName.putIfAbsent(input.name(), input));
    return byName.values();
  }

  private void read(Input input, List<Article> articles, List<Problem> problems) {
    try {
      Source source = Source.read(input, options.maxSize(), options.language());
      source.warnings().forEach(warning -> problems.add(Problem.of(input.name(), warning)));
      for (int i = 0; i < source.drafts().size(); i++) {
        Optional<Integer> entry = source.isFeed() ? Optional.of(i + 1) : Optional.empty();
        finish(source, source.drafts().get(i), input.name(), entry, articles, problems);
      }
    } catch (Failure failure) {
      problems.add(new Problem(input.name(), failure.where(), failure.said()));
    }
  }

  private void finish(Source source, Draft draft, String name, Optional<Integer> entry,
      List<Article> articles, List<Problem> problems) {
    Optional<String> where = entry.map(number -> "#" + number);
    String hash = entry.isPresent() ? Hashes.sha256(draft.text().getBytes(StandardCharsets.UTF_8)) : source.sha256();
    try {
      Article article = finisher.finish(draft, name, entry, hash);
      for (Message doubt : finisher.doubts(article)) {
        problems.add(new Problem(name, where, doubt));
      }
      articles.add(article);
    } catch (Failure failure) {
      problems.add(new Problem(name, where, failure.said()));
    }
  }

  private static List<Article> numbered(List<Article> articles) {
    List<Article> numbered = new ArrayList<>();
    for (Article article : articles) {
      numbered.add(article.withId("a" + (numbered.size() + 1)));
    }
    return numbered;
  }

  /**
   * The article of a plain text at hand, such as one line of a JSONL input; what is given stands above what its
   * lines say.
   *
   * @param text kept character for character
   * @throws UnreadableException if it holds no text that can be read
   */
  public static Article plain(String id, String input, String text, Optional<Language> language,
      Optional<Published> published, Optional<String> outlet, Optional<String> title) throws UnreadableException {
    ReadOptions said = new ReadOptions(language, published, outlet, Long.MAX_VALUE);
    try {
      Draft draft = PlainText.read(text, language);
      Article article = new Finisher(said)
          .finish(draft, input, Optional.empty(), Hashes.sha256(text.getBytes(StandardCharsets.UTF_8)));
      return new Article(id, input, article.entry(), article.sha256(), title.or(article::title), article.outlet(),
          article.byline(), article.published(), article.language(), article.text(), article.blocks());
    } catch (Failure failure) {
      throw new UnreadableException(new Problem(input, Optional.of(id), failure.said()));
    }
  }
}
