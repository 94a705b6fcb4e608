package org.cotejo.bench;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Two builds in turn in one process: how many times as fast the second reads figures and times, in the thread's own
 * processor time. What else the machine does slows both alike.
 */
public final class Ratio {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  /** Nanoseconds of a build's turn. */
  private static final long SLICE = 300_000_000;

  private Ratio() {}

  /** A class path, a class path, a folder of reports, rounds, of which the first third warms up. */
  public static void main(String[] args) throws Exception {
    for (String language : List.of("en", "es")) {
      Object old = chain(args[0], args[2], language);
      Object young = chain(args[1], args[2], language);
      boolean same = ((Supplier<?>) old).get().equals(((Supplier<?>) young).get());
      List<Double> ratios = new ArrayList<>();
      List<Double> before = new ArrayList<>();
      List<Double> after = new ArrayList<>();
      int rounds = Integer.parseInt(args[3]);
      for (int k = 0; k < rounds; k++) {
        double one = speed((IntSupplier) old);
        double other = speed((IntSupplier) young);
        if (k >= rounds / 3) {
          before.add(one);
          after.add(other);
          ratios.add(other / one);
        }
      }
      System.out.printf("%s: %,.0f and %,.0f tokens a second, best %,.0f and %,.0f; %.2f times; %s%n", language,
          middle(before), middle(after), Collections.max(before), Collections.max(after), middle(ratios),
          same ? "all that is read is the same" : "NOT THE SAME");
    }
  }

  private static Object chain(String path, String folder, String language) throws Exception {
    URL[] urls = Arrays.stream(path.split(File.pathSeparator)).map(Ratio::url).toArray(URL[]::new);
    ClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    return loader.loadClass("org.cotejo.bench.Chain").getConstructor(String.class, String.class)
        .newInstance(folder, language);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static double speed(IntSupplier chain) {
    long start = THREADS.getCurrentThreadCpuTime();
    long tokens = 0;
    long spent = 0;
    while (spent < SLICE) {
      tokens += chain.getAsInt();
      spent = THREADS.getCurrentThreadCpuTime() - start;
    }
    return tokens * 1e9 / spent;
  }

  private static double middle(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
