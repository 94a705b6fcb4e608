package org.cotejo.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/** The parts of a day that TIMEX3 names, with the hours that they take. */
enum DayPart {
  MO(8, 12), MI(12, 14), AF(12, 16), EV(16, 20), NI(20, 24), DT(8, 18), EM(0, 6);

  private final int from;
  private final int to;

  DayPart(int from, int to) {
    this.from = from;
    this.to = to;
  }

  static Optional<DayPart> of(String code) {
    for (DayPart part : values()) {
      if (part.name().equals(code.toUpperCase(Locale.ROOT))) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  LocalDateTime start(LocalDate day) {
    return day.atStartOfDay().plusHours(from);
  }

  LocalDateTime end(LocalDate day) {
    return day.atStartOfDay().plusHours(to);
  }
}
