package org.cotejo.analysis;

import java.util.List;
import org.cotejo.article.Span;

/**
 * An attribution relation as PARC and PolNeAR define it: somebody (source) says (cue) something (content).
 *
 * @param source who says it, in pieces; empty where the text names nobody
 * @param cue the words that tell of the saying; may be empty for a post, which its signature attributes
 * @param content what is said, in one piece or several; never empty
 * @param confidence the model's own, 0 to 1; not a probability
 * @param decidedBy the model, and the rules that mended what it gave
 */
public record Attribution(
    List<Span> source, List<Span> cue, List<Span> content, double confidence, String decidedBy) {

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content");
    }
  }
}
