package org.cotejo.finding;

import java.util.Set;
import org.cotejo.article.Article;
import org.cotejo.story.Cues;

/** Tells a press release from a report: its own voice is that of whoever sent it. */
final class Releases {

  /** A release says what it is near its head or its foot. */
  private static final int EDGE = 400;

  private static final Set<String> CUES = Set.of("press release", "news release", "media release",
      "for immediate release", "notes to editors", "media contact", "media enquiries", "media inquiries",
      "nota de prensa", "comunicado de prensa", "contacto de prensa", "gabinete de prensa", "boletin de prensa",
      "comunicado oficial");

  private static final Set<String> NAMES = Set.of("press release", "news release", "statement", "communique",
      "nota de prensa", "comunicado", "boletin");

  private Releases() {}

  static boolean is(Article article) {
    String text = article.text();
    String head = Cues.plain(text.substring(0, Math.min(EDGE, text.length())));
    String foot = Cues.plain(text.substring(Math.max(0, text.length() - EDGE)));
    return CUES.stream().anyMatch(cue -> head.contains(cue) || foot.contains(cue));
  }

  /** Whether a release names a party at its head as the one that sends it. */
  static boolean isIssuer(Article release, String party) {
    return release.text().substring(0, Math.min(EDGE, release.text().length())).contains(party);
  }

  /** Whether what a report names as its source is a release: "un comunicado". */
  static boolean isNamed(String party) {
    String plain = Cues.plain(party);
    return NAMES.stream().anyMatch(plain::endsWith);
  }
}
