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
  void ofFewArticlesTwoAreOneStoryAsSoonAsTheyShareTwoNamesOrNumbers() {
    ArticleReading first = reading("a1", ENGLISH, "2025-05-02",
        "Old mill sold\nA buyer from Lisbon took the mill for [412,500 euros|n=412500|unit=EUR|counted=mill], said Ines Corvo.");
    ArticleReading second = reading("a2", SPANISH, "2025-05-09",
        "Un año sin harina\nLa vecina Corvo recuerda el precio: [412.500 euros|n=412500|unit=EUR|counted=precio].");

    assertThat(StoryGrouper.group(List.of(first, second))).containsExactly(List.of(first, second));
  }

  @Test
  void aSharedWeekdayOrMonthJoinsNothing() {
    ArticleReading first = reading("a1", ENGLISH, "2025-05-02",
        "Choir sings\nThe choir sang on Thursday and will sing again in August, its leader said.");
    ArticleReading second = reading("a2", ENGLISH, "2025-05-02",
        "Roof repaired\nWorkers closed the gym on Thursday and hope to open it by August.");

    assertThat(StoryGrouper.group(List.of(first, second))).hasSize(2);
  }

  @Test
  void anArticleBringsTogetherTwoThatShareNothing() {
    ArticleReading first = reading("a1", ENGLISH, "2025-05-02", "Ferry stops\nThe boat to Ostra waits, said Nadia Perle.");
    ArticleReading second = reading("a2", ENGLISH, "2025-05-03", "No milk\nShops stand empty in Runa, where Tom Ketz lives.");
    ArticleReading both = reading("a3", ENGLISH, "2025-05-04",
        "Islands cut off\nNo boat goes to Ostra or Runa. Asked in her office, Nadia Perle named Tom Ketz.");

    assertThat(StoryGrouper.group(List.of(first, second))).hasSize(2);
    assertThat(StoryGrouper.group(List.of(first, second, both))).containsExactly(List.of(first, second, both));
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
