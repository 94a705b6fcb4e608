package org.cotejo.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {

  @Test
  void countsTheWordsOfItsBodyAlone() {
    Article article = read("""
        Ferry runs aground off Port Ellary

        The ferry, with 212 people aboard, struck a sandbank on Monday.

        "Nobody was hurt," said its captain.
        """);

    assertThat(article.title()).isPresent();
    assertThat(article.bodyWords()).isEqualTo(11 + 6);
  }

  private static Article read(String text) {
    Input input = Input.of("ferry.txt", text.getBytes(StandardCharsets.UTF_8));
    return new ArticleReader(ReadOptions.defaults()).read(List.of(input)).articles().getFirst();
  }
}
