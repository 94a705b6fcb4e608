package org.cotejo.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is printed in any of the ways that the grammar of numbers knows is read back, in both languages. */
class NumberRoundTripTest {

  private final NumberPrinter printer = new NumberPrinter();

  @Property(tries = 3000)
  void whatIsPrintedIsReadBack(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    assertThat(NumberRoundTrip.failure(printer.print((low, high) -> random.nextLong(low, high + 1)))).isEmpty();
  }
}
