package org.cotejo.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.article.Article;
import org.cotejo.party.PartyResolver;
import org.cotejo.party.Resolution;
import org.cotejo.time.TimeExpression;

/** Makes statements of an article's attributions: mended, with speaker, manner, polarity, medium and time. */
public final class StatementReader {

  private final PartyResolver parties = new PartyResolver();

  /** The statements of an article in order of the text, with ids that begin with the article's. */
  public Statements read(Analysis analysis, List<TimeExpression> times) {
    List<Attribution> attributions = AttributionRepair.repair(analysis);
    Resolution resolution = parties.resolve(analysis, attributions);
    Article article = analysis.article();
    Quotes quotes = new Quotes(article);
    Saying saying = new Saying(analysis);
    SaidTimes said = new SaidTimes(analysis, times);
    List<Statement> statements = new ArrayList<>();
    for (int k = 0; k < attributions.size(); k++) {
      Attribution attribution = attributions.get(k);
      Resolution.Speaker speaker = resolution.speakers().get(k);
      statements.add(new Statement(article.id() + "-s" + (k + 1), attribution.source(), attribution.cue(),
          attribution.content(), Manners.of(analysis, attribution.content(), quotes), speaker.party(), speaker.cites(),
          saying.polarity(attribution), saying.medium(attribution), said.of(attribution),
          decidedBy(attribution, speaker)));
    }
    return new Statements(resolution.parties(), statements);
  }

  private static String decidedBy(Attribution attribution, Resolution.Speaker speaker) {
    Optional<String> resolved = Optional.of(speaker.decidedBy()).filter(s -> !s.isEmpty());
    return attribution.decidedBy() + resolved.map(s -> "; speaker: " + s).orElse("");
  }
}
