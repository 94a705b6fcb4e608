package org.cotejo.render.html;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** What looks at pages with one browser for all its tests, and writes them into a folder of its own. */
abstract class InBrowser {

  @TempDir
  static Path folder;

  private static Playwright driver;
  static Browser browser;

  @BeforeAll
  static void start() {
    driver = Browsers.driver();
    browser = Browsers.start(driver);
  }

  @AfterAll
  static void stop() {
    if (driver != null) {
      driver.close();
    }
  }
}
