package org.cotejo.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.MeasureVectors;
import org.cotejo.analysis.Sentences;
import org.cotejo.analysis.Vectors;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.figure.Figure;
import org.cotejo.figure.FigureReader;
import org.cotejo.figure.Quantity;
import org.cotejo.figure.QuantityReader;
import org.cotejo.reading.ArticleReading;
import org.cotejo.time.TimeExpression;
import org.cotejo.time.TimeReader;

/** One report: its language, its text without the brackets, and where the number in them begins. */
record MarkedReport(Language language, String text, int number) {

  static MarkedReport of(String tag, String marked) {
    int open = marked.indexOf('[');
    String text = marked.substring(0, open) + marked.substring(open + 1).replace("]", "");
    return new MarkedReport(Language.ofTag(tag).orElseThrow(), text, open);
  }

  ArticleReading read(String id) {
    return read(id, MeasureVectors.NONE);
  }

  /** A reading by a model that holds the number in the brackets to measure what lies at this angle. */
  ArticleReading read(String id, double angle) {
    return read(id, Vectors.on(number, number + 1, angle));
  }

  /** A reading by a model that holds these numbers of the text to measure what lies at these angles. */
  ArticleReading read(String id, Map<String, Double> angles) {
    return read(id, Vectors.on(text, angles));
  }

  private ArticleReading read(String id, MeasureVectors measures) {
    Article article = new Article(id, id, Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), language, text, List.of(Block.of(0, text.length(), Block.Kind.PARAGRAPH, language)));
    Analysis analysis = new Analysis(article, Sentences.of(article), List.of(), List.of(), measures);
    List<TimeExpression> times = new TimeReader().read(analysis);
    List<Quantity> quantities = new QuantityReader().read(analysis);
    List<Figure> figures = new FigureReader().read(analysis, quantities, times, List.of(), List.of());
    return new ArticleReading(analysis, List.of(), List.of(), quantities, times, figures);
  }

  /** The id of the figure that begins where the brackets did, in the article with this id. */
  String figure(Story story, String article) {
    return at(story.figures().stream().filter(f -> f.span().article().id().equals(article)).toList()).id();
  }

  /** The figure that begins where the brackets did. */
  Figure figure(ArticleReading reading) {
    return at(reading.figures());
  }

  private Figure at(List<Figure> figures) {
    return figures.stream().filter(f -> f.span().start() <= number && number < f.span().end()).findFirst()
        .orElseThrow(() -> new AssertionError("no figure at " + number + ": " + figures));
  }
}
