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

  /** What a text holds. May be called from several threads at once. */
  public ModelReading read(String text) {
    List<Future<ModelReading>> runs = new ArrayList<>();
    for (Window window : model.windows(text)) {
      runs.add(threads.submit(() -> model.run(text, window)));
    }
    List<RawAttribution> attributions = new ArrayList<>();
    NameScores names = new NameScores();
    PieceVectors measures = new PieceVectors();
    try {
      for (Future<ModelReading> run : runs) {
        attributions.addAll(run.get().attributions());
        names.addAll(run.get().names());
        measures.addAll(run.get().measures());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the model was running", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      runs.forEach(run -> run.cancel(true));
    }
    return new ModelReading(attributions, names, measures);
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
