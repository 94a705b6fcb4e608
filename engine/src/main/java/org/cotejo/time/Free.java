package org.cotejo.time;

/**
 * What a calendar expression leaves open, so that a year, month or week told elsewhere can fill it in.
 *
 * @param month from 1; 0 where none is told
 * @param day of the month, from 1; 0 where none is told
 * @param weekday ISO number; 0 where none is told
 * @param holiday name in {@link Holidays}; empty where it is none
 */
record Free(int month, int day, int weekday, String holiday) {

  static Free day(long month, long day) {
    return new Free((int) month, (int) day, 0, "");
  }

  static Free month(long month) {
    return new Free((int) month, 0, 0, "");
  }

  static Free weekday(long weekday) {
    return new Free(0, 0, (int) weekday, "");
  }

  static Free dayOfMonth(long day) {
    return new Free(0, (int) day, 0, "");
  }

  static Free holiday(String name) {
    return new Free(0, 0, 0, name);
  }

  /** Whether it comes once a year, so that a year settles it. */
  boolean isYearly() {
    return month > 0 || !holiday.isEmpty();
  }
}
