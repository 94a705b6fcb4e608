package org.cotejo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
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

/**
 * Reads times, quantities and figures of all reports of a folder in one language; {@link Ratio} makes one of each build.
 */
public final class Chain implements IntSupplier, Supplier<List<String>> {

  private final List<Analysis> analyses = new ArrayList<>();

  public Chain(String folder, String language) throws IOException, UnreadableException {
    List<Path> reports;
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      reports = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path report : reports) {
      Article article = ArticleReader.plain("a1", report.toString(), Files.readString(report), Optional.empty(),
          Optional.<Published>empty(), Optional.empty(), Optional.empty());
      if (article.language() == Language.ofTag(language).orElseThrow()) {
        analyses.add(new Analysis(article, Sentences.of(article), List.of(), List.of()));
      }
    }
  }

  /** Reads everything once and counts the tokens that were read. */
  @Override
  public int getAsInt() {
    int tokens = 0;
    for (Analysis one : analyses) {
      new FigureReader().read(one, new QuantityReader().read(one), new TimeReader().read(one), List.of(), List.of());
      tokens += one.sentences().stream().mapToInt(sentence -> sentence.tokens().size()).sum();
    }
    return tokens;
  }

  /** All that is read, in words. */
  @Override
  public List<String> get() {
    List<String> told = new ArrayList<>();
    for (Analysis one : analyses) {
      var times = new TimeReader().read(one);
      var quantities = new QuantityReader().read(one);
      new FigureReader().read(one, quantities, times, List.of(), List.of())
          .forEach(figure -> told.add(figure.toString()));
      quantities.forEach(quantity -> told.add(quantity.toString()));
      times.forEach(time -> told.add(time.toString()));
    }
    return told;
  }
}
