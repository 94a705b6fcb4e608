package org.cotejo.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs windows of one or many texts side by side. The answers are in the order of the text, whatever the threads. */
public final class ModelPool implements AutoCloseable {

  private final AttributionModel model;
  private final ExecutorService threads;

  /** Takes {@code model} over: closing this closes it. */
  public ModelPool(AttributionModel model, int threads) {
    this.model = model;
    this.threads = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("model-", 1).factory());
  }

  /** The attributions of a text. May be called from several threads at once. */
  public List<RawAttribution> attributions(String text) {
    List<Future<List<RawAttribution>>> runs = new ArrayList<>();
    for (Window window : model.windows(text)) {
      runs.add(threads.submit(() -> model.run(text, window)));
    }
    List<RawAttribution> found = new ArrayList<>();
    try {
      for (Future<List<RawAttribution>> run : runs) {
        found.addAll(run.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the model was running", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      runs.forEach(run -> run.cancel(true));
    }
    return found;
  }

  /** Name and version of the model. */
  public String model() {
    return model.name();
  }

  @Override
  public void close() {
    threads.close();
    model.close();
  }
}
