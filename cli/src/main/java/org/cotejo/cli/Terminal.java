package org.cotejo.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cotejo.render.text.TextReport;

/**
 * What is known of where the output goes.
 *
 * @param isTerminal whether standard output is one
 * @param width its columns
 * @param colour whether it may be coloured
 * @param language language of the user's locale, as a tag that {@code Messages} knows
 */
record Terminal(boolean isTerminal, int width, boolean colour, String language) {

  /** Neither terminal nor colour: a file, or a test. */
  static Terminal none(String language) {
    return new Terminal(false, TextReport.DEFAULT_WIDTH, false, language);
  }

  /** This process's own; the launcher tells what Java cannot see. */
  static Terminal ofProcess() {
    Map<String, String> environment = System.getenv();
    boolean terminal = Optional.ofNullable(System.getProperty("cotejo.terminal"))
        .map(Boolean::parseBoolean)
        .orElseGet(() -> Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false));
    boolean colour = terminal && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    int width = terminal ? Integer.getInteger("cotejo.columns", TextReport.DEFAULT_WIDTH) : TextReport.DEFAULT_WIDTH;
    return new Terminal(terminal, width, colour, language(environment));
  }

  /** As POSIX orders them; where none is set, what Java made of the system's settings. */
  static String language(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return supported(value.split("[_.@]", 2)[0]);
      }
    }
    return supported(Locale.getDefault().getLanguage());
  }

  private static String supported(String language) {
    return language.toLowerCase(Locale.ROOT).equals("es") ? "es" : "en";
  }
}
