package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cotejo.figure.NumberPrinter.Printed;

/** Prints many numbers and reads them back: {@code bench/numbers} runs it over a million, the tests over a sample. */
final class NumberRoundTrip {

  private static final int SHOWN = 5;

  private NumberRoundTrip() {}

  /** What was read otherwise than it was printed; empty if the sentence gives the one quantity that it should. */
  static Optional<String> failure(Printed printed) {
    List<Quantity> read = Reading.of(printed.sentence(), printed.language());
    boolean right = read.size() == 1 && isRight(read.getFirst(), printed);
    return right ? Optional.empty() : Optional.of(printed + " read as " + read.stream().map(NumberRoundTrip::told).toList());
  }

  private static boolean isRight(Quantity quantity, Printed printed) {
    return same(quantity.estimate().low(), printed.low()) && same(quantity.estimate().high(), printed.high())
        && quantity.unit().orElse("").equals(printed.unit());
  }

  private static boolean same(Optional<BigDecimal> read, BigDecimal printed) {
    return read.filter(v -> v.compareTo(printed) == 0).isPresent();
  }

  private static String told(Quantity quantity) {
    return quantity.span().text() + " = " + quantity.estimate().low() + ".." + quantity.estimate().high() + " "
        + quantity.unit().orElse("-") + " " + quantity.kind();
  }

  /** Arguments: how many numbers, and the seed of the dice. */
  public static void main(String[] arguments) {
    long count = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
    SplittableRandom random = new SplittableRandom(arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
    NumberPrinter printer = new NumberPrinter();
    Map<String, Integer> failed = new TreeMap<>();
    long start = System.nanoTime();
    for (long i = 0; i < count; i++) {
      Printed printed = printer.print((low, high) -> random.nextLong(low, high + 1));
      failure(printed).ifPresent(f -> {
        if (failed.merge(printed.form() + " " + printed.language(), 1, Integer::sum) <= SHOWN) {
          System.out.println(f);
        }
      });
    }
    int wrong = failed.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf("%,d printed, %,d read otherwise, %.1f s%n%s%n", count, wrong, (System.nanoTime() - start) / 1e9, failed);
    if (wrong > 0) {
      System.exit(1);
    }
  }
}
