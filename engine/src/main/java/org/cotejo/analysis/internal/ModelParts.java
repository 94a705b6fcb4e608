package org.cotejo.analysis.internal;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.cotejo.analysis.ModelException;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;

/** The model's graphs and its vocabulary, ready to use. */
record ModelParts(OrtEnvironment environment, OrtSession encoder, OrtSession link, PieceTokenizer tokenizer) {

  private static final Graph ENCODER = new Graph("attribution-encoder-int8.onnx", List.of("cue", "h"));
  private static final Graph LINK = new Graph("attribution-link-int8.onnx", List.of("roles"));
  private static final String VOCABULARY = "tokenizer.json";

  /**
   * Loads them from the class path; the vocabulary is read while the runtime opens the graphs.
   *
   * @throws ModelException if one of them is not there or not whole, or if they cannot be run on this machine; the
   *     message says what to do
   */
  static ModelParts load() throws IOException {
    ModelFiles.require(ENCODER.file(), LINK.file(), VOCABULARY);
    FutureTask<PieceTokenizer> vocabulary = new FutureTask<>(ModelParts::vocabulary);
    Thread.ofPlatform().daemon().name("vocabulary").start(vocabulary);
    NativeLibrary.prepare();
    OrtEnvironment environment = runtime();
    OrtSession encoder = ENCODER.open(environment);
    try {
      OrtSession link = LINK.open(environment);
      return new ModelParts(environment, encoder, link, result(vocabulary));
    } catch (IOException e) {
      close(encoder);
      throw e;
    }
  }

  private static OrtEnvironment runtime() throws IOException {
    try {
      return OrtEnvironment.getEnvironment();
    } catch (LinkageError e) {
      throw ModelTroubles.unfit(e);
    }
  }

  private static void close(OrtSession session) {
    try {
      session.close();
    } catch (OrtException _) {
      // What is told is why the model was not opened.
    }
  }

  private static PieceTokenizer vocabulary() throws IOException {
    try (InputStream in = ModelFiles.open(VOCABULARY)) {
      return PieceTokenizer.read(in);
    } catch (ModelException e) {
      throw e;
    } catch (BrokenVocabularyException e) {
      throw ModelTroubles.broken(VOCABULARY,
          Message.of("analysis.model.vocabulary", Map.of("byte", Argument.number(e.at()))));
    } catch (IOException e) {
      throw ModelTroubles.unread(VOCABULARY, e);
    }
  }

  private static PieceTokenizer result(FutureTask<PieceTokenizer> vocabulary) throws IOException {
    try {
      return vocabulary.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException told) {
        throw told;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the model was loaded", e);
    }
  }
}
