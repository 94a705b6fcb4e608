package org.cotejo;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does work on a fixed number of threads; what comes of it does not hang on how many. */
final class SideBySide implements AutoCloseable {

  private final ExecutorService workers;

  SideBySide(int threads) {
    this.workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("cotejo-", 0).factory());
  }

  /** Begins a piece of work and waits for nothing. */
  void begin(Runnable work) {
    workers.execute(work);
  }

  /** What comes of each item, in the order of the items. */
  <T, R> List<R> each(List<T> items, Function<T, R> work) {
    List<Future<R>> running = items.stream().map(item -> workers.submit(() -> work.apply(item))).toList();
    return running.stream().map(SideBySide::get).toList();
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
