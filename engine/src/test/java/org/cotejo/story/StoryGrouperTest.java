package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.article.Language.ENGLISH;
import static org.cotejo.article.Language.SPANISH;
import static org.cotejo.story.StoryFixture.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cotejo.reading.ArticleReading;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {

  private static final ArticleReading FIRE = reading("a1", ENGLISH, "2025-03-01",
      "Fire in Arlen\nThe fire in Arlen destroyed [1,240 hectares|n=1240|unit=har|counted=forest]. Mayor Ruiz praised the firefighters of Arlen.");
  private static final ArticleReading FUEGO = reading("a2", SPANISH, "2025-03-01",
      "El fuego de Arlen\nEl incendio de Arlen arrasó [1.240 hectáreas|n=1240|unit=har|counted=bosque]. La alcaldesa Ruiz elogió a los bomberos de Arlen.");
  private static final ArticleReading CUP = reading("a3", ENGLISH, "2025-03-01",
      "Cup for Tamar\nThe players of Tamar lifted the cup before [52,300 spectators|n=52300|counted=spectators]. Coach Varga thanked Tamar.");

  @Test
  void reportsOfOneEventAreOneStoryInWhateverLanguage() {
    assertThat(StoryGrouper.group(List.of(FIRE, FUEGO, CUP))).containsExactly(List.of(FIRE, FUEGO), List.of(CUP));
  }

  @Test
  void theOrderGivenChangesNothing() {
    List<ArticleReading> turned = new ArrayList<>(List.of(FIRE, FUEGO, CUP));
    Collections.reverse(turned);

    assertThat(StoryGrouper.group(turned)).isEqualTo(StoryGrouper.group(List.of(FIRE, FUEGO, CUP)));
  }

  @Test
  void noArticlesAreNoStory() {
    assertThat(StoryGrouper.group(List.of())).isEmpty();
  }
}
