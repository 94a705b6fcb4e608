package org.cotejo.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.cotejo.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with an input is one problem that says what to do, in both languages; the rest is read. */
class BadInputTest {

  private static final String GOOD = "The ferry was late because of the fog, and nobody on the pier was told of it.";
  private static final String SPANISH =
      "El capitán dijo que el niño está bien y que no se sabrá más hasta mañana en el muelle.";

  private static ReadResult read(byte[] bytes) {
    return new ArticleReader(ReadOptions.defaults())
        .read(List.of(Input.of("bad", bytes), Input.of("good.txt", GOOD.getBytes(StandardCharsets.UTF_8))));
  }

  private static ReadResult read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void isLeftOut(ReadResult read, String key) {
    assertThat(read.articles()).extracting(Article::input).containsExactly("good.txt");
    isTold(read, key);
  }

  private static void isTold(ReadResult read, String key) {
    assertThat(read.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.message().key()).isEqualTo(key);
      assertThat(problem.input()).isEqualTo("bad");
      for (String tag : List.of("en", "es")) {
        assertThat(Messages.in(tag).format(problem.message())).contains(":").doesNotContain("{", "\n");
      }
    });
  }

  @Test
  void isMissing(@TempDir Path folder) {
    ReadResult read = new ArticleReader(ReadOptions.defaults()).read(List.of(Input.of(folder.resolve("none.txt"))));
    assertThat(read.articles()).isEmpty();
    assertThat(read.problems()).singleElement()
        .satisfies(problem -> assertThat(problem.message().key()).isEqualTo("article.missing"));
  }

  @Test
  void isAFolder(@TempDir Path folder) {
    ReadResult read = new ArticleReader(ReadOptions.defaults()).read(List.of(Input.of(folder)));
    assertThat(read.problems()).singleElement()
        .satisfies(problem -> assertThat(problem.message().key()).isEqualTo("article.unreadable"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n ", "\uFEFF"})
  void isEmpty(String text) {
    isLeftOut(read(text), "article.empty");
  }

  @Test
  void isBinary() {
    byte[] noise = new byte[50_000];
    new Random(7).nextBytes(noise);
    isLeftOut(read(noise), "article.binary");
    isLeftOut(read("%PDF-1.7\n" + GOOD), "article.binary_format");
    isLeftOut(read(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}), "article.binary_format");
    isLeftOut(read(new byte[5_000]), "article.binary");
  }

  @Test
  void isTooLarge() {
    ReadOptions small = ReadOptions.defaults().withMaxSize(500_000);
    byte[] large = "Fog and more fog. ".repeat(50_000).getBytes(StandardCharsets.UTF_8);
    Input streamed = new Input("bad", -1, () -> new java.io.ByteArrayInputStream(large));
    for (Input input : List.of(Input.of("bad", large), streamed)) {
      ReadResult read = new ArticleReader(small).read(List.of(input));
      isTold(read, "article.too_large");
      assertThat(Messages.in("en").format(read.problems().getFirst().message())).contains("0.5 MB");
    }
  }

  @Test
  void isOneWordOfTenMegabytes() {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
      isLeftOut(read("x".repeat(10_000_000)), "article.unbroken");
      isLeftOut(read("1".repeat(10_000_000)), "article.unbroken");
      isLeftOut(read("\"".repeat(10_000_000)), "article.unbroken");
      ReadResult read = read(GOOD + "\n\n" + "x".repeat(10_000_000) + "\n\n" + GOOD);
      assertThat(read.articles()).hasSize(2);
      isTold(read, "article.unbroken_part");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ", "1 ", ". ", "“ ", "— (@a) ", "1/1/1", "by ", "May 1 ", "<", "<b>",
      "<a href=x>", "</p><p>", "- \n", "x\n", "\n"})
  void isOneThingRepeated(String piece) {
    String many = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
      read(GOOD + many);
      read("<html><body><p>" + GOOD + many);
      read("<html><body><p>" + GOOD + "<p>" + many.substring(0, 100_000));
    });
  }

  @Test
  void isNestedTenThousandDeep() {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
      for (String tag : List.of("div", "table><tr><td", "blockquote", "span", "ul><li", "b")) {
        String page = "<html><body>" + ("<" + tag + ">").repeat(10_000) + "<p>" + GOOD + "</p>";
        assertThat(read(page).articles()).as(tag).hasSize(2);
      }
      String feed = "<rss version=\"2.0\"><channel>" + "<a>".repeat(10_000) + "</a>".repeat(10_000) + "</channel></rss>";
      isLeftOut(read(feed), "article.feed_broken");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252", "UTF-8"})
  void isInAnotherEncodingAndDoesNotSaySo(String charset) {
    ReadResult read = read(SPANISH.getBytes(Charset.forName(charset)));
    assertThat(read.problems()).isEmpty();
    assertThat(read.articles()).extracting(Article::text).contains(SPANISH);
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1, ISO-8859-1", "ISO-8859-15, iso-8859-15", "UTF-8, utf-8", "windows-1252, utf-8"})
  void isAPageThatDeclaresItsEncodingRightlyOrWrongly(String charset, String declared) {
    String page = "<html><head><meta charset=\"" + declared + "\"></head><body><p>" + SPANISH + "</p></body></html>";
    ReadResult read = read(page.getBytes(Charset.forName(charset)));
    assertThat(read.articles()).extracting(Article::text).contains(SPANISH);
  }

  @Test
  void isUtf8WithAByteCutOff() {
    byte[] whole = (SPANISH + " ¿Sí?").getBytes(StandardCharsets.UTF_8);
    byte[] spoilt = Arrays.copyOf(whole, whole.length);
    spoilt[spoilt.length - 2] = (byte) 0xC3;
    ReadResult read = read(spoilt);
    assertThat(read.articles()).hasSize(2);
    isTold(read, "article.damaged");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Finnish    | Hallitus esittää ensi vuodeksi kahden miljardin euron leikkauksia, kertoo ministeriö tiistaina.
      German     | Die Regierung will im nächsten Jahr zwei Milliarden Euro sparen, teilte das Ministerium am Dienstag mit.
      French     | Le gouvernement veut économiser deux milliards d'euros l'an prochain, a annoncé mardi le ministère.
      Portuguese | O governo quer poupar dois mil milhões de euros no próximo ano, anunciou na terça-feira o ministério.
      Catalan    | El govern vol estalviar dos mil milions l'any que ve, va anunciar dimarts el ministeri amb una nota.
      Italian    | Il governo vuole risparmiare due miliardi di euro il prossimo anno, ha annunciato martedì il ministero con una nota.
      Dutch      | De regering wil volgend jaar twee miljard euro bezuinigen, zei het ministerie dinsdag in een verklaring aan de pers.
      """)
  void isInAnotherLanguage(String language, String text) {
    ReadResult read = read(text);
    isLeftOut(read, "article.language");
    assertThat(Messages.in("en").format(read.problems().getFirst().message())).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "“We never left, said the captain of the ferry, and the crew laughed.",
      "«No nos fuimos, dijo el capitán, y la tripulación se rió con él.",
      "The captain said: \"We never left and the crew laughed with him.",
      "The captain said that they never left” and the crew laughed with him."})
  void hasAQuotationThatIsNeverClosed(String text) {
    ReadResult read = read(text + "\n\n" + text.replaceAll("[“”«\"]", ""));
    assertThat(read.articles()).hasSize(2);
    isTold(read, "article.quote");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "“We never left the pier.\n\n“And we never will,” said the captain of the ferry.",
      "«Nunca nos fuimos del muelle.\n\n»Y no nos iremos», dijo el capitán del barco.",
      "The board is 12\" wide and 40\" long, said the man who sawed it for the ferry.",
      "\"We never left,\" said the captain, \"and we never will.\""})
  void hasQuotationsInOrder(String text) {
    assertThat(read(text).problems()).isEmpty();
  }

  @Test
  void isAFeedThatAttacks() {
    isLeftOut(read("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>"
        + "<rss version=\"2.0\"><channel><title>&b;</title></channel></rss>"), "article.feed_entities");
    isLeftOut(read("<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"file:///etc/passwd\">"
        + "<rss version=\"2.0\"><channel><title>x</title><link>l</link><description>d</description></channel></rss>"),
        "article.feed_empty");
    isLeftOut(read("<rss version=\"2.0\"><channel><item><title>x</title>"), "article.feed_broken");
  }

  @Test
  void isXmlOfAnotherKind() {
    isLeftOut(read("<?xml version=\"1.0\"?><kml><place>Pier</place></kml>"), "article.other_xml");
  }

  @Test
  void isAPageWithoutWords() {
    String page = "<html><head><title>Pier</title></head><body><script>var x = 'No words.';</script></body></html>";
    isLeftOut(read(page), "article.no_text");
  }
}
