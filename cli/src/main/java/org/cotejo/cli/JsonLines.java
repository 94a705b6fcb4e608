package org.cotejo.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.cotejo.Attempt;
import org.cotejo.Cotejo;
import org.cotejo.article.Article;
import org.cotejo.article.Problem;
import org.cotejo.article.ReadOptions;
import org.cotejo.ledger.ReadingJson;

/**
 * Reads articles from JSON Lines and writes one line for each, in their order, each as soon as it and those before it
 * are done.
 */
final class JsonLines {

  private static final int WAITING_FOR_EACH_THREAD = 4;

  private final Cotejo cotejo;
  private final ReadOptions options;
  private final int threads;
  private final boolean raw;

  JsonLines(Cotejo cotejo, ReadOptions options, int threads, boolean raw) {
    this.cotejo = cotejo;
    this.options = options;
    this.threads = threads;
    this.raw = raw;
  }

  /** A line that is ready to be written. */
  private record Done(ByteArrayOutputStream bytes, boolean read, List<Problem> problems) {}

  /**
   * Reads all lines of a stream.
   *
   * @param tell what to do with the problems of each line
   * @return whether an article was read
   */
  boolean copy(String input, InputStream in, OutputStream out, Consumer<Problem> tell) {
    BlockingQueue<Future<Optional<Done>>> waiting = new ArrayBlockingQueue<>(threads * WAITING_FOR_EACH_THREAD);
    boolean any = false;
    try (ExecutorService workers =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory())) {
      Thread.ofPlatform().daemon().start(() -> feed(input, in, workers, waiting));
      try {
        for (Optional<Done> done = waiting.take().get(); done.isPresent(); done = waiting.take().get()) {
          done.get().bytes().writeTo(out);
          out.flush();
          done.get().problems().forEach(tell);
          any |= done.get().read();
        }
      } catch (IOException e) {
        workers.shutdownNow();
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Failure("interrupted");
      } catch (ExecutionException e) {
        workers.shutdownNow();
        throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
      }
    }
    return any;
  }

  /** Hands each line to a worker, and its result's place in the queue to the writer; an empty result ends the queue. */
  private void feed(
      String input, InputStream in, ExecutorService workers, BlockingQueue<Future<Optional<Done>>> waiting) {
    try {
      JsonLine parser = new JsonLine(input, options);
      LineReader lines = new LineReader(in, options.maxSize());
      int number = 0;
      for (Optional<LineReader.Bytes> line = lines.next(); line.isPresent(); line = lines.next()) {
        LineReader.Bytes bytes = line.get();
        int place = ++number;
        waiting.put(workers.submit(() -> Optional.of(done(parser.parse(bytes, place)))));
      }
      waiting.put(CompletableFuture.completedFuture(Optional.empty()));
    } catch (IOException e) {
      end(waiting, new Failure(input + ": cannot be read to its end: " + e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      end(waiting, e);
    }
  }

  private static void end(BlockingQueue<Future<Optional<Done>>> waiting, RuntimeException reason) {
    try {
      waiting.put(CompletableFuture.failedFuture(reason));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Done done(Line line) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Problem> problems = new ArrayList<>(line.problems());
    boolean read = write(cotejo, line, raw, bytes, problems);
    return new Done(bytes, read, problems);
  }

  /** Writes the line of one article. Whether it could be read. */
  static boolean write(Cotejo cotejo, Line line, boolean raw, OutputStream out, List<Problem> problems) {
    if (line.article().isEmpty()) {
      ReadingJson.writeUnread(line.id(), line.problems(), out);
      return false;
    }
    Article article = line.article().get();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (raw) {
        ReadingJson.writeRaw(line.id(), article, cotejo.analyse(article).attributions(), line.problems(), bytes);
      } else {
        ReadingJson.write(line.id(), cotejo.read(article), line.problems(), bytes);
      }
      bytes.writeTo(out);
      return true;
    } catch (RuntimeException | StackOverflowError e) {
      Problem problem = Attempt.failed(article.input(), e);
      problems.add(problem);
      ReadingJson.writeUnread(line.id(), List.of(problem), out);
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
