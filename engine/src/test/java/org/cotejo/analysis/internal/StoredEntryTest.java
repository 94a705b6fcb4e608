package org.cotejo.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entry that a jar stores as it is lies where its bytes are. */
class StoredEntryTest {

  private static final byte[] TEXT = "weights of a small model".getBytes(StandardCharsets.UTF_8);

  @TempDir
  private Path folder;

  private Path jar;

  @BeforeEach
  void makeJar() throws IOException {
    jar = folder.resolve("model.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.setComment("with a comment at its end");
      put(out, "other/weights", ZipEntry.DEFLATED, new byte[5_000]);
      put(out, "model/weights", ZipEntry.STORED, TEXT);
      put(out, "model/weights.txt", ZipEntry.STORED, new byte[7]);
    }
  }

  private static void put(ZipOutputStream out, String name, int method, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(method);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  @Test
  void itsBytesAreFound() throws IOException {
    StoredEntry entry = StoredEntry.find(jar, "model/weights").orElseThrow();
    byte[] whole = Files.readAllBytes(jar);
    assertThat(new String(whole, (int) entry.offset(), (int) entry.size(), StandardCharsets.UTF_8))
        .isEqualTo(new String(TEXT, StandardCharsets.UTF_8));
  }

  @Test
  void oneThatIsCompressedOrMissingIsNot() throws IOException {
    assertThat(StoredEntry.find(jar, "other/weights")).isEqualTo(Optional.empty());
    assertThat(StoredEntry.find(jar, "model/weight")).isEqualTo(Optional.empty());
  }

  @Test
  void whateverIsNoJarHasNone() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty"));
    Path text = Files.writeString(folder.resolve("text"), "no jar, but long enough to hold the end of one");
    assertThat(StoredEntry.find(empty, "model/weights")).isEqualTo(Optional.empty());
    assertThat(StoredEntry.find(text, "model/weights")).isEqualTo(Optional.empty());
  }

  @Test
  void aJarWhoseBeginningIsLostHasNone() throws IOException {
    byte[] whole = Files.readAllBytes(jar);
    Path rest = Files.write(folder.resolve("rest.jar"), Arrays.copyOfRange(whole, whole.length / 2, whole.length));
    assertThat(StoredEntry.find(rest, "model/weights")).isEqualTo(Optional.empty());
  }
}
