package org.cotejo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times without their year, week or day: where an assumption puts them, for an order alone. */
class AssumptionTest {

  @ParameterizedTest
  @CsvSource({
      "XXXX-03-12, XXXX-03-14",
      "XXXX-12-30, XXXX-01-02",
      "XXXX-11-20, XXXX-02-29",
      "XXXX-03-12TMO, XXXX-03-12T16:30",
  })
  void daysOfOneYearFollowEachOtherTheShorterWay(String earlier, String later) {
    Assumption assumption = Assumption.year(MonthDay.of(12, 28));

    assertThat(at(assumption, earlier).isBefore(at(assumption, later))).isTrue();
  }

  @Test
  void aDayInFullAndAMonthAreNotOfTheAssumedYear() {
    Assumption assumption = Assumption.year(MonthDay.of(2, 29));

    assertThat(assumption.place(value("2024-03-12"))).isEmpty();
    assertThat(assumption.place(value("XXXX-03"))).isEmpty();
    assertThat(assumption.place(value("XXXX-WXX-2"))).isEmpty();
    assertThat(assumption.place(value("XXXX-02-30"))).isEmpty();
  }

  @Test
  void daysOfAWeekAndHoursOfADayAreOrderedWithinIt() {
    assertThat(at(Assumption.week(), "XXXX-WXX-2").isBefore(at(Assumption.week(), "XXXX-WXX-4"))).isTrue();
    assertThat(at(Assumption.day(), "T09:15").isBefore(at(Assumption.day(), "T16"))).isTrue();
    assertThat(Assumption.week().place(value("T09:15"))).isEmpty();
    assertThat(Assumption.day().place(value("XXXX-WXX-2"))).isEmpty();
    assertThat(Assumption.day().place(value("TNI"))).isEmpty();
  }

  private static TimeValue value(String timex) {
    return new TimeValue(timex, Optional.empty(), Optional.empty());
  }

  private static AsOf at(Assumption assumption, String timex) {
    return new AsOf(assumption.place(value(timex)).orElseThrow(), Optional.empty(), AsOf.Basis.BESIDE);
  }
}
