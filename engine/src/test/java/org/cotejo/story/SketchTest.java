package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.article.Language.ENGLISH;
import static org.cotejo.article.Language.SPANISH;
import static org.cotejo.story.StoryFixture.reading;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SketchTest {

  private static final Sketch FLOOD = Sketch.of(reading("a1", ENGLISH, "2025-05-02",
      "Flood reaches Arlen\nWater stood in the cellars of Arlen, said Nadia Perle."));
  private static final Sketch CRECIDA = Sketch.of(reading("a2", SPANISH, "2025-05-02",
      "La crecida llega a Arlen\nEl agua entró en los sótanos de Arlen, dijo Nadia Perle."));

  @Test
  void aNameOfTheHeadlineThatAnotherArticleHasIsFound() {
    assertThat(FLOOD.isInHeadline(CRECIDA.names())).isTrue();
    assertThat(CRECIDA.isInHeadline(FLOOD.names())).isTrue();
  }

  @Test
  void aSharedNameOfTheTextAloneIsNone() {
    assertThat(FLOOD.isInHeadline(Set.of("nadia", "perle"))).isFalse();
  }

  @Test
  void aWordOfTheHeadlineThatIsNoNameIsNone() {
    assertThat(FLOOD.isInHeadline(Set.of("reaches", "flood"))).isFalse();
  }
}
