package org.cotejo;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cotejo.analysis.Analyser;
import org.cotejo.analysis.Analysis;
import org.cotejo.article.Article;
import org.cotejo.article.ArticleReader;
import org.cotejo.article.Input;
import org.cotejo.article.Problem;
import org.cotejo.article.ReadOptions;
import org.cotejo.article.ReadResult;
import org.cotejo.article.YearsBeside;
import org.cotejo.finding.Checks;
import org.cotejo.ledger.Collation;
import org.cotejo.ledger.Ledger;
import org.cotejo.ledger.Timeline;
import org.cotejo.reading.ArticleReading;
import org.cotejo.reading.ReadingRoom;
import org.cotejo.story.Story;
import org.cotejo.story.StoryBuilder;
import org.cotejo.story.StoryGrouper;

/**
 * The whole library behind one door: reports in, a ledger out.
 *
 * <pre>{@code
 * try (Cotejo cotejo = Cotejo.open()) {
 *   Ledger ledger = cotejo.collate(List.of(Input.of(Path.of("a.txt")), Input.of(Path.of("b.html"))));
 *   LedgerJson.write(ledger, System.out);
 * }
 * }</pre>
 *
 * <p>Nothing is fetched and nothing is sent. The same inputs give the same ledger, in whatever order and with
 * whatever number of threads. Thread-safe. The language model is loaded when it is first needed.
 */
public final class Cotejo implements AutoCloseable {

  private static final String VERSION = Version.read();

  private final ReadOptions options;
  private final boolean oneStory;
  private final SideBySide workers;
  private final LoadedAnalyser loaded;

  private Cotejo(Builder builder) {
    this.options = builder.options;
    this.oneStory = builder.oneStory;
    this.workers = new SideBySide(builder.threads);
    this.loaded = builder.analyser.map(LoadedAnalyser::new).orElseGet(() -> LoadedAnalyser.shipped(builder.threads));
  }

  /** Cotejo as it is without being told anything: all is detected, as many threads as processors. */
  public static Cotejo open() {
    return builder().open();
  }

  /** What may be told before opening, each with what holds if it is not. */
  public static Builder builder() {
    return new Builder();
  }

  /** What to change before opening. */
  public static final class Builder {

    private ReadOptions options = ReadOptions.defaults();
    private int threads = Runtime.getRuntime().availableProcessors();
    private Optional<Supplier<Analyser>> analyser = Optional.empty();
    private boolean oneStory;

    private Builder() {}

    /** What is said of all inputs, above what is detected. */
    public Builder options(ReadOptions newOptions) {
      options = newOptions;
      return this;
    }

    /**
     * How many threads read articles side by side; the ledger does not depend on it.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Builder threads(int count) {
      if (count < 1) {
        throw new IllegalArgumentException("threads: " + count);
      }
      threads = count;
      return this;
    }

    /** Another analyser than the model that is shipped; Cotejo closes it. */
    public Builder analyser(Supplier<Analyser> supplier) {
      analyser = Optional.of(supplier);
      return this;
    }

    /** Whether all inputs are taken for reports of one story, whatever they tell of; else they are grouped. */
    public Builder oneStory(boolean whether) {
      oneStory = whether;
      return this;
    }

    /** Cotejo with what was told; it is to be closed. */
    public Cotejo open() {
      return new Cotejo(this);
    }
  }

  /** Cotejo's own version. */
  public static String version() {
    return VERSION;
  }

  /**
   * Reads the inputs, groups them into stories, and sets each story's reports side by side.
   *
   * @throws UncheckedIOException if the model cannot be loaded; its cause is a {@link
   *     org.cotejo.analysis.ModelException} where a file of it is missing or broken, or it cannot be run here
   */
  public Ledger collate(List<Input> inputs) {
    loaded.prepare(workers);
    ReadResult result = YearsBeside.complete(articles(inputs));
    List<Problem> problems = new ArrayList<>(result.problems());
    List<ArticleReading> readings = new ArrayList<>();
    for (Attempt attempt : workers.each(result.articles(), this::attempt)) {
      attempt.reading().ifPresent(readings::add);
      attempt.problem().ifPresent(problems::add);
    }
    List<Collation> collations = new ArrayList<>();
    List<List<ArticleReading>> groups = readings.isEmpty() ? List.of()
        : oneStory ? List.of(readings) : StoryGrouper.group(readings);
    for (List<ArticleReading> group : groups) {
      collations.add(collate("y" + (collations.size() + 1), group));
    }
    return new Ledger(VERSION, model(), problems, Numbering.unique(collations));
  }

  private static Collation collate(String id, List<ArticleReading> readings) {
    Story story = StoryBuilder.build(id, readings);
    return new Collation(story, Checks.run(story), Timeline.of(story));
  }

  /** Only the ground floor: bytes to articles, with what could not be read. */
  public ReadResult articles(List<Input> inputs) {
    return new ArticleReader(options).read(inputs);
  }

  /** All that one article holds by itself. */
  public ArticleReading read(Article article) {
    return new ReadingRoom(loaded.get()).read(article);
  }

  /** What the model says of an article, before any rule mends it. */
  public Analysis analyse(Article article) {
    return loaded.get().analyse(article);
  }

  /**
   * Name and version of the model.
   *
   * @throws UncheckedIOException if it cannot be loaded
   */
  public String model() {
    return loaded.get().model();
  }

  /**
   * Reads an article; an error inside Cotejo costs that article alone.
   *
   * @throws UncheckedIOException if the model cannot be loaded: then no article can be read
   */
  public Attempt attempt(Article article) {
    ReadingRoom room = new ReadingRoom(loaded.get());
    return Attempt.at(article, room::read);
  }

  @Override
  public void close() {
    workers.close();
    loaded.close();
  }
}
