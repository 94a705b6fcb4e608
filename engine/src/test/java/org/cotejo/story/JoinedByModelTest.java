package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.finding.Checks;
import org.cotejo.finding.Finding;
import org.cotejo.message.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of figures that only the model joins says so; what words join says nothing of a model. */
class JoinedByModelTest {

  private static final String CAVEAT = "finding.caveat.by_model";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | The repair took [40 days].       | en | It was shut for [44 days].     | true
      es | La reparación llevó [40 días].   | en | It was shut for [44 days].     | true
      es | La reparación llevó [40 días].   | es | Cerró [44 días].               | true
      en | The wreck lies at [30 metres].   | en | The wreck lies at [38 metres]. | false
      es | El arreglo costó [30 euros].     | es | El arreglo costó [38 euros].   | false
      """)
  void aConflictUnderOtherWordsNamesTheModel(String language, String one, String otherLanguage, String other, boolean named) {
    MarkedReport first = MarkedReport.of(language, one);
    MarkedReport second = MarkedReport.of(otherLanguage, other);
    Story story = StoryBuilder.build("y1", List.of(first.read("a1", 0), second.read("a2", Math.acos(0.95))));

    List<String> caveats = Checks.run(story).stream().filter(f -> f.kind() == Finding.Kind.CONFLICT)
        .flatMap(f -> f.caveats().stream()).map(Message::key).toList();

    assertThat(caveats).as("a conflict").contains("finding.caveat.which");
    assertThat(caveats.contains(CAVEAT)).isEqualTo(named);
  }
}
