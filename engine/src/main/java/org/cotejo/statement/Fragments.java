package org.cotejo.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Sentence;
import org.cotejo.article.Article;

/**
 * Finds the sayings of short, clipped sentences, as live reports have them, that the model passed over: "About 40
 * houses, according to the council", "Norte Rail: the line is open again", "the firm put the number at 30".
 */
final class Fragments {

  /** What has more tokens is no clipped sentence. */
  private static final int LONGEST_SENTENCE = 120;

  private final Analysis analysis;
  private final Article article;
  private final Clause.Taken taken = new Clause.Taken(new BitSet(), new BitSet());

  Fragments(Analysis analysis, List<Attribution> attributions) {
    this.analysis = analysis;
    this.article = analysis.article();
    for (Attribution attribution : attributions) {
      attribution.content().forEach(s -> taken.contents().set(s.start(), s.end()));
      attribution.cue().forEach(s -> taken.cues().set(s.start(), s.end()));
    }
  }

  List<Attribution> find() {
    List<Attribution> found = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      boolean clipped = !sentence.tokens().isEmpty() && sentence.tokens().size() <= LONGEST_SENTENCE;
      if (clipped && article.blockAt(sentence.span().start()).filter(Blocks::isRead).isPresent()) {
        Clause clause = new Clause(article, sentence.tokens(), analysis.names(), taken);
        Tellings tellings = new Tellings(clause);
        clause.according().or(clause::colon).or(new Amounts(clause)::find).or(tellings::behind).or(tellings::clause)
            .ifPresent(found::add);
      }
    }
    return found;
  }
}
