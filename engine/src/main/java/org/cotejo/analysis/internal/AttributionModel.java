package org.cotejo.analysis.internal;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.analysis.ModelException;

/**
 * The two graphs: the encoder, which marks cues and names and tells what numbers measure, and the link graph, which
 * finds each cue's source and content.
 * Every window is run by itself, unpadded: activations are quantised over the whole tensor, so that a neighbour in the
 * same run would change the answer. Thread-safe.
 */
public final class AttributionModel implements AutoCloseable {

  private static final int CUE = 1;
  private static final int SOURCE = 1;
  private static final int CONTENT = 3;

  private final OrtEnvironment environment;
  private final OrtSession encoder;
  private final LinkGraph link;
  private final PieceTokenizer tokenizer;
  private final String name;
  private final double cueBias;
  private final double sourceBias;

  private AttributionModel(ModelParts parts, ModelFacts facts) {
    this.environment = parts.environment();
    this.encoder = parts.encoder();
    this.link = new LinkGraph(environment, parts.link());
    this.tokenizer = parts.tokenizer();
    this.name = facts.name();
    this.cueBias = facts.cueBias();
    this.sourceBias = facts.sourceBias();
  }

  /**
   * Loads the model from the class path.
   *
   * @throws ModelException if it is not whole, or cannot be run on this machine; the message says what to do
   */
  public static AttributionModel load() throws IOException {
    ModelFacts facts = ModelFacts.read();
    return new AttributionModel(ModelParts.load(), facts);
  }

  /** Name and version. */
  public String name() {
    return name;
  }

  /** What the model reads at once, for a whole text. */
  List<Window> windows(String text) {
    return Window.of(text, tokenizer);
  }

  /** What one window holds. */
  ModelReading run(String text, Window window) {
    try (OnnxTensor ids = OnnxTensor.createTensor(
            environment, window.ids(), new long[] {1, window.size()});
        OnnxTensor mask = OnnxTensor.createTensor(environment, new boolean[][] {all(window.size())});
        OrtSession.Result encoded = encoder.run(Map.of("ids", ids, "mask", mask))) {
      return new ModelReading(
          attributions(text, window, encoded, mask), names(window, encoded), measures(window, encoded));
    } catch (OrtException e) {
      throw new IllegalStateException("The attribution model failed: " + e.getMessage(), e);
    }
  }

  private List<RawAttribution> attributions(String text, Window window, OrtSession.Result encoded, OnnxTensor mask)
      throws OrtException {
    boolean[] wordStarts = Tagging.wordStarts(text, window);
    double[][] scores = Tagging.logProbabilities(((float[][][]) output(encoded, "cue").getValue())[0]);
    List<Range> cues = Tagging.runs(Tagging.labels(raised(scores, 0, -cueBias), wordStarts), CUE).stream()
        .filter(cue -> window.isText(cue.start(), cue.end())).toList();
    if (cues.isEmpty()) {
      return List.of();
    }
    float[][][] roles = link.roles(window, cues, output(encoded, "h"), mask);
    List<RawAttribution> found = new ArrayList<>();
    for (int k = 0; k < cues.size(); k++) {
      double[][] linked = raised(Tagging.logProbabilities(roles[k]), SOURCE, sourceBias);
      int[] labels = Tagging.labels(linked, wordStarts);
      List<Range> content = spans(window, labels, CONTENT);
      if (!content.isEmpty()) {
        found.add(new RawAttribution(spans(window, labels, SOURCE), span(window, cues.get(k)), content,
            confidence(scores, cues.get(k))));
      }
    }
    return found;
  }

  /**
   * The scores with one label's raised. Cues are taken a little early, since the link graph refuses those for which it
   * finds no content; and a source is left out only where the graph is sure that the text names none.
   */
  private static double[][] raised(double[][] scores, int label, double by) {
    double[][] out = new double[scores.length][];
    for (int t = 0; t < out.length; t++) {
      out[t] = scores[t].clone();
      out[t][label] += by;
    }
    return out;
  }

  private static NameScores names(Window window, OrtSession.Result encoded) throws OrtException {
    NameScores names = new NameScores();
    Optional<OnnxValue> output = encoded.get("name");
    if (output.isPresent()) {
      double[][] scores = Tagging.logProbabilities(((float[][][]) output.get().getValue())[0]);
      for (int t = 0; t < scores.length; t++) {
        if (window.isText(t, t + 1)) {
          names.add(window.start(t), window.end(t), scores[t]);
        }
      }
    }
    return names;
  }

  private static PieceVectors measures(Window window, OrtSession.Result encoded) throws OrtException {
    PieceVectors measures = new PieceVectors();
    Optional<OnnxValue> output = encoded.get("measure");
    if (output.isPresent()) {
      float[][] vectors = ((float[][][]) output.get().getValue())[0];
      for (int t = 0; t < vectors.length; t++) {
        if (window.isText(t, t + 1)) {
          measures.add(window.start(t), window.end(t), vectors[t]);
        }
      }
    }
    return measures;
  }

  private static OnnxTensor output(OrtSession.Result result, String name) {
    return (OnnxTensor) result.get(name).orElseThrow();
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
