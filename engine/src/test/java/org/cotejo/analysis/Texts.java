package org.cotejo.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;

/** Articles made of a text alone: every line a paragraph. */
public final class Texts {

  private Texts() {}

  public static Article article(Language language, String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(Block.of(at, at + line.length(), Block.Kind.PARAGRAPH, language));
      }
      at += line.length() + 1;
    }
    return article(language, text, blocks);
  }

  public static Article article(Language language, String text, List<Block> blocks) {
    return new Article("a1", "test.txt", Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), language, text, blocks);
  }
}
