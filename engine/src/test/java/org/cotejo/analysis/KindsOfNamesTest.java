package org.cotejo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.cotejo.analysis.internal.NameScores;
import org.cotejo.article.Article;
import org.cotejo.article.Language;
import org.junit.jupiter.api.Test;

class KindsOfNamesTest {

  private final NameScores scores = new NameScores();

  /** Lets the model see a word as it stands for the {@code nth} time: probabilities of person, organisation, place, other. */
  private void see(Article article, String word, int nth, double... kinds) {
    int at = -1;
    for (int k = 0; k < nth; k++) {
      at = article.text().indexOf(word, at + 1);
    }
    double[] labels = new double[1 + 2 * NameScores.KINDS];
    labels[0] = Math.log(1 - Arrays.stream(kinds).sum());
    for (int k = 0; k < NameScores.KINDS; k++) {
      labels[2 * k + 1] = Math.log(kinds[k] / 2);
      labels[2 * k + 2] = Math.log(kinds[k] / 2);
    }
    scores.add(at, at + word.length(), labels);
  }

  private static Name ruled(Article article, String text, int nth, Name.Kind kind) {
    int at = -1;
    for (int k = 0; k < nth; k++) {
      at = article.text().indexOf(text, at + 1);
    }
    return new Name(article.span(at, at + text.length()), kind, "rule:capitals");
  }

  @Test
  void whatBearsANameIsToldByAllPlacesWhereItIsWritten() {
    Article article = Texts.article(Language.ENGLISH, "Harlow opened late. Trains to Harlow were full.");
    see(article, "Harlow", 1, 0.5, 0.1, 0.3, 0.05);
    see(article, "Harlow", 2, 0.05, 0.05, 0.85, 0.04);
    List<Name> names = new KindsOfNames(scores, "model 9").of(List.of(
        ruled(article, "Harlow", 1, Name.Kind.PERSON), ruled(article, "Harlow", 2, Name.Kind.OTHER)));
    assertThat(names).extracting(Name::kind).containsExactly(Name.Kind.PLACE, Name.Kind.PLACE);
    assertThat(names).extracting(Name::decidedBy).containsOnly("rule:capitals, kind: model 9");
  }

  @Test
  void aSurnameAloneIsThePersonOfTheFullName() {
    Article article = Texts.article(Language.SPANISH, "Habló Marta Rivas Soto. Rivas se marchó.");
    see(article, "Marta", 1, 0.95, 0.01, 0.01, 0.01);
    see(article, "Rivas", 1, 0.95, 0.01, 0.01, 0.01);
    see(article, "Soto", 1, 0.95, 0.01, 0.01, 0.01);
    see(article, "Rivas", 2, 0.25, 0.1, 0.55, 0.05);
    List<Name> names = new KindsOfNames(scores, "model 9").of(List.of(
        ruled(article, "Marta Rivas Soto", 1, Name.Kind.PERSON), ruled(article, "Rivas", 2, Name.Kind.PLACE)));
    assertThat(names).extracting(Name::kind).containsExactly(Name.Kind.PERSON, Name.Kind.PERSON);
  }

  @Test
  void aCapitalThatTheModelHoldsToBeNoNameIsDropped() {
    Article article = Texts.article(Language.ENGLISH, "Hundreds came to Leeds.");
    see(article, "Hundreds", 1, 0.02, 0.02, 0.02, 0.02);
    see(article, "Leeds", 1, 0.02, 0.02, 0.9, 0.02);
    List<Name> names = new KindsOfNames(scores, "model 9").of(List.of(
        ruled(article, "Hundreds", 1, Name.Kind.OTHER), ruled(article, "Leeds", 1, Name.Kind.PLACE)));
    assertThat(names).extracting(name -> name.span().text()).containsExactly("Leeds");
  }

  @Test
  void aModelWithoutANamesHeadChangesNothing() {
    Article article = Texts.article(Language.ENGLISH, "Hundreds came to Leeds.");
    List<Name> names = List.of(ruled(article, "Leeds", 1, Name.Kind.OTHER));
    assertThat(new KindsOfNames(scores, "model 9").of(names)).isEqualTo(names);
  }
}
