package org.cotejo.analysis.internal;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.analysis.ModelException;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;

/**
 * A graph of the model.
 *
 * @param file its file among those of the model
 * @param outputs what it must give to be that graph
 */
record Graph(String file, List<String> outputs) {

  Graph {
    outputs = List.copyOf(outputs);
  }

  /**
   * Opens it.
   *
   * @throws ModelException if its file is not there or not whole, or cannot be run on this machine
   */
  OrtSession open(OrtEnvironment environment) throws IOException {
    try {
      OrtSession session = session(environment);
      Optional<String> missing = outputs.stream().filter(o -> !session.getOutputNames().contains(o)).findFirst();
      if (missing.isPresent()) {
        session.close();
        throw ModelTroubles.broken(file,
            Message.of("analysis.model.without", Map.of("name", Argument.words(missing.get()))));
      }
      return session;
    } catch (OrtException e) {
      // Only a file that is surely whole leaves the machine to blame.
      throw ModelFacts.read().isAsMade(file) ? ModelTroubles.unfit(e)
          : ModelTroubles.broken(file,
              Message.of("analysis.model.graph", Map.of("code", Argument.words(e.getCode().name()))));
    } catch (LinkageError e) {
      throw ModelTroubles.unfit(e);
    }
  }

  private OrtSession session(OrtEnvironment environment) throws IOException, OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      Optional<Path> onDisk = ModelFiles.onDisk(file);
      if (onDisk.isPresent()) {
        return environment.createSession(onDisk.get().toString(), options);
      }
      try (Arena arena = Arena.ofConfined()) {
        return environment.createSession(ModelFiles.bytes(file, arena), options);
      }
    }
  }
}
