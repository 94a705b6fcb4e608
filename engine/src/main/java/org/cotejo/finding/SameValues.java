package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.figure.Figure;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.story.Measure;

/** The same value in several reports: agreement where independent voices give it, else one voice. */
final class SameValues implements Check {

  @Override
  public List<Finding> check(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Measure measure : facts.story().measures()) {
      List<Figure> claimed = facts.figures(measure).stream().filter(Facts::isClaimed).toList();
      for (List<Figure> group : Values.groups(claimed, measure)) {
        if (group.size() > 1) {
          add(facts, measure, group, found);
        }
      }
    }
    return found;
  }

  private static void add(Facts facts, Measure measure, List<Figure> group, List<Finding> found) {
    List<List<Figure>> voices = facts.voices().byVoice(group);
    if (voices.size() > 1 && Voices.articles(group) > 1) {
      found.add(finding(facts, measure, group, Kind.AGREEMENT, voices.size()));
    }
    for (List<Figure> voice : voices) {
      if (Voices.articles(voice) > 1) {
        found.add(finding(facts, measure, voice, Kind.ONE_VOICE, 1));
      }
    }
  }

  private static Finding finding(Facts facts, Measure measure, List<Figure> figures, Kind kind, int voices) {
    boolean agreement = kind == Kind.AGREEMENT;
    String unit = measure.unit().orElse("1");
    Message summary = Message.of(agreement ? "finding.agreement" : "finding.one_voice")
        .with("what", Argument.words(measure.label()))
        .with("printed", Words.printed(figures))
        .with("reports", Argument.number(Voices.articles(figures)))
        .with("voices", Argument.number(voices))
        .with("speakers", Words.speakers(facts, figures));
    Draft draft = new Draft(kind, (agreement ? Weights.AGREEMENT : Weights.ONE_VOICE) + Weights.more(figures), summary)
        .holds(true);
    for (Figure figure : figures) {
      draft.premise(figure, Message.of("finding.line.said").with("printed", Words.printed(figure))
          .with("speaker", Words.speaker(facts, figure)), Draft.value(figure, facts.interval(figure, measure), unit));
    }
    draft.step(Message.of(agreement ? "finding.agreement.result" : "finding.one_voice.result")
        .with("reports", Argument.number(Voices.articles(figures)))
        .with("voices", Argument.number(voices)), Optional.empty());
    return draft.done();
  }
}
