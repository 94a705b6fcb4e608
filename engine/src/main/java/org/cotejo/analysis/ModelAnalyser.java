package org.cotejo.analysis;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.cotejo.analysis.internal.AttributionModel;
import org.cotejo.analysis.internal.ModelPool;
import org.cotejo.analysis.internal.ModelReading;
import org.cotejo.analysis.internal.Range;
import org.cotejo.analysis.internal.RawAttribution;
import org.cotejo.article.Article;
import org.cotejo.article.Span;

/**
 * The analyser that is shipped: attributions, what bears a name and what numbers measure by the model; sentences, words
 * and names by rules.
 */
public final class ModelAnalyser implements Analyser {

  private final ModelPool pool;
  private final NameFinder names;

  private ModelAnalyser(ModelPool pool, NameFinder names) {
    this.pool = pool;
    this.names = names;
  }

  /**
   * Loads the model of the class path.
   *
   * @param threads how many windows are read at once, at least 1; changes no answer
   * @throws ModelException if there is no model, a file of it is missing or broken, or it cannot be run here; says what
   *     to do
   */
  public static ModelAnalyser open(int threads, NameFinder names) throws IOException {
    return new ModelAnalyser(new ModelPool(AttributionModel.load(), threads), names);
  }

  @Override
  public Analysis analyse(Article article) {
    List<Sentence> sentences = Sentences.of(article);
    ModelReading reading = pool.read(article.text());
    List<Name> found = new KindsOfNames(reading.names(), model()).of(names.find(article, sentences));
    return new Analysis(article, sentences, found, attributions(article, reading),
        new MeasureVectors(reading.measures()));
  }

  private List<Attribution> attributions(Article article, ModelReading reading) {
    return reading.attributions().stream()
        .map(raw -> attribution(article, raw))
        .sorted(Comparator.comparing(a -> a.cue().getFirst()))
        .toList();
  }

  private Attribution attribution(Article article, RawAttribution raw) {
    return new Attribution(spans(article, raw.source()), spans(article, List.of(raw.cue())),
        spans(article, raw.content()), raw.confidence(), model());
  }

  private static List<Span> spans(Article article, List<Range> ranges) {
    return ranges.stream().map(range -> article.span(range.start(), range.end())).toList();
  }

  @Override
  public String model() {
    return pool.model();
  }

  @Override
  public void close() {
    pool.close();
  }
}
