package org.cotejo.render.html;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the Chromium that is installed and starts it. */
final class Browsers {

  private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  private Browsers() {}

  /** Playwright's driver, which downloads no browser of its own. */
  static Playwright driver() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  static Browser start(Playwright driver) {
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setExecutablePath(chromium());
    return driver.chromium().launch(isRoot() ? options.setArgs(List.of("--no-sandbox")) : options);
  }

  /** Chromium refuses to run its sandbox for root. */
  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static Path chromium() {
    Optional<Path> named = Optional.ofNullable(System.getenv("COTEJO_CHROMIUM")).map(Path::of);
    Stream<Path> onPath = Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return named.or(() -> onPath.filter(Files::isExecutable).findFirst()).orElseThrow(() -> new IllegalStateException(
        "The browser tests need a Chromium: install one (apt-get install chromium), or name it in COTEJO_CHROMIUM."));
  }
}
