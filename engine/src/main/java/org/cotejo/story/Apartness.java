package org.cotejo.story;

import java.util.Locale;
import java.util.Map;
import org.cotejo.figure.Figure;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.story.NotCompared.Reason;

/** Says why two figures that look alike were not compared. */
final class Apartness {

  private Apartness() {}

  static NotCompared of(Figure a, Figure b, Reason reason) {
    Message message = Message.of("story.apart." + reason.name().toLowerCase(Locale.ROOT), Map.of(
        "first", Argument.words(a.span().text()), "second", Argument.words(b.span().text())));
    return new NotCompared(a.id(), b.id(), reason, message);
  }
}
