package org.cotejo.article.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date that an export left in front of a report's first words: {@code date 2025-12-03 The minister has...} */
final class GluedDate {

  private static final Pattern LABEL = Pattern.compile(
      "(?:date|published|publication date|posted|fecha|publicado|publicada)(?: on| el)?\\s{0,2}[:=]?\\s{1,3}",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private GluedDate() {}

  /** Where the date's words end; 0 if the line does not begin with one, or is nothing else. */
  static int end(String line, boolean spanish) {
    Matcher label = LABEL.matcher(line);
    int from = label.lookingAt() ? label.end() : 0;
    boolean labelled = from > 0;
    if (!labelled && !ISO_DAY.matcher(line).lookingAt()) {
      return 0;
    }
    String rest = line.substring(from, Math.min(line.length(), from + 60));
    Optional<PrintedDate> date = PrintedDate.in(rest, spanish).filter(d -> d.start() == 0);
    if (date.isEmpty()) {
      return 0;
    }
    int end = from + date.get().end();
    return end < line.length() && Line.isBlank(line.charAt(end)) && !line.substring(end).isBlank() ? end : 0;
  }
}
