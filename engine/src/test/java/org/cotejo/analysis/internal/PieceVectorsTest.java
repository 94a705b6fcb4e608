package org.cotejo.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PieceVectorsTest {

  private final PieceVectors pieces = new PieceVectors();

  @Test
  void sumsThePiecesOfAStretchOfTheText() {
    pieces.add(0, 2, new float[] {1, 0});
    pieces.add(2, 4, new float[] {0.5f, 2});
    PieceVectors following = new PieceVectors();
    following.add(10, 12, new float[] {-1, -1});
    pieces.addAll(following);

    assertThat(pieces.sum(1, 3)).hasValue(new float[] {1.5f, 2});
    assertThat(pieces.sum(11, 20)).hasValue(new float[] {-1, -1});
  }

  @Test
  void isEmptyBesideAllPieces() {
    pieces.add(5, 7, new float[] {1});

    assertThat(pieces.sum(0, 5)).isEmpty();
    assertThat(pieces.sum(7, 9)).isEmpty();
    assertThat(new PieceVectors().sum(0, 9)).isEmpty();
  }
}
