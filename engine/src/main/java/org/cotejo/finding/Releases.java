package org.cotejo.finding;

import org.cotejo.article.Article;
import org.cotejo.article.ReleaseWords;
import org.cotejo.story.Cues;

/** Tells a press release from a report: its own voice is that of whoever sent it. */
final class Releases {

  /** A release says what it is near its head or its foot. */
  private static final int EDGE = 400;

  /** The lines at its head, of so many characters at most, that may name it. */
  private static final int LINES = 4;
  private static final int LINE = 80;

  private Releases() {}

  static boolean is(Article article) {
    String text = article.text();
    String head = Cues.plain(text.substring(0, Math.min(EDGE, text.length())));
    String foot = Cues.plain(text.substring(Math.max(0, text.length() - EDGE)));
    return ReleaseWords.isNotice(head) || ReleaseWords.isNotice(foot)
        || head.lines().limit(LINES).anyMatch(Releases::isNumbered);
  }

  /** "Bulletin 14", "Parte médico n.º 11": a body's own series, told by its number. */
  private static boolean isNumbered(String line) {
    return line.length() <= LINE && ReleaseWords.isSeries(line);
  }

  /** Whether a release names a party at its head as the one that sends it. */
  static boolean isIssuer(Article release, String party) {
    return release.text().substring(0, Math.min(EDGE, release.text().length())).contains(party);
  }

  /** Whether what a report names as its source is a release: "un comunicado". */
  static boolean isNamed(String party) {
    return ReleaseWords.isName(Cues.plain(party));
  }
}
