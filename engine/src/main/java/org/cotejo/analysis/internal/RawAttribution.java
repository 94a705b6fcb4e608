package org.cotejo.analysis.internal;

import java.util.List;

/**
 * One attribution as decoded, in UTF-16 units of the text.
 *
 * @param confidence mean probability of the cue's labels
 */
public record RawAttribution(List<Range> source, Range cue, List<Range> content, double confidence) {

  public RawAttribution {
    source = List.copyOf(source);
    content = List.copyOf(content);
  }
}
