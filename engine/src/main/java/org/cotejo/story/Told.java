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
        .flatMap(c -> tells(c).filter(id -> fits(id, amountIn)).findFirst());
  }

  private static Stream<String> tells(Concept concept) {
    return switch (concept.kind()) {
      case ACT -> Stream.concat(concept.noun().stream(), concept.orElse().stream());
      case STATE -> concept.orElse().stream();
      case NOUN, MEASURE, SCOPE, NORM, GENERIC -> Stream.empty();
    };
  }

  private static boolean fits(String id, Optional<Concepts.Flag> amountIn) {
    return Concepts.shipped().byId(id).filter(c -> Dimensions.fits(c, amountIn)).isPresent();
  }
}
