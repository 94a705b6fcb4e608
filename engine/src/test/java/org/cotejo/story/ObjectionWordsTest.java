package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.article.Language;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.ObjectionWords.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one list of words by which a claim is contested, or a sentence sets itself against the one before. */
class ObjectionWordsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "true  | en | The mill denied the [40] litres.",
      "true  | en | The mill, however, gave [40] litres.",
      "true  | en | Disputing the count, it gave [40] litres.",
      "true  | en | That is not true: it lost [40] litres.",
      "true  | en | The union does not believe the [40] litres.",
      "true  | en | The guard had another number: [40] litres.",
      "false | en | The union believes in the [40] litres.",
      "false | en | Police questioned [40] men.",
      "false | en | The mill confirmed the [40] litres.",
      "true  | es | La fábrica negó los [40] litros.",
      "true  | es | La fábrica, en cambio, dio [40] litros.",
      "true  | es | Al desmentir la cifra dio [40] litros.",
      "true  | es | No es cierto: perdió [40] litros.",
      "true  | es | El sindicato no acepta los [40] litros.",
      "true  | es | El guarda tiene otra cifra: [40] litros.",
      "false | es | El sindicato acepta los [40] litros.",
      "false | es | Los equipos se disputan [40] medallas.",
      "false | es | La fábrica confirmó los [40] litros."})
  void findsWhatSetsItselfAgainst(boolean opposes, String tag, String text) {
    ArticleReading reading = MarkedReport.of(tag, text).read("a1");

    assertThat(ObjectionWords.oppose(reading.analysis().sentences().getFirst().tokens(),
        Language.ofTag(tag).orElseThrow())).isEqualTo(opposes);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "true  | en | The union disputes that count: [40] men.",
      "false | en | The union disputes that: [40] men.",
      "false | en | The union gives a count of [40] men.",
      "true  | es | El sindicato cuestionó ese dato: [40] hombres.",
      "false | es | El sindicato lo niega: [40] hombres.",
      "false | es | El sindicato da la cifra de [40] hombres."})
  void findsWhatContestsANumber(boolean opposes, String tag, String text) {
    ArticleReading reading = MarkedReport.of(tag, text).read("a1");

    assertThat(ObjectionWords.opposeNumber(reading.analysis().sentences().getFirst().tokens(),
        Language.ofTag(tag).orElseThrow())).isEqualTo(opposes);
  }

  @Test
  void takesTheLongestEntry() {
    List<String> words = List.of("it", "cast", "doubt", "on", "it");

    assertThat(ObjectionWords.of(Language.ENGLISH).at(words, 1, Kind.DOUBT)).isEqualTo(3);
    assertThat(ObjectionWords.of(Language.ENGLISH).at(words, 2, Kind.DOUBT)).isZero();
    assertThat(ObjectionWords.of(Language.ENGLISH).is(words, 9, Kind.DOUBT)).isFalse();
  }
}
