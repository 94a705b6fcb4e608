package org.cotejo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.Cotejo;
import org.cotejo.article.Language;
import org.cotejo.article.Published;
import org.cotejo.article.ReadOptions;
import org.cotejo.message.Messages;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code collate} and {@code read} take alike. */
final class SharedOptions {

  @Parameters(paramLabel = "FILE", arity = "0..*",
      description = "Files, folders, or - for standard input: plain text, HTML, RSS or Atom.")
  List<String> files = new ArrayList<>();

  @Option(names = "--out", paramLabel = "PATH", description = "Write there instead of standard output.")
  Optional<Path> out = Optional.empty();

  @Option(names = "--language", paramLabel = "en|es", converter = Converters.OfLanguage.class,
      description = "Language of all inputs, instead of what is detected.")
  Optional<Language> language = Optional.empty();

  @Option(names = "--published", paramLabel = "DATE[TIME]", converter = Converters.OfPublished.class,
      description = "When all inputs were published: 2025-12-03, 2025-12-03T20:05, 2025-12-03T20:05-04:00.")
  Optional<Published> published = Optional.empty();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Who published all inputs.")
  Optional<String> outlet = Optional.empty();

  @Option(names = "--ui-language", paramLabel = "en|es", converter = Converters.OfInterface.class,
      description = "Language of text, tables and pages; the locale's by default. JSON is always English.")
  Optional<String> interfaceLanguage = Optional.empty();

  @Option(names = "--max-size", paramLabel = "SIZE", converter = Converters.OfSize.class,
      description = "Inputs larger than this are left out and named (default: 20M).")
  long maxSize = ReadOptions.DEFAULT_MAX_SIZE;

  @Option(names = "--threads", paramLabel = "N", converter = Converters.OfThreads.class,
      description = "Threads to read with (default: one for each processor). Changes nothing in the output.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help.")
  boolean help;

  ReadOptions readOptions() {
    return new ReadOptions(language, published, outlet, maxSize);
  }

  Cotejo.Builder builder() {
    return Cotejo.builder().options(readOptions()).threads(threads);
  }

  Messages messages(Console console) {
    return Messages.in(interfaceLanguage.orElse(console.terminal().language()));
  }
}
