package org.cotejo.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words that a press release has of itself, in both languages. */
class ReleaseWordsTest {

  @Test
  void aReleaseCallsItselfOneAtItsHead() {
    assertThat(ReleaseWords.isTitle("press release: the ferry is back")).isTrue();
    assertThat(ReleaseWords.isTitle("nota de prensa 14 de la naviera")).isTrue();
    assertThat(ReleaseWords.isTitle("the press was there")).isFalse();
  }

  @Test
  void whomThePressMayAskStandsAtItsFoot() {
    assertThat(ReleaseWords.isNotice("media contact: ada quill")).isTrue();
    assertThat(ReleaseWords.isNotice("gabinete de prensa de la naviera")).isTrue();
    assertThat(ReleaseWords.isTitle("media contact: ada quill")).isFalse();
  }

  @Test
  void reportsCallOneByAName() {
    assertThat(ReleaseWords.isName("a written statement")).isTrue();
    assertThat(ReleaseWords.isName("un comunicado")).isTrue();
    assertThat(ReleaseWords.isName("a statement of account")).isFalse();
  }
}
