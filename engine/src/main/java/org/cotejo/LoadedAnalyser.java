package org.cotejo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.cotejo.analysis.Analyser;
import org.cotejo.analysis.ModelAnalyser;
import org.cotejo.analysis.names.LexiconNameFinder;

/** The analyser, opened once: at once where it is needed, or beside other work where it soon will be. */
final class LoadedAnalyser implements AutoCloseable {

  private final Supplier<Analyser> open;
  private Optional<Analyser> analyser = Optional.empty();

  LoadedAnalyser(Supplier<Analyser> open) {
    this.open = open;
  }

  /** The model that Cotejo is shipped with. */
  static LoadedAnalyser shipped(int threads) {
    return new LoadedAnalyser(() -> {
      try {
        return ModelAnalyser.open(threads, new LexiconNameFinder());
      } catch (IOException e) {
        throw new UncheckedIOException("the language model cannot be loaded", e);
      }
    });
  }

  void prepare(SideBySide workers) {
    workers.begin(() -> {
      try {
        get();
      } catch (RuntimeException _) {
        // Whoever needs the analyser will meet the same error, and can tell it.
      }
    });
  }

  synchronized Analyser get() {
    if (analyser.isEmpty()) {
      analyser = Optional.of(open.get());
    }
    return analyser.get();
  }

  @Override
  public synchronized void close() {
    analyser.ifPresent(Analyser::close);
  }
}
