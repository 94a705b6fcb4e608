package org.cotejo.reading;

import java.util.List;
import org.cotejo.analysis.Analyser;
import org.cotejo.analysis.Analysis;
import org.cotejo.article.Article;
import org.cotejo.figure.Figure;
import org.cotejo.figure.FigureReader;
import org.cotejo.figure.Quantity;
import org.cotejo.figure.QuantityReader;
import org.cotejo.statement.StatementReader;
import org.cotejo.statement.Statements;
import org.cotejo.time.TimeExpression;
import org.cotejo.time.TimeReader;

/** Takes an article through the rooms, one after the other. Thread-safe if its analyser is. */
public final class ReadingRoom {

  private final Analyser analyser;
  private final TimeReader times = new TimeReader();
  private final StatementReader statements = new StatementReader();
  private final QuantityReader quantities = new QuantityReader();
  private final FigureReader figures = new FigureReader();

  /** Reads with an analyser, which whoever opened it closes. */
  public ReadingRoom(Analyser analyser) {
    this.analyser = analyser;
  }

  /** All that the article holds by itself. */
  public ArticleReading read(Article article) {
    Analysis analysis = analyser.analyse(article);
    List<TimeExpression> told = times.read(analysis);
    Statements said = statements.read(analysis, told);
    List<Quantity> counted = quantities.read(analysis);
    List<Figure> given = figures.read(analysis, counted, told, said.statements(), said.parties());
    return new ArticleReading(analysis, said.parties(), said.statements(), counted, told, given);
  }
}
