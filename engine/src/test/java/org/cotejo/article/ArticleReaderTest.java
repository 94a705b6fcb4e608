package org.cotejo.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {

  private static final String ENGLISH = "The ferry was late because of the fog, and nobody on the pier was told of it.";
  private static final String SPANISH = "El barco llegó tarde por la niebla y nadie en el muelle lo supo hasta las diez.";

  private static Input input(String name, String text) {
    return Input.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static ReadResult read(Input... inputs) {
    return new ArticleReader(ReadOptions.defaults()).read(List.of(inputs));
  }

  @Test
  void keepsEveryCharacterOfAText() {
    String text = "\uFEFF  " + ENGLISH + "\r\n\r\n\t“Late,” he said. \uD83D\uDE00 \n\n";
    assertThat(read(input("a.txt", text)).articles()).singleElement()
        .satisfies(article -> assertThat(article.text()).isEqualTo(text.substring(1)));
  }

  @Test
  void namesArticlesByTheirContentWhateverTheOrder() {
    ReadResult one = read(input("a.txt", ENGLISH), input("b.txt", SPANISH));
    ReadResult other = read(input("b.txt", SPANISH), input("a.txt", ENGLISH));
    assertThat(one.articles()).hasSize(2).isEqualTo(other.articles());
    assertThat(one.articles()).extracting(Article::id).containsExactly("a1", "a2");
    assertThat(one.articles()).extracting(Article::sha256).isSorted();
  }

  @Test
  void readsOneNameOnceAndEqualBytesUnderTwoNamesTwice() {
    assertThat(read(input("a.txt", ENGLISH), input("a.txt", ENGLISH)).articles()).hasSize(1);
    assertThat(read(input("b.txt", ENGLISH), input("a.txt", ENGLISH)).articles())
        .extracting(Article::input).containsExactly("a.txt", "b.txt");
  }

  @Test
  void tellsWhatAFileIsByWhatIsInIt() {
    String page = "<!DOCTYPE html><html><body><h1>Fog</h1><p>" + ENGLISH + "</p></body></html>";
    assertThat(read(input("page.txt", page)).articles().getFirst().text()).isEqualTo("Fog\n\n" + ENGLISH);
    assertThat(read(input("text.html", ENGLISH)).articles().getFirst().text()).isEqualTo(ENGLISH);
    assertThat(read(input("math.txt", "<3 is what the fans wrote on the wall. " + ENGLISH)).articles()).hasSize(1);
  }

  @Test
  void takesTheUsersWordForLanguageDateAndOutlet() {
    ReadOptions said = new ReadOptions(
        Optional.of(Language.SPANISH), Optional.of(Published.on(LocalDate.of(2024, 5, 6))), Optional.of("El Muelle"), 1_000);
    Article article = new ArticleReader(said)
        .read(List.of(input("a.txt", "Fog\nThe Pier, 3 May 2024\n\nHallitus esittää ensi vuodeksi leikkauksia.")))
        .articles().getFirst();
    assertThat(article.language()).isEqualTo(Language.SPANISH);
    assertThat(article.published()).contains(Published.on(LocalDate.of(2024, 5, 6)));
    assertThat(article.outlet()).contains("El Muelle");
    assertThat(article.blocks()).extracting(Block::language).doesNotContain(Language.OTHER);
  }

  @Test
  void readsEachBlockInItsOwnLanguage() {
    Article article = read(input("a.txt", ENGLISH + "\n\n" + SPANISH + "\n\nFog.\n\n" + ENGLISH)).articles().getFirst();
    assertThat(article.language()).isEqualTo(Language.ENGLISH);
    assertThat(article.blocks()).extracting(Block::language)
        .containsExactly(Language.ENGLISH, Language.SPANISH, Language.ENGLISH, Language.ENGLISH);
  }

  @Test
  void signsAPostByTheLineUnderIt() {
    String text = ENGLISH + "\n\nFog again. We wait.\n— Ann Roe (@annroe) May 3, 2024\n\n" + ENGLISH;
    Article article = read(input("a.txt", text)).articles().getFirst();
    Block post = article.blocks().get(1);
    assertThat(post.kind()).isEqualTo(Block.Kind.POST);
    assertThat(article.span(post).text()).startsWith("Fog again").endsWith("2024");
    assertThat(post.truncated()).isFalse();
  }

  @Test
  void readsALineOfJsonl() throws UnreadableException {
    Article article = ArticleReader.plain("x7", "lines.jsonl", ENGLISH, Optional.empty(), Optional.empty(),
        Optional.of("The Pier"), Optional.of("Fog"));
    assertThat(article.id()).isEqualTo("x7");
    assertThat(article.title()).contains("Fog");
    assertThat(article.outlet()).contains("The Pier");
    assertThat(article.text()).isEqualTo(ENGLISH);
    assertThatThrownBy(() -> ArticleReader.plain("x8", "lines.jsonl", " \n", Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty())).isInstanceOf(UnreadableException.class);
  }
}
