package org.cotejo.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cotejo.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report as a browser shows it: laid out, read by keyboard and by those who cannot see it. */
class BrowserTest extends InBrowser {

  private static Path file(String name, Ledger ledger, String language) throws IOException {
    return Files.writeString(folder.resolve(name + "-" + language + ".html"),
        HtmlReportTest.written(ledger, language));
  }

  private static Ledger ledger(String name) {
    return switch (name) {
      case "harbour" -> SampleLedgers.harbour();
      case "flood" -> SampleLedgers.flood();
      case "single" -> SampleLedgers.single();
      case "twelve" -> SampleLedgers.march(12);
      case "fifty" -> SampleLedgers.fifty();
      case "hostile" -> SampleLedgers.hostile();
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @CsvSource({
      "harbour, en, 1440, LIGHT", "harbour, es, 1440, DARK", "harbour, es, 820, LIGHT", "harbour, en, 820, DARK",
      "harbour, en, 390, LIGHT", "harbour, es, 390, DARK", "harbour, es, 360, LIGHT", "harbour, en, 360, DARK",
      "flood, en, 1440, LIGHT", "flood, es, 390, DARK", "single, es, 820, LIGHT", "twelve, en, 1440, DARK",
      "twelve, es, 360, LIGHT", "hostile, en, 1440, LIGHT", "hostile, es, 360, DARK"})
  void axeFindsNothing(String name, String language, int width, ColorScheme scheme) throws IOException {
    try (Opened opened = Opened.of(browser, file(name, ledger(name), language), width, scheme)) {
      opened.openAllDetails();
      AxeResults results = new AxeBuilder(opened.page()).analyze();
      assertThat(results.getViolations()).extracting(rule -> rule.getId() + ": " + rule.getNodes().stream().limit(3)
          .map(node -> node.getHtml() + " " + node.getFailureSummary()).toList()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"harbour, 1440", "harbour, 820", "harbour, 390", "harbour, 360", "fifty, 360", "fifty, 820",
      "hostile, 360", "hostile, 1440", "flood, 360", "single, 360"})
  void nothingRunsOverTheEdgeOfTheScreen(String name, int width) throws IOException {
    try (Opened opened = Opened.of(browser, file(name, ledger(name), "es"), width, ColorScheme.LIGHT)) {
      opened.openAllDetails();
      assertThat(opened.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }
  }

  @ParameterizedTest
  @CsvSource({"harbour", "fifty", "hostile"})
  void nothingIsLoadedAndNothingComplainedOf(String name) throws IOException {
    Path file = file(name, ledger(name), "en");
    try (Opened opened = Opened.of(browser, file, 1440, ColorScheme.LIGHT)) {
      opened.page().keyboard().press("Tab");
      opened.page().mouse().move(400, 500);
      assertThat(opened.requests()).containsExactly(file.toUri().toString());
      assertThat(opened.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"1440", "820", "390", "360"})
  void labelsKeepClearOfOneAnother(int width) throws IOException {
    for (String name : List.of("harbour", "flood")) {
      try (Opened opened = Opened.of(browser, file(name, ledger(name), "es"), width, ColorScheme.LIGHT)) {
        Object overlaps = opened.page().evaluate("""
            () => { const found = [];
              document.querySelectorAll('svg.tr, svg.tk, svg.strip').forEach(svg => {
                const texts = [...svg.querySelectorAll('text')].filter(t => t.getClientRects().length);
                const boxes = texts.map(t => t.getBoundingClientRect());
                const edge = document.documentElement.clientWidth;
                boxes.forEach((a, i) => {
                  if (a.left < -1 || a.right > edge + 1) found.push('cut: ' + texts[i].textContent);
                  boxes.forEach((b, j) => {
                    if (i < j && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 5
                        && b.top < a.bottom - 5) found.push(texts[i].textContent + ' / ' + texts[j].textContent);
                  });
                });
              });
              return found; }""");
        assertThat((List<?>) overlaps).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"es, 1280", "en, 390", "es, 390"})
  void labelsAboveAMarkKeepClearOfTheLineAboveTheirRow(String language, int width) throws IOException {
    Path file = file("harbour", SampleLedgers.harbour(), language);
    try (Opened opened = Opened.of(browser, file, width, ColorScheme.LIGHT)) {
      Object room = opened.page().evaluate("""
          () => [...document.querySelectorAll('svg.tr .vl, svg.strip .vl')]
              .filter(label => label.getClientRects().length && Number(label.getAttribute('y')) < 0)
              .map(label => label.getBoundingClientRect().top - label.closest('svg').getBoundingClientRect().top)""");
      assertThat((List<?>) room).isNotEmpty()
          .allSatisfy(pixels -> assertThat(((Number) pixels).doubleValue()).isGreaterThan(2));
    }
  }

  @Test
  void theKeyboardReachesTheTextAndComesBack() throws IOException {
    try (Opened opened = Opened.of(browser, file("harbour", SampleLedgers.harbour(), "en"), 1440, ColorScheme.LIGHT)) {
      Page page = opened.page();
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
      assertThat(page.locator(".skip").boundingBox().height).as("the skip link is seen").isGreaterThan(20);
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.endsWith("#main"));
      assertThat(page.url()).endsWith("#main");
      page.locator(".ax a.pw").first().focus();
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.endsWith("#a-f1"));
      assertThat(page.url()).endsWith("#a-f1");
      page.locator("#a-f1").focus();
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.endsWith("#c-a-f1"));
      assertThat(page.url()).endsWith("#c-a-f1");
      assertThat(page.locator("#c-a-f1").boundingBox().y).as("the cell is in sight").isBetween(0.0, 900.0);
    }
  }

  @Test
  void aLinkOpensWhatIsClosed() throws IOException {
    try (Opened opened = Opened.of(browser, file("fifty", SampleLedgers.fifty(), "en"), 1440, ColorScheme.LIGHT)) {
      Page page = opened.page();
      page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = false; })");
      page.evaluate("location.hash = 'c-x-f2'");
      page.waitForCondition(() -> page.locator("#c-x-f2").isVisible());
      assertThat(page.locator("#c-x-f2").isVisible()).isTrue();
    }
  }

  @Test
  void onPaperWhatIsClosedIsOpen() throws IOException {
    try (Opened opened = Opened.of(browser, file("fifty", SampleLedgers.fifty(), "en"), 1440, ColorScheme.LIGHT)) {
      Page page = opened.page();
      assertThat(page.locator(".rest table").isVisible()).isFalse();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".rest table").isVisible()).isTrue();
    }
  }

  @Test
  void theSwitchHidesWhatOnlyOneReportGives() throws IOException {
    try (Opened opened = Opened.of(browser, file("harbour", SampleLedgers.harbour(), "en"), 1440, ColorScheme.LIGHT)) {
      assertThat(opened.page().locator(".cmp tbody tr:visible").count()).isEqualTo(5);
      opened.page().getByLabel("Show only the measure that both reports give").check();
      assertThat(opened.page().locator(".cmp tbody tr:visible").count()).isEqualTo(1);
    }
  }
}
