package org.cotejo.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.cotejo.time.Meaning.Shape;
import org.cotejo.time.TimeExpression.Basis;

/** Times of day, alone and on a day. */
final class Clocks {

  private static final long HOUR = 60;
  private static final long NOON = 12 * HOUR;
  private static final long DAY = 24 * HOUR;
  /** From this hour on, a clock time of "tonight" is one of the evening. */
  private static final long EVENING = 6 * HOUR;

  private Clocks() {}

  /** What a clock time's words say; {@code argument} {@code past}, {@code to}: minutes before or after the hour. */
  static Optional<Meaning> clock(Match match) {
    Optional<Long> told = match.number("CLOCKDIGITS").or(() -> match.number("POINTDIGITS"))
        .or(() -> match.number("HHMM")).or(() -> match.number("HOUR")).or(() -> match.number("CLOCKWORD"));
    return told.flatMap(base -> {
      long more = match.has("HALF") ? 30 : match.has("QUARTER") ? 15 : match.number("MINUTE").orElse(0L);
      long time = match.argument().equals("to") ? base - more : base + more;
      boolean whole = match.has("HOUR") && more == 0;
      boolean leading = match.item("CLOCKDIGITS").or(() -> match.item("HHMM")).filter(i -> i.word().startsWith("0"))
          .isPresent();
      boolean sure = leading || match.has("CLOCKWORD") || time > NOON + 59 || time < HOUR;
      Optional<String> half = match.number("AMPM").map(n -> n == 12 ? "PM" : "AM")
          .or(() -> match.code("HALFLETTER")).or(match::part);
      long placed = half.map(h -> halved(time, h)).orElse(time);
      String seconds = match.code("CLOCKDIGITS").filter(s -> s.length() == 3).orElse("");
      return placed < 0 || placed > DAY ? Optional.empty()
          : Optional.of(at(placed, whole, seconds).withVague(!sure && half.isEmpty()));
    });
  }

  /** A number as an hour: nobody said of which half of the day, up to twelve. */
  static Meaning hour(long minutes) {
    return at(minutes, true, "").withVague(minutes > 0 && minutes <= NOON);
  }

  private static Meaning at(long minutes, boolean whole, String seconds) {
    long time = minutes % DAY;
    return Meaning.floating(Shape.CLOCK, whole ? "T" + Digits.two(time / HOUR)
        : "T" + Digits.two(time / HOUR) + ":" + Digits.two(time % HOUR) + seconds, Basis.PRINTED);
  }

  /** A clock time as the half or part of the day has it. */
  private static long halved(long time, String half) {
    if (time >= NOON + HOUR) {
      return time;
    }
    return switch (half) {
      case "PM", "AF", "EV", "MI" -> time < NOON ? time + NOON : time;
      case "NI" -> time >= NOON ? time - NOON : time >= EVENING ? time + NOON : time;
      case "AM", "MO", "EM" -> time >= NOON && !half.equals("MO") ? time - NOON : time;
      default -> time;
    };
  }

  private static long minutes(String timex) {
    return Integer.parseInt(timex, 1, 3, 10) * HOUR + (timex.length() > 3 ? Integer.parseInt(timex, 4, 6, 10) : 0);
  }

  private static Meaning in(Meaning clock, String half) {
    long time = halved(minutes(clock.timex()), half);
    return clock.vague() ? at(time, clock.timex().length() == 3, "") : clock;
  }

  /** From one clock time to another; the half of the day that one end tells holds for the other, too. */
  static Meaning between(Meaning first, Meaning second) {
    long a = minutes(first.timex());
    long b = minutes(second.timex());
    Meaning from = first;
    Meaning to = second;
    if (first.vague() && !second.vague() && a < NOON && a + NOON < b) {
      from = in(first, "PM");
    } else if (second.vague() && b <= a && b < NOON) {
      to = in(second, "PM");
    }
    boolean vague = first.vague() && second.vague() && from.equals(first) && to.equals(second);
    return Meaning.floating(Shape.CLOCKS, from.timex() + "/" + to.timex(), Basis.PRINTED).withVague(vague);
  }

  /** A clock time, or a stretch between two, on a day or on a part of it. */
  static Optional<Meaning> on(Meaning day, Meaning clock) {
    String half = day.shape() == Shape.STRETCH || day.shape() == Shape.PART
        ? day.timex().substring(day.timex().indexOf('T') + 1) : "";
    if (clock.timex().contains("/")) {
      String[] ends = clock.timex().split("/", -1);
      Meaning a = Meaning.floating(Shape.CLOCK, ends[0], Basis.PRINTED).withVague(clock.vague());
      Meaning b = Meaning.floating(Shape.CLOCK, ends[1], Basis.PRINTED).withVague(clock.vague());
      return stretch(day, half.isEmpty() ? a : in(a, half), half.isEmpty() ? b : in(b, half));
    }
    Meaning told = half.isEmpty() ? clock : in(clock, half);
    if (day.shape() == Shape.PART) {
      return Optional.of(told);
    }
    if (day.from().isEmpty()) {
      return Optional.of(Meaning.floating(Shape.MOMENT, dayOf(day) + told.timex(), day.basis()));
    }
    LocalDateTime from = time(day, told);
    return Optional.of(Meaning.on(Shape.MOMENT, from.toLocalDate() + told.timex(), from,
        told.timex().length() > 3 ? from.plusMinutes(1) : from.plusHours(1), day.basis()));
  }

  private static String dayOf(Meaning day) {
    int clock = day.timex().indexOf('T');
    return clock < 0 ? day.timex() : day.timex().substring(0, clock);
  }

  private static LocalDateTime time(Meaning day, Meaning clock) {
    String time = clock.timex().substring(1);
    return day.from().orElseThrow().toLocalDate().atTime(time.length() == 2
        ? LocalTime.of(Integer.parseInt(time) % 24, 0) : LocalTime.parse(time));
  }

  private static Optional<Meaning> stretch(Meaning day, Meaning first, Meaning second) {
    if (day.shape() == Shape.PART) {
      return Optional.of(between(first, second));
    }
    if (day.from().isEmpty()) {
      return Optional.of(Meaning.floating(Shape.STRETCH,
          dayOf(day) + first.timex() + "/" + dayOf(day) + second.timex(), day.basis()));
    }
    LocalDateTime from = time(day, first);
    LocalDateTime told = time(day, second);
    LocalDateTime to = told.isBefore(from) ? told.plusDays(1) : told;
    return Optional.of(Meaning.on(Shape.STRETCH, from.toLocalDate() + first.timex() + "/" + to.toLocalDate()
        + second.timex(), from, to, day.basis()));
  }

  /** A part of a day: "Tuesday night". */
  static Meaning part(Meaning day, String code) {
    Optional<DayPart> part = DayPart.of(code);
    if (day.from().isEmpty() || part.isEmpty()) {
      return Meaning.floating(Shape.STRETCH, dayOf(day) + "T" + code, day.basis());
    }
    LocalDate date = day.from().get().toLocalDate();
    return Meaning.on(Shape.STRETCH, date + "T" + code, part.get().start(date), part.get().end(date), day.basis());
  }

  /** The last moment of a day. */
  static Optional<Meaning> lastMoment(Meaning day) {
    return day.from().map(LocalDateTime::toLocalDate).map(d -> Meaning.on(Shape.MOMENT, d + "T23:59:59",
        d.atTime(23, 59, 59), d.plusDays(1).atStartOfDay(), day.basis()));
  }

}
