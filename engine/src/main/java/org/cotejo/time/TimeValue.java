package org.cotejo.time;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A time that was made out.
 *
 * @param timex TIMEX3 value (ISO 8601): {@code 2025-12-02}, {@code 2025-W49}, {@code P3Y}, {@code PT40M}
 * @param from first moment it covers, if it lies on the calendar
 * @param to the moment after the last
 */
public record TimeValue(String timex, Optional<LocalDateTime> from, Optional<LocalDateTime> to) {}
