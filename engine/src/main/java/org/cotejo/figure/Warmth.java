package org.cotejo.figure;

import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.WordClasses;

/** Whether a sentence speaks of temperatures or of angles; looked up once, when it is asked. */
final class Warmth {

  private final Cursor cursor;
  private final WordClasses words;
  private boolean known;
  private boolean temperature;
  private boolean angle;

  Warmth(Cursor cursor, WordClasses words) {
    this.cursor = cursor;
    this.words = words;
  }

  boolean isSpokenOf() {
    look();
    return temperature && !angle;
  }

  boolean isOfAngles() {
    look();
    return angle;
  }

  private void look() {
    for (int i = 0; !known && i < cursor.size(); i++) {
      temperature |= words.is(cursor.at(i), "temperature");
      angle |= words.is(cursor.at(i), "angle");
    }
    known = true;
  }
}
