package org.cotejo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Sentences;
import org.cotejo.article.Article;
import org.cotejo.article.ArticleReader;
import org.cotejo.article.Language;
import org.cotejo.article.Published;
import org.cotejo.article.UnreadableException;
import org.cotejo.figure.FigureReader;
import org.cotejo.figure.QuantityReader;
import org.cotejo.time.TimeReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many runs over all reports of a folder of stories (property {@code stories}, {@code examples} if it is not set) one
 * thread makes in a second, sentences and words cut beforehand. Tokens a second are runs a second times the tokens that
 * {@link #setUp} prints.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingSpeed {

  /** What the reports are written in. */
  @Param({"en", "es"})
  public String language;

  private final List<Analysis> analyses = new ArrayList<>();

  /** Reads the reports and prints how many tokens they hold. */
  @Setup
  public void setUp() throws IOException, UnreadableException {
    Language wanted = Language.ofTag(language).orElseThrow();
    List<Path> reports;
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("stories", "examples")))) {
      reports = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path report : reports) {
      Article article = ArticleReader.plain("a1", report.toString(), Files.readString(report), Optional.empty(),
          Optional.<Published>empty(), Optional.empty(), Optional.empty());
      if (article.language() == wanted) {
        analyses.add(new Analysis(article, Sentences.of(article), List.of(), List.of()));
      }
    }
    int tokens = analyses.stream().flatMap(one -> one.sentences().stream()).mapToInt(one -> one.tokens().size()).sum();
    System.out.println("\n" + language + ": " + analyses.size() + " reports, " + tokens + " tokens");
  }

  /** Times alone. */
  @Benchmark
  public int times() {
    return analyses.stream().mapToInt(one -> new TimeReader().read(one).size()).sum();
  }

  /** Numbers, units, ranges alone. */
  @Benchmark
  public int quantities() {
    return analyses.stream().mapToInt(one -> new QuantityReader().read(one).size()).sum();
  }

  /** Times, quantities, and what each figure counts. */
  @Benchmark
  public int figures() {
    return analyses.stream().mapToInt(one -> new FigureReader().read(
        one, new QuantityReader().read(one), new TimeReader().read(one), List.of(), List.of()).size()).sum();
  }
}
