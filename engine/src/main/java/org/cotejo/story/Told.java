package org.cotejo.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.article.Language;
import org.cotejo.story.Concepts.Concept;

/** What a verb or an adjective tells an amount to be: "weighs", "underground". */
final class Told {

  private Told() {}

  /**
   * The measure that the words at a place tell of, if an amount can be one of it.
   *
   * @param amountIn what the amount is in; empty for a count or a unit of another kind
   */
  static Optional<String> at(List<String> words, int from, Language language, Optional<Concepts.Flag> amountIn) {
    return Concepts.shipped().saidAt(words, from, language).map(Concepts.Match::concept)
        .filter(c -> c.kind() == Concepts.Kind.ACT).flatMap(c -> Stream.concat(c.noun().stream(), c.orElse().stream())
            .filter(id -> fits(id, amountIn)).findFirst());
  }

  private static boolean fits(String id, Optional<Concepts.Flag> amountIn) {
    return Concepts.shipped().byId(id).filter((Concept c) -> Dimensions.fits(c, amountIn)).isPresent();
  }
}
