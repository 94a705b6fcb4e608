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

  /** What joined figures without a common word for what they count. */
  static final String BY_MODEL = "the model and the sentences hold them alike";

  /** The kind of time that a measure's figures speak of. */
  public enum WindowKind { RATE, TOTAL, LEVEL, FORECAST, UNSTATED }

  public Measure {
    figures = List.copyOf(figures);
  }

  /** Whether it is the model that holds its figures to measure the same thing, under different words. */
  public boolean isByModel() {
    return decidedBy.equals(BY_MODEL);
  }
}
