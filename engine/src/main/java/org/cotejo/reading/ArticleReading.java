package org.cotejo.reading;

import java.util.List;
import org.cotejo.analysis.Analysis;
import org.cotejo.article.Article;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Quantity;
import org.cotejo.party.Party;
import org.cotejo.statement.Statement;
import org.cotejo.time.TimeExpression;

/** All that one article holds, each list in order of the text. Ids begin with the article's id. */
public record ArticleReading(
    Analysis analysis,
    List<Party> parties,
    List<Statement> statements,
    List<Quantity> quantities,
    List<TimeExpression> times,
    List<Figure> figures) {

  public ArticleReading {
    parties = List.copyOf(parties);
    statements = List.copyOf(statements);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    figures = List.copyOf(figures);
  }

  /** The article that was read. */
  public Article article() {
    return analysis.article();
  }
}
