package org.cotejo.analysis.internal;

import ai.onnxruntime.OrtEnvironment;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cotejo.Cotejo;
import org.cotejo.article.Article;
import org.cotejo.article.Input;

/**
 * What the model costs: words a second of the attribution pass alone and of the whole reading, the time to load it, and
 * memory. Wall time, and processor time of the whole process (of the virtual machine's own threads, too), since others
 * may share the processors. It stands in the model's package for the steps that nobody else needs to call.
 */
public final class Speed {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** Seconds. */
  private record Time(double wall, double processor) {

    static Time of(Work work) throws IOException {
      long began = System.nanoTime();
      long used = processorTime();
      work.run();
      return new Time((System.nanoTime() - began) / 1e9, (processorTime() - used) / 1e9);
    }

    private static long processorTime() {
      return SYSTEM.getProcessCpuTime();
    }
  }

  /** What is measured. */
  private interface Work {
    void run() throws IOException;
  }

  private Speed() {}

  private static void load() throws IOException {
    List<AttributionModel> loaded = new ArrayList<>();
    say("load", Time.of(() -> loaded.add(AttributionModel.load())));
    AttributionModel model = loaded.getFirst();
    String text = "The bridge is safe, the mayor said on Monday.";
    say("first window", Time.of(() -> model.run(text, model.windows(text).getFirst())));
    model.close();
  }

  private static void parts() throws IOException {
    say("vocabulary", Time.of(() -> {
      try (InputStream in = ModelFiles.open("tokenizer.json")) {
        PieceTokenizer.read(in);
      }
    }));
    say("native library", Time.of(() -> {
      NativeLibrary.prepare();
      OrtEnvironment.getEnvironment();
    }));
    say("the rest, with the vocabulary again", Time.of(() -> AttributionModel.load().close()));
  }

  private static void say(String what, Time time) {
    System.out.printf(Locale.ROOT, "%s\t%.3f\t%.3f%n", what, time.wall(), time.processor());
  }

  private static void attributions(List<Path> files, int rounds) throws IOException {
    try (Cotejo cotejo = Cotejo.builder().threads(1).open(); AttributionModel model = AttributionModel.load()) {
      List<Article> articles = articles(cotejo, files);
      List<Window> windows = articles.stream().flatMap(article -> model.windows(article.text()).stream()).toList();
      System.out.printf("%d articles, %d words, %d pieces in %d windows%n", articles.size(), words(articles),
          windows.stream().mapToInt(Window::size).sum(), windows.size());
      rates("pieces alone", articles, rounds, article -> model.windows(article.text()));
      rates("attribution pass", articles, rounds,
          article -> model.windows(article.text()).forEach(window -> model.run(article.text(), window)));
    }
  }

  private static void reading(List<Path> files, int rounds) throws IOException {
    try (Cotejo cotejo = Cotejo.builder().threads(1).open()) {
      rates("whole reading", articles(cotejo, files), rounds, cotejo::read);
    }
    memory();
  }

  private static List<Article> articles(Cotejo cotejo, List<Path> files) {
    return cotejo.articles(files.stream().map(Input::of).toList()).articles();
  }

  private static long words(List<Article> articles) {
    return articles.stream().mapToLong(article -> article.text().strip().split("\\s+").length).sum();
  }

  /** Words a second, each the median of the rounds after the first, which warms up. */
  private static void rates(String what, List<Article> articles, int rounds, Consumer<Article> work) throws IOException {
    List<Double> wall = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      Time time = Time.of(() -> articles.forEach(work));
      if (round > 0) {
        wall.add(words(articles) / time.wall());
        processor.add(words(articles) / time.processor());
      }
    }
    System.out.printf(Locale.ROOT, "%s: %.0f words a second, %.0f a second of processor time%n", what, median(wall),
        median(processor));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** What Linux counts for this process; other systems are left out. */
  private static void memory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.isReadable(status)) {
      try (Stream<String> lines = Files.lines(status)) {
        lines.filter(line -> line.startsWith("VmHWM:")).map(line -> line.replaceAll("\\D", ""))
            .forEach(size -> System.out.printf("resident memory, at most: %d MB%n", Long.parseLong(size) / 1024));
      }
    }
  }

  /**
   * Prints what was asked for.
   *
   * @param args {@code load}, {@code parts}, {@code attributions ROUNDS FILE...} or {@code reading ROUNDS FILE...}
   */
  public static void main(String[] args) throws IOException {
    List<Path> files = Stream.of(args).skip(2).map(Path::of).toList();
    switch (args[0]) {
      case "load" -> load();
      case "parts" -> parts();
      case "attributions" -> attributions(files, Integer.parseInt(args[1]));
      default -> reading(files, Integer.parseInt(args[1]));
    }
  }
}
