package org.cotejo.party;

import java.util.List;
import org.cotejo.analysis.Attribution;

/** Whom a speaker cites for what he says. */
final class Citations {

  private final List<Reading.Answer> answers;

  Citations(Text text, List<Attribution> attributions, List<Reading.Answer> answers) {
    this.answers = answers;
  }

  List<Reading.Answer> apply() {
    return answers;
  }
}
