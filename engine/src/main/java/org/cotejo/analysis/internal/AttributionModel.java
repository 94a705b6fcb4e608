package org.cotejo.analysis.internal;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The two graphs: the encoder, which marks cues, and the link graph, which finds each cue's source and content.
 * Every window is run by itself, unpadded: activations are quantised over the whole tensor, so that a neighbour in the
 * same run would change the answer. Thread-safe.
 */
public final class AttributionModel implements AutoCloseable {

  private static final int CUE = 1;
  private static final int SOURCE = 1;
  private static final int CONTENT = 3;

  private final OrtEnvironment environment;
  private final OrtSession encoder;
  private final OrtSession link;
  private final PieceTokenizer tokenizer;
  private final String name;

  private AttributionModel(
      OrtEnvironment environment, OrtSession encoder, OrtSession link, PieceTokenizer tokenizer, String name) {
    this.environment = environment;
    this.encoder = encoder;
    this.link = link;
    this.tokenizer = tokenizer;
    this.name = name;
  }

  /**
   * Loads the model from the class path.
   *
   * @throws IOException if it is not there or cannot be run on this machine; the message says what to do
   */
  public static AttributionModel load() throws IOException {
    String name = ModelFiles.nameAndVersion();
    PieceTokenizer tokenizer;
    try (InputStream in = ModelFiles.open("tokenizer.json")) {
      tokenizer = PieceTokenizer.read(in);
    }
    NativeLibrary.prepare();
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession encoder = session(environment, "attribution-encoder-int8.onnx");
      OrtSession link = session(environment, "attribution-link-int8.onnx");
      return new AttributionModel(environment, encoder, link, tokenizer, name);
    } catch (OrtException | LinkageError e) {
      throw new IOException("The attribution model cannot be run on this machine: " + e.getMessage(), e);
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
      try (InputStream in = ModelFiles.open(name)) {
        return environment.createSession(in.readAllBytes(), options);
      }
    }
  }

  /** Name and version. */
  public String name() {
    return name;
  }

  /** What the model reads at once, for a whole text. */
  List<Window> windows(String text) {
    return Window.of(text, tokenizer);
  }

  /** The attributions of one window, in order of their cues. */
  List<RawAttribution> run(String text, Window window) {
    try (OnnxTensor ids = OnnxTensor.createTensor(
            environment, window.ids(), new long[] {1, window.size()});
        OnnxTensor mask = OnnxTensor.createTensor(environment, new boolean[][] {all(window.size())});
        OrtSession.Result encoded = encoder.run(Map.of("ids", ids, "mask", mask))) {
      boolean[] wordStarts = Tagging.wordStarts(text, window);
      double[][] scores = Tagging.logProbabilities(((float[][][]) output(encoded, "cue").getValue())[0]);
      List<Range> cues = Tagging.runs(Tagging.labels(scores, wordStarts), CUE).stream()
          .filter(cue -> window.isText(cue.start(), cue.end())).toList();
      if (cues.isEmpty()) {
        return List.of();
      }
      float[][][] roles = roles(window, cues, output(encoded, "h"), mask);
      List<RawAttribution> found = new ArrayList<>();
      for (int k = 0; k < cues.size(); k++) {
        int[] labels = Tagging.labels(Tagging.logProbabilities(roles[k]), wordStarts);
        List<Range> content = spans(window, labels, CONTENT);
        if (!content.isEmpty()) {
          found.add(new RawAttribution(spans(window, labels, SOURCE), span(window, cues.get(k)), content,
              confidence(scores, cues.get(k))));
        }
      }
      return found;
    } catch (OrtException e) {
      throw new IllegalStateException("The attribution model failed: " + e.getMessage(), e);
    }
  }

  private static OnnxTensor output(OrtSession.Result result, String name) {
    return (OnnxTensor) result.get(name).orElseThrow();
  }

  private float[][][] roles(Window window, List<Range> cues, OnnxTensor hidden, OnnxTensor mask) throws OrtException {
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
        OrtSession.Result result = link.run(Map.of(
            "h", hidden, "mask", mask, "idx", idx, "cuemask", cuemask, "dist", dist, "par", par))) {
      return (float[][][]) output(result, "roles").getValue();
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

  private static List<Range> spans(Window window, int[] labels, int begin) {
    return Tagging.runs(labels, begin).stream()
        .filter(run -> window.isText(run.start(), run.end()))
        .map(run -> span(window, run))
        .toList();
  }

  private static Range span(Window window, Range run) {
    return new Range(window.start(run.start()), window.end(run.end() - 1));
  }

  private static double confidence(double[][] scores, Range cue) {
    double sum = 0;
    for (int t = cue.start(); t < cue.end(); t++) {
      double best = Double.NEGATIVE_INFINITY;
      for (double score : scores[t]) {
        best = Math.max(best, score);
      }
      sum += best;
    }
    return Math.round(Math.exp(sum / (cue.end() - cue.start())) * 10_000) / 10_000.0;
  }

  private static boolean[] all(int size) {
    boolean[] mask = new boolean[size];
    Arrays.fill(mask, true);
    return mask;
  }

  @Override
  public void close() {
    try {
      encoder.close();
      link.close();
    } catch (OrtException e) {
      throw new IllegalStateException("The attribution model could not be closed: " + e.getMessage(), e);
    }
  }
}
