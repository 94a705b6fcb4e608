package org.cotejo.finding;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a finding rests on. */
public sealed interface Premise {

  record OfFigure(String figure) implements Premise {}

  record OfStatement(String statement) implements Premise {}

  /**
   * A value from the reference table.
   *
   * @param name key of the message that names it
   * @param source who published it
   * @param asOf the day it holds for
   */
  record OfReference(String name, BigDecimal value, String unit, String source, LocalDate asOf) implements Premise {}
}
