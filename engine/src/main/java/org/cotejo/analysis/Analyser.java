package org.cotejo.analysis;

import org.cotejo.article.Article;

/** Says what stands in an article. Implementations are thread-safe, and their answer depends on the article alone. */
public interface Analyser extends AutoCloseable {

  /** Reads an article whole; an article without text has an analysis without sentences. */
  Analysis analyse(Article article);

  /** Name and version of the model, as the ledger prints it. */
  String model();

  @Override
  void close();
}
