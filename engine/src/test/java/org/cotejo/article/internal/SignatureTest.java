package org.cotejo.article.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

  @Test
  void standsAtItsDash() {
    String post = "Fog again — and again. — Ann Roe (@ann_roe) May 3, 2024";
    assertThat(Signature.in(post)).map(Signature::start).contains(post.lastIndexOf('—'));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The boats will… https://t.example/x1 — Ann (@ann) May 3, 2024",
      "The boats will... — Ann (@ann)",
      "The boats will… pic.example.com/1 https://t.example/2 – Ann (@ann) 3 de mayo de 2024"})
  void tellsAPostThatIsCutOff(String post) {
    assertThat(Signature.in(post)).map(Signature::truncated).contains(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Ann Roe (@ann) said on Friday that the boats, which were due at nine, had not come, and that nobody knew when.",
      "She wrote — as she often does — that the boats were late.",
      "Write to ann@pier.example (or call)."})
  void isNotFoundInASentence(String sentence) {
    assertThat(Signature.in(sentence)).isEmpty();
  }
}
