package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Sentences;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.figure.Figure;
import org.cotejo.figure.FigureReader;
import org.cotejo.figure.Quantity;
import org.cotejo.figure.QuantityReader;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.reading.ArticleReading;
import org.cotejo.time.TimeExpression;
import org.cotejo.time.TimeReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code lining.tsv}: whether the numbers in brackets of two reports measure one thing. */
class LiningUpTest {

  private static final int COLUMNS = 5;

  /** One report: its language, its text without the brackets, and where the number in them begins. */
  private record Report(Language language, String text, int number) {

    static Report of(String tag, String marked) {
      int open = marked.indexOf('[');
      String text = marked.substring(0, open) + marked.substring(open + 1).replace("]", "");
      return new Report(Language.ofTag(tag).orElseThrow(), text, open);
    }

    ArticleReading read(String id) {
      Article article = new Article(id, id, Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(),
          Optional.empty(), language, text, List.of(Block.of(0, text.length(), Block.Kind.PARAGRAPH, language)));
      Analysis analysis = new Analysis(article, Sentences.of(article), List.of(), List.of());
      List<TimeExpression> times = new TimeReader().read(analysis);
      List<Quantity> quantities = new QuantityReader().read(analysis);
      List<Figure> figures = new FigureReader().read(analysis, quantities, times, List.of(), List.of());
      return new ArticleReading(analysis, List.of(), List.of(), quantities, times, figures);
    }
  }

  static Stream<List<String>> cases() {
    return Lexicons.lines(LiningUpTest.class, "lining.tsv").stream().map(l -> List.of(l.split("\t", -1)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void linesUpWhatMeasuresOneThing(List<String> columns) {
    assertThat(columns).hasSize(COLUMNS);
    Report first = Report.of(columns.get(1), columns.get(2));
    Report second = Report.of(columns.get(3), columns.get(4));
    Story story = StoryBuilder.build("y1", List.of(first.read("a1"), second.read("a2")));
    String one = figure(story, "a1", first.number());
    String other = figure(story, "a2", second.number());

    boolean together = story.measures().stream().anyMatch(m -> m.figures().contains(one) && m.figures().contains(other));

    assertThat(together ? "one" : "apart").isEqualTo(columns.getFirst());
  }

  private static String figure(Story story, String article, int at) {
    return story.figures().stream().filter(f -> f.span().article().id().equals(article))
        .filter(f -> f.span().start() <= at && at < f.span().end()).map(Figure::id).findFirst()
        .orElseThrow(() -> new AssertionError("no figure at " + at + " of " + article + ": " + story.figures()));
  }
}
