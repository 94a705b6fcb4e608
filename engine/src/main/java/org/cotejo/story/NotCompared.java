package org.cotejo.story;

import org.cotejo.message.Message;

/** Two figures that look alike and were not compared, and why. */
public record NotCompared(String first, String second, Reason reason, Message message) {

  /** What keeps two figures apart. */
  public enum Reason { PLACE, PERIOD, SCOPE, UNIT, THING, MODALITY, UNSURE }
}
