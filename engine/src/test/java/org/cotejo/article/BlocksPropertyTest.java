package org.cotejo.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.cotejo.article.Block.Kind;

/** Whatever is read, blocks lie in the text, in order, split no character and leave no word out. */
class BlocksPropertyTest {

  private static final ReadOptions ENGLISH = ReadOptions.defaults().withLanguage(Language.ENGLISH);

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces = Arbitraries.of(
        "The ", "mayor", " said ", "\n", "\n\n", "\r\n", "\u2028", " ", "\u00A0", "“", "”", "\"", "«", "»", ". ", "…",
        " — Ann (@ann) May 3, 2024", "date 2024-05-06 ", "3 May 2024", "By Ann Roe", "Advertisement", "Photo: X", "• ",
        "- ", "12,000", "El alcalde dijo que los ", "\uD83D\uDE00", "\uD83D", "\uDE00", "\u200B", "e\u0301", "\u0000",
        "Read more: ", "<p>", "&amp;");
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(8);
    return Arbitraries.frequencyOf(Tuple.of(9, pieces), Tuple.of(1, any)).list().ofMaxSize(40)
        .map(list -> String.join("", list));
  }

  @Property(tries = 600)
  void ofATextCoverAllThatIsNotBlank(@ForAll("texts") String text) {
    Optional<Article> read = plain(text);
    read.ifPresent(article -> {
      assertThat(article.text()).isEqualTo(text);
      check(article);
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
          assertThat(article.blockAt(i)).as("%s at %d", c, i).isPresent();
        }
      }
    });
  }

  @Property(tries = 400)
  void ofAPageLieInItsText(@ForAll("texts") String text) {
    String page = "<html><body><h1>" + text + "</h1><p>The mayor said so on Monday, and the council agreed.</p><p>"
        + text + "</p><ul><li>" + text + "</ul></body></html>";
    Input input = Input.of("page.html", page.getBytes(StandardCharsets.UTF_8));
    new ArticleReader(ENGLISH).read(List.of(input)).articles()
        .forEach(BlocksPropertyTest::check);
  }

  private static Optional<Article> plain(String text) {
    try {
      return Optional.of(ArticleReader.plain("a1", "x", text, Optional.of(Language.ENGLISH), Optional.empty(),
          Optional.empty(), Optional.empty()));
    } catch (UnreadableException _) {
      return Optional.empty();
    }
  }

  private static void check(Article article) {
    int at = 0;
    for (Block block : article.blocks()) {
      assertThat(block.start()).isGreaterThanOrEqualTo(at);
      assertThat(article.span(block).strip()).isEqualTo(article.span(block));
      assertThat(block.end()).isGreaterThan(block.start());
      assertThat(block.why().isPresent()).isEqualTo(block.kind() == Kind.ASIDE);
      at = block.end();
    }
  }
}
