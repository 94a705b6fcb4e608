package org.cotejo.analysis.internal;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.List;
import java.util.Map;

/**
 * The graph that tells, for each cue of a window, which pieces are its source and its content: one run for all cues.
 */
final class LinkGraph implements AutoCloseable {

  private final OrtEnvironment environment;
  private final OrtSession session;

  LinkGraph(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /** The scores of the five labels (outside, begin and inside of source, of content), by cue and piece. */
  float[][][] roles(Window window, List<Range> cues, OnnxTensor hidden, OnnxTensor mask) throws OrtException {
    int size = window.size();
    boolean[][] cueMask = new boolean[cues.size()][size];
    long[][] distance = new long[cues.size()][size];
    long[][] relation = new long[cues.size()][size];
    for (int k = 0; k < cues.size(); k++) {
      Range cue = cues.get(k);
      for (int t = 0; t < size; t++) {
        cueMask[k][t] = cue.start() <= t && t < cue.end();
        distance[k][t] = distanceBucket(t < cue.start() ? t - cue.start() : Math.max(0, t - cue.end() + 1));
        relation[k][t] = lineRelation(window.line(t) - window.line(cue.start()));
      }
    }
    try (OnnxTensor idx = OnnxTensor.createTensor(environment, new long[cues.size()]);
        OnnxTensor cuemask = OnnxTensor.createTensor(environment, cueMask);
        OnnxTensor dist = OnnxTensor.createTensor(environment, distance);
        OnnxTensor par = OnnxTensor.createTensor(environment, relation);
        OrtSession.Result result = session.run(Map.of(
            "h", hidden, "mask", mask, "idx", idx, "cuemask", cuemask, "dist", dist, "par", par))) {
      return (float[][][]) result.get("roles").orElseThrow().getValue();
    }
  }

  /** 0 inside the cue; 1 to 15 to its left, 16 to 30 to its right; exact up to 4 pieces, then by powers of two. */
  static int distanceBucket(int distance) {
    if (distance == 0) {
      return 0;
    }
    int size = Math.abs(distance);
    int far = size <= 4 ? size : (int) (4 + 2 * (Math.log(size / 4.0) / Math.log(2)));
    return Math.min(15, far) + (distance < 0 ? 0 : 15);
  }

  /** 0 the cue's line, 1 the one before, 2 the one after, 3 any other. */
  private static int lineRelation(int difference) {
    return switch (difference) {
      case 0 -> 0;
      case -1 -> 1;
      case 1 -> 2;
      default -> 3;
    };
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
