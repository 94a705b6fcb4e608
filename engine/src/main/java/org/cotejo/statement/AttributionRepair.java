package org.cotejo.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Token;
import org.cotejo.article.Article;
import org.cotejo.article.Span;

/**
 * Mends what the model gave, where rules know better: ends of contents and quotation marks, attributions that say one
 * thing twice, denials that go on with what is so, quotations that it left without a speaker, posts. Each rule that
 * changed an attribution is named in its {@link Attribution#decidedBy()}.
 */
public final class AttributionRepair {

  private AttributionRepair() {}

  /** The attributions of an article, mended, in order of the text. */
  public static List<Attribution> repair(Analysis analysis) {
    Quotes quotes = new Quotes(analysis.article());
    Contents contents = new Contents(analysis, quotes);
    Hollow hollow = new Hollow(analysis, quotes);
    List<Attribution> mended = new ArrayList<>();
    for (Attribution attribution : analysis.attributions()) {
      if (isRead(attribution)) {
        contents.mend(attribution).filter(a -> saysSomething(analysis, a) && !hollow.isHollow(a))
            .ifPresent(mended::add);
      }
    }
    List<Attribution> once = new Accounts(analysis, quotes, contents).apart(Duplicates.drop(mended));
    List<Attribution> all = new Orphans(analysis, quotes, once).adopt();
    for (Attribution fragment : new Fragments(analysis, all).find()) {
      contents.mend(fragment).ifPresent(all::add);
    }
    all.addAll(new Gapped(analysis).find(all));
    all.addAll(Posts.read(analysis));
    all.sort(Comparator.comparingInt(Draft::at));
    return List.copyOf(all);
  }

  private static boolean isRead(Attribution attribution) {
    Article article = attribution.content().getFirst().article();
    int at = Draft.at(attribution);
    Optional<Boolean> read = article.blockAt(at).map(Blocks::isRead);
    return read.orElse(false);
  }

  /** Whether the content is more than a word that points to a content told elsewhere ("he denied that"). */
  private static boolean saysSomething(Analysis analysis, Attribution attribution) {
    return attribution.content().stream().anyMatch(piece -> saysSomething(analysis, piece));
  }

  private static boolean saysSomething(Analysis analysis, Span piece) {
    Cues cues = Cues.of(piece.article().languageAt(piece.start()));
    return Words.in(analysis, piece).stream()
        .anyMatch(t -> t.kind() == Token.Kind.NUMBER || (t.kind() == Token.Kind.WORD && !cues.has(Cues.Sense.PRO, t)));
  }
}
