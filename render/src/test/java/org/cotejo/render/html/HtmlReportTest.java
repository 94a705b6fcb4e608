package org.cotejo.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cotejo.article.Article;
import org.cotejo.ledger.Ledger;
import org.cotejo.message.Messages;
import org.cotejo.reading.ArticleReading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the report of any ledger, in both languages. */
class HtmlReportTest {

  static List<Ledger> ledgers() {
    return SampleLedgers.all();
  }

  static String written(Ledger ledger, String language) {
    StringBuilder out = new StringBuilder();
    try {
      HtmlReport.write(ledger, Messages.in(language), out);
    } catch (IOException e) {
      throw new AssertionError("a StringBuilder does not fail", e);
    }
    return out.toString();
  }

  private static List<Document> pages(Ledger ledger) {
    return List.of(Jsoup.parse(written(ledger, "en")), Jsoup.parse(written(ledger, "es")));
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void everyLinkLeadsToAPlaceInTheFile(Ledger ledger) {
    for (Document page : pages(ledger)) {
      for (Element link : page.select("[href]")) {
        String target = link.attr("href");
        assertThat(target).startsWith("#");
        assertThat(page.getElementById(target.substring(1))).as(link.outerHtml()).isNotNull();
      }
      for (Element named : page.select("[aria-labelledby]")) {
        for (String id : named.attr("aria-labelledby").split(" ")) {
          assertThat(page.getElementById(id)).as(id).isNotNull();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void noIdStandsTwice(Ledger ledger) {
    for (Document page : pages(ledger)) {
      Set<String> seen = new HashSet<>();
      for (Element element : page.select("[id]")) {
        assertThat(seen.add(element.id())).as(element.id()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void eachTextComesOutCharacterForCharacter(Ledger ledger) {
    List<Article> articles = ledger.collations().stream()
        .flatMap(collation -> collation.story().readings().stream()).map(ArticleReading::article).toList();
    for (Document page : pages(ledger)) {
      List<String> printed = new ArrayList<>();
      for (Element text : page.select("article.text")) {
        StringBuilder words = new StringBuilder();
        text.select("[data-at]").forEach(block -> words.append(block.wholeText()));
        printed.add(words.toString());
      }
      assertThat(printed).isEqualTo(articles.stream().map(Article::text).map(HtmlReportTest::representable).toList());
    }
  }

  /** HTML has no NUL and no half surrogate pair. */
  private static String representable(String text) {
    return text.codePoints().map(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void everyBlockSaysWhereItBegins(Ledger ledger) {
    for (Document page : pages(ledger)) {
      for (Element text : page.select("article.text")) {
        int at = 0;
        for (Element block : text.select("[data-at]")) {
          assertThat(block.attr("data-at")).isEqualTo(Integer.toString(at));
          at += block.wholeText().length();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void theSameLedgerGivesTheSameBytes(Ledger ledger) {
    assertThat(written(ledger, "es")).isEqualTo(written(ledger, "es"));
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void onlyTheReportsOwnStyleAndScriptAreLetIn(Ledger ledger) {
    for (Document page : pages(ledger)) {
      assertThat(page.select("script")).hasSize(1);
      assertThat(page.select("style")).hasSize(1);
      String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
      assertThat(policy).startsWith("default-src 'none';")
          .contains(Assets.hash(page.select("script").first().data()))
          .contains(Assets.hash(page.select("style").first().data()));
      assertThat(page.select("[src], [style], link, img, iframe, object, base, form")).isEmpty();
      for (Element element : page.getAllElements()) {
        element.attributes().forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void figuresLeadFromPassageToCellAndBack(Ledger ledger) {
    Document page = Jsoup.parse(written(ledger, "en"));
    for (Element mark : page.select("a.fg[id]")) {
      Element cell = page.getElementById(mark.attr("href").substring(1));
      assertThat(cell.select("a.pw[href=#" + mark.id() + "]")).hasSize(1);
    }
  }

  @Test
  void allFiguresAndStatementsAreMarked() {
    Ledger ledger = SampleLedgers.harbour();
    Document page = Jsoup.parse(written(ledger, "en"));
    var story = ledger.collations().getFirst().story();
    assertThat(page.select(".text .fg[id]")).hasSameSizeAs(story.figures());
    assertThat(page.select(".text .st[id]")).hasSameSizeAs(story.statements());
    assertThat(page.select(".text .fg.x[id]").eachText())
        .containsExactly("12 ships a day", "one every 30 minutes", "20 barcos diarios");
    assertThat(page.select(".text .st.dn").eachText()).containsExactly("nobody waits.");
  }

  @Test
  void wordsInAnotherLanguageSaySo() {
    Document page = Jsoup.parse(written(SampleLedgers.harbour(), "en"));
    assertThat(page.select("a.pw:contains(20 barcos diarios)").eachAttr("lang")).isNotEmpty().containsOnly("es");
    assertThat(page.select("a.pw:contains(12 ships a day)").eachAttr("lang")).isEmpty();
    assertThat(page.select("#text-b").attr("lang")).isEqualTo("es");
  }

  @Test
  void aConflictIsPicturedWithItsBandItsGapsAndItsVerdicts() {
    Document page = Jsoup.parse(written(SampleLedgers.harbour(), "en"));
    Element conflict = page.getElementById("k1");
    assertThat(conflict.select("h2").text()).isEqualTo("Ships cleared: Ana Ruiz gives three values that cannot all be true");
    assertThat(conflict.select("tbody tr").first().select(".vl").last().text()).startsWith("12 a day");
    assertThat(conflict.select(".vc .badge").eachText()).containsExactly("= Fits", "≠ Too many", "≠ Too many");
    assertThat(conflict.select(".gr .dm")).hasSize(6);
    assertThat(conflict.select(".tot .vl").last().text()).isEqualTo("12.1–13.5 a day");
    assertThat(conflict.getElementById("k3").tagName()).isEqualTo("li");
  }

  @Test
  void withoutAConflictNoneIsClaimed() {
    Document page = Jsoup.parse(written(SampleLedgers.flood(), "en"));
    assertThat(page.select(".chips").text()).contains("no conflict found among 3 figures compared");
    assertThat(page.select(".badge.no")).isEmpty();
    assertThat(page.select("#k1 .pv")).as("dotted lines between updates").hasSize(2);
    assertThat(page.select("#k1 .mk.ho")).as("a forecast is hollow").hasSize(1);
  }

  @Test
  void whatWasNotComparedIsClosedGroupedByReasonAndLedToItsPlaces() {
    Element apart = Jsoup.parse(written(SampleLedgers.harbour(), "en")).selectFirst("details.apart");

    assertThat(apart).isNotNull();
    assertThat(apart.hasAttr("open")).isFalse();
    assertThat(apart.select("summary").text()).isEqualTo("Not compared, and why: 1 pair of figures");
    assertThat(apart.select("h3").eachText()).containsExactly("Not put forward in the same way (1)");
    assertThat(apart.select("li a[href]")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(apart.text()).contains("10.000 barcos", "casi 15.000 barcos", "so far, and a forecast");
  }

  @Test
  void oneReportIsNotCompared() {
    Document page = Jsoup.parse(written(SampleLedgers.single(), "es"));
    assertThat(page.text()).contains("Un solo texto: nada que comparar.").contains("EUR")
        .contains("no hay dos cifras que hablen de lo mismo");
  }

  @Test
  void manyReportsAreShortAtFirst() {
    Document page = Jsoup.parse(written(SampleLedgers.fifty(), "en"));
    assertThat(page.select(".top > .reps > li")).hasSize(6);
    assertThat(page.select(".top details .reps > li")).hasSize(44);
    assertThat(page.select(".scroll[role=region][tabindex=0]")).isNotEmpty();
    assertThat(page.select(".two").first().select("li")).hasSize(8);
  }

  @Test
  void nothingReadIsSaid() {
    assertThat(Jsoup.parse(written(SampleLedgers.empty(), "en")).text())
        .contains("Nothing could be collated").contains("gone.txt").contains("there is no such file");
  }
}
