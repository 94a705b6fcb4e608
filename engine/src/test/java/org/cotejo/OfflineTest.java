package org.cotejo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** Nothing that Cotejo runs reports to anybody: not the libraries either. */
class OfflineTest {

  @Test
  void theModelRunnerHoldsNoTelemetryClient() throws IOException {
    try (InputStream in = OrtEnvironment.class.getResourceAsStream("native/linux-x64/libonnxruntime.so")) {
      String library = new String(in.readAllBytes(), ISO_8859_1);

      assertThat(library.contains("onnxruntime")).isTrue();
      assertThat(library.contains("events.data.microsoft.com")).isFalse();
    }
  }
}
