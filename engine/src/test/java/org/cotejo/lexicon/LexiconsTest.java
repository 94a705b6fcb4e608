package org.cotejo.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Word lists: an entry a line, columns by tabs, remarks after a hash. */
class LexiconsTest {

  @Test
  void remarksAndBlankLinesAreLeftOut() {
    assertThat(Lexicons.lines(LexiconsTest.class, "lexicon.tsv")).hasSize(2).noneMatch(line -> line.startsWith("#"));
  }

  @Test
  void emptyColumnsAtTheEndAreKept() {
    assertThat(Lexicons.rows(LexiconsTest.class, "lexicon.tsv").getFirst()).containsExactly("pan", "bread|loaf", "");
  }

  @Test
  void columnsAreStrippedAndFilledUp() {
    assertThat(Lexicons.columns(" a \tb", 3)).containsExactly("a", "b", "");
  }

  @Test
  void anEmptyListHasNoItems() {
    assertThat(Lexicons.items("", ",")).isEmpty();
    assertThat(Lexicons.items("a, b,", ",")).containsExactly("a", "b");
  }

  @Test
  void aMissingListIsAFaultOfTheBuild() {
    assertThatThrownBy(() -> Lexicons.lines(LexiconsTest.class, "absent.tsv"))
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("absent.tsv");
  }
}
