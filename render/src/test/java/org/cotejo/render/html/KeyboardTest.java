package org.cotejo.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report with the keyboard alone: every key is pressed as a reader would, nothing is focused by script. */
class KeyboardTest extends InBrowser {

  /** What can be focused and is shown, each with a number of its own. */
  private static final String NUMBER_CONTROLS = """
      () => [...document.querySelectorAll('a[href], summary, input, button, select, [tabindex]')]
          .filter(e => e.checkVisibility({visibilityProperty: true}) && e.getClientRects().length)
          .map((e, number) => { e.dataset.control = number; return e.outerHTML.slice(0, 120); })""";

  /** The element with the focus: its number, whether a ring is drawn, whether it is in sight and nothing covers it. */
  private static final String FOCUSED = """
      () => { const e = document.activeElement, style = getComputedStyle(e), box = e.getClientRects()[0];
        if (!box) return {number: -1, tag: e.tagName};
        const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
        const y = box.top + Math.min(box.height, 30) / 2;
        const top = document.elementFromPoint(x, y);
        return {number: Number(e.dataset.control ?? -1), tag: e.tagName,
          ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
          seen: !!top && (e.contains(top) || top.contains(e))}; }""";

  private static Opened open(Ledger ledger, String language, int width) throws IOException {
    Path file = Files.writeString(Files.createTempFile(folder, "report", ".html"),
        HtmlReportTest.written(ledger, language));
    return Opened.of(browser, file, width, ColorScheme.LIGHT);
  }

  private static Ledger ledger(String name) {
    return name.equals("harbour") ? SampleLedgers.harbour() : SampleLedgers.march(12);
  }

  private record Focus(int number, String tag, boolean ring, boolean seen) {
    static Focus of(Page page) {
      Map<?, ?> found = (Map<?, ?>) page.evaluate(FOCUSED);
      return new Focus(((Number) found.get("number")).intValue(), String.valueOf(found.get("tag")),
          Boolean.TRUE.equals(found.get("ring")), Boolean.TRUE.equals(found.get("seen")));
    }
  }

  @ParameterizedTest
  @CsvSource({"harbour, en, 1280", "harbour, es, 390", "twelve, en, 1280"})
  void tabReachesEveryControlInItsOrderAndShowsWhereItIs(String name, String language, int width) throws IOException {
    try (Opened opened = open(ledger(name), language, width)) {
      Page page = opened.page();
      List<?> controls = (List<?>) page.evaluate(NUMBER_CONTROLS);
      assertThat(controls).hasSizeGreaterThan(40);
      for (int number = 0; number < controls.size(); number++) {
        page.keyboard().press("Tab");
        Focus focus = Focus.of(page);
        String control = number + ": " + controls.get(number);
        assertThat(focus.number()).as(control).isEqualTo(number);
        assertThat(focus.ring()).as("a ring around %s", control).isTrue();
        assertThat(focus.seen()).as("in sight: %s", control).isTrue();
      }
      page.keyboard().press("Tab");
      assertThat(Focus.of(page).number()).as("after the last control").isLessThan(1);
    }
  }

  @Test
  void shiftTabLeadsBackOutOfATableThatScrolls() throws IOException {
    try (Opened opened = open(SampleLedgers.march(12), "en", 1280)) {
      Page page = opened.page();
      tabTo(page, ".scroll a");
      page.keyboard().press("Shift+Tab");
      assertThat(page.evaluate("document.activeElement.matches('.scroll')")).isEqualTo(true);
      page.keyboard().press("ArrowRight");
      page.waitForCondition(() -> ((Number) page.evaluate("document.activeElement.scrollLeft")).intValue() > 0);
      page.keyboard().press("Shift+Tab");
      assertThat(page.evaluate("!document.activeElement.closest('.scroll')")).isEqualTo(true);
    }
  }

  @Test
  void enterAndSpaceOpenAndCloseWhateverOpens() throws IOException {
    try (Opened opened = open(SampleLedgers.harbour(), "es", 1280)) {
      Page page = opened.page();
      int summaries = page.locator("summary").count();
      assertThat(summaries).isGreaterThan(3);
      for (int seen = 0; seen < summaries; seen++) {
        tabTo(page, "summary");
        Object before = page.evaluate("document.activeElement.parentElement.open");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.parentElement.open")).isNotEqualTo(before);
        page.keyboard().press("Space");
        assertThat(page.evaluate("document.activeElement.parentElement.open")).isEqualTo(before);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"en, 1280", "es, 390"})
  void fromAFindingToItsPassageToItsCellAndBack(String language, int width) throws IOException {
    try (Opened opened = open(SampleLedgers.harbour(), language, width)) {
      Page page = opened.page();
      tabTo(page, ".ax a.pw");
      String passage = follow(page);
      assertThat(page.evaluate("document.activeElement.id")).as("the passage has the focus").isEqualTo(passage);
      String cell = follow(page);
      assertThat(cell).isEqualTo("c-" + passage);
      assertInSight(page, cell);
      page.keyboard().press("Tab");
      assertThat(follow(page)).as("the link in the cell").isEqualTo(passage);
      follow(page);
      for (int steps = 0; !isFocused(page, "a.kl"); steps++) {
        assertThat(steps).as("steps back to the finding's link").isLessThan(20);
        page.keyboard().press("Shift+Tab");
      }
      assertInSight(page, follow(page));
      page.goBack();
      assertThat(page.url()).endsWith("#" + cell);
      assertInSight(page, cell);
    }
  }

  @Test
  void theSwitchDoesNotHideTheRowThatALinkLeadsTo() throws IOException {
    try (Opened opened = open(SampleLedgers.harbour(), "en", 1280)) {
      Page page = opened.page();
      tabTo(page, "input.both");
      page.keyboard().press("Space");
      List<String> hidden = new ArrayList<>();
      for (Object id : (List<?>) page.evaluate(
          "[...document.querySelectorAll('.cmp .one li[id]')].filter(e => !e.checkVisibility()).map(e => e.id)")) {
        hidden.add(String.valueOf(id));
      }
      assertThat(hidden).hasSizeGreaterThan(1);
      String cell = hidden.getLast();
      tabTo(page, "a[href='#" + cell + "']");
      assertThat(follow(page)).isEqualTo(cell);
      assertInSight(page, cell);
      assertThat(page.locator("#" + hidden.getFirst()).isVisible()).as("the others stay hidden").isFalse();
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.closest('li').id")).isEqualTo(cell);
    }
  }

  /** Presses Tab until an element that the selector names has the focus. */
  private static void tabTo(Page page, String selector) {
    int most = ((Number) page.evaluate("document.querySelectorAll('a, summary, input, [tabindex]').length")).intValue();
    for (int steps = 0; steps <= most; steps++) {
      page.keyboard().press("Tab");
      if (isFocused(page, selector)) {
        return;
      }
    }
    throw new AssertionError("Tab does not reach " + selector);
  }

  private static boolean isFocused(Page page, String selector) {
    return Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector));
  }

  /** Presses Enter on the link that has the focus; gives the id it leads to. */
  private static String follow(Page page) {
    String target = String.valueOf(page.evaluate("(document.activeElement.hash ?? '').slice(1)"));
    page.keyboard().press("Enter");
    page.waitForCondition(() -> page.url().endsWith("#" + target));
    return target;
  }

  private static void assertInSight(Page page, String id) {
    assertThat(page.evaluate("""
        id => { const box = document.getElementById(id).getBoundingClientRect();
          return box.height > 0 && box.top >= 0 && box.top < innerHeight; }""", id)).as("#%s is in sight", id)
        .isEqualTo(true);
  }
}
