package org.cotejo.statement;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.analysis.Attribution;
import org.cotejo.article.Span;

/** Small steps from one attribution to the next. */
final class Draft {

  private Draft() {}

  /** The same attribution of another content; names the rule that changed it, if it did. */
  static Attribution withContent(Attribution old, List<Span> content, String rule) {
    return content.equals(old.content()) ? old
        : new Attribution(old.source(), old.cue(), content, old.confidence(), named(old.decidedBy(), rule));
  }

  /** The same attribution with one more piece of content, in its place. */
  static Attribution withPiece(Attribution old, Span piece, String rule) {
    List<Span> content = Stream.concat(old.content().stream(), Stream.of(piece)).sorted().toList();
    return withContent(old, content, rule);
  }

  /** The names of rules are joined by " + ", each once. */
  static String named(String decidedBy, String rule) {
    return List.of(decidedBy.split(" \\+ ")).contains(rule) ? decidedBy : decidedBy + " + " + rule;
  }

  /** Offset where an attribution begins: its cue, or its content where it has none. */
  static int at(Attribution attribution) {
    return attribution.cue().isEmpty()
        ? attribution.content().getFirst().start() : attribution.cue().getFirst().start();
  }

  /** All spans of an attribution. */
  static Stream<Span> spans(Attribution attribution) {
    return Stream.of(attribution.source(), attribution.cue(), attribution.content()).flatMap(List::stream);
  }
}
