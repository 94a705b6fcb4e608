package org.cotejo.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.lexicon.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of institutions: which mean the same in two languages, and which tell of an office at one kind of body. */
class InstitutionsTest {

  @ParameterizedTest
  @CsvSource({"Ministry,ministerio", "police,Policía", "prosecutor's,fiscalía", "navy,armada"})
  void aWordIsOneWithTheOtherLanguages(String english, String spanish) {
    assertThat(Institutions.common(english)).isEqualTo(Institutions.common(spanish));
    assertThat(Institutions.body(english)).isPresent().isEqualTo(Institutions.body(spanish));
  }

  @ParameterizedTest
  @CsvSource({"minister,Ministerio", "alcaldesa,Council", "bishop,iglesia", "embajador,embassy", "vocera,spokesman"})
  void anOfficeIsAtABodyAndNoWordForIt(String office, String body) {
    assertThat(Institutions.body(office)).isPresent().isEqualTo(Institutions.body(body));
    assertThat(Institutions.common(office)).isEqualTo(Fold.of(office));
  }

  @ParameterizedTest
  @CsvSource({"orchestra", "glaciar", "marina", "consejo", "water"})
  void otherWordsNameNoBody(String word) {
    assertThat(Institutions.body(word)).isEmpty();
  }

  @Test
  void noWordIsOfTwoKinds() {
    Map<String, String> common = new HashMap<>();
    Map<String, String> bodies = new HashMap<>();
    for (List<String> row : Lexicons.rows(Institutions.class, "institution_words.tsv")) {
      for (String word : Lexicons.items(row.get(1), " ")) {
        assertThat(common.put(Fold.of(word), row.getFirst())).as(word).isIn(null, row.getFirst());
      }
      if (row.size() > 2) {
        for (String word : Lexicons.items(row.get(1) + " " + row.get(2), " ")) {
          assertThat(word.equals("-") ? null : bodies.put(Fold.of(word), row.getFirst())).as(word)
              .isIn(null, row.getFirst());
        }
      }
    }
    assertThat(common).hasSizeGreaterThan(400);
    assertThat(bodies).hasSizeGreaterThan(120);
  }
}
