package org.cotejo.analysis.internal;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.cotejo.analysis.ModelMissingException;

/** The model's graphs and its vocabulary, ready to use. */
record ModelParts(OrtEnvironment environment, OrtSession encoder, OrtSession link, PieceTokenizer tokenizer) {

  private static final String ENCODER = "attribution-encoder-int8.onnx";
  private static final String LINK = "attribution-link-int8.onnx";
  private static final String VOCABULARY = "tokenizer.json";

  /**
   * Loads them from the class path; the vocabulary is read while the runtime opens the graphs.
   *
   * @throws ModelMissingException if one of them is not there
   * @throws IOException if they cannot be run on this machine; the message says what to do
   */
  static ModelParts load() throws IOException {
    ModelFiles.require(ENCODER, LINK, VOCABULARY);
    FutureTask<PieceTokenizer> vocabulary = new FutureTask<>(ModelParts::vocabulary);
    Thread.ofPlatform().daemon().name("vocabulary").start(vocabulary);
    NativeLibrary.prepare();
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession encoder = session(environment, ENCODER);
      OrtSession link = session(environment, LINK);
      return new ModelParts(environment, encoder, link, result(vocabulary));
    } catch (OrtException | LinkageError e) {
      throw new IOException("The attribution model cannot be run on this machine: " + e.getMessage(), e);
    }
  }

  private static PieceTokenizer vocabulary() throws IOException {
    try (InputStream in = ModelFiles.open(VOCABULARY)) {
      return PieceTokenizer.read(in);
    }
  }

  private static PieceTokenizer result(FutureTask<PieceTokenizer> vocabulary) throws IOException {
    try {
      return vocabulary.get();
    } catch (ExecutionException e) {
      throw new IOException("the vocabulary of the model cannot be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the model was loaded", e);
    }
  }

  private static OrtSession session(OrtEnvironment environment, String name) throws IOException, OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      Optional<Path> onDisk = ModelFiles.onDisk(name);
      if (onDisk.isPresent()) {
        return environment.createSession(onDisk.get().toString(), options);
      }
      try (Arena arena = Arena.ofConfined()) {
        return environment.createSession(ModelFiles.bytes(name, arena), options);
      }
    }
  }
}
