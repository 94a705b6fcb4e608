package org.cotejo.story;

import java.util.List;
import java.util.Optional;

/**
 * The figures of a story that measure the same thing, whoever says it and in whatever language.
 *
 * @param id such as {@code m3}
 * @param label what is measured, in printed words of one of its figures
 * @param unit the unit they are compared in
 * @param figures ids, in order of articles and text
 * @param decidedBy what joined them
 * @param unsure whether they may measure the same thing; such a measure never gives a conflict
 */
public record Measure(
    String id, String label, Optional<String> unit, WindowKind window, List<String> figures, String decidedBy,
    boolean unsure) {

  /** The kind of time that a measure's figures speak of. */
  public enum WindowKind { RATE, TOTAL, LEVEL, FORECAST, UNSTATED }

  public Measure {
    figures = List.copyOf(figures);
  }
}
