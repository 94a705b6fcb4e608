package org.cotejo.analysis.internal;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;

/**
 * Keeps ONNX Runtime's native library unpacked in the user's cache folder: the runtime itself unpacks 23 MB into a
 * temporary folder at every start. Where that cannot be done the runtime is left to its own way.
 */
final class NativeLibrary {

  /** Where the runtime looks for its libraries; left alone if somebody has set it. */
  private static final String PATH = "onnxruntime.native.path";

  private NativeLibrary() {}

  /** Unpacks the library if it is not there yet, and tells the runtime where it is. Must come before its first use. */
  static synchronized void prepare() {
    if (System.getProperty(PATH) != null) {
      return;
    }
    try {
      Path folder = null;
      for (String name : List.of("onnxruntime", "onnxruntime4j_jni")) {
        URL url = OrtEnvironment.class.getResource(
            "/ai/onnxruntime/native/" + platform() + "/" + System.mapLibraryName(name));
        if (url == null || !(url.openConnection() instanceof JarURLConnection connection)) {
          return;
        }
        JarEntry entry = connection.getJarEntry();
        folder = folder == null ? cache().resolve("onnxruntime-" + Long.toHexString(entry.getCrc())) : folder;
        unpack(url, entry, folder.resolve(System.mapLibraryName(name)));
      }
      System.setProperty(PATH, String.valueOf(folder));
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      // A cache that cannot be written costs time at the start and nothing else.
    }
  }

  private static void unpack(URL url, JarEntry entry, Path target) throws IOException {
    if (Files.isRegularFile(target) && Files.size(target) == entry.getSize()) {
      return;
    }
    Files.createDirectories(target.getParent());
    Path whole = Files.createTempFile(target.getParent(), "unpacking", ".tmp");
    try (InputStream in = url.openStream()) {
      Files.copy(in, whole, StandardCopyOption.REPLACE_EXISTING);
      Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String name = system.startsWith("windows") ? "win" : system.startsWith("mac") ? "osx" : "linux";
    return name + (machine.equals("aarch64") || machine.equals("arm64") ? "-aarch64" : "-x64");
  }

  /** {@code cotejo} in the folder where this system keeps what can be made again. */
  private static Path cache() {
    String home = System.getProperty("user.home", ".");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return Path.of(variable("LOCALAPPDATA", home), "cotejo");
    }
    if (system.startsWith("mac")) {
      return Path.of(home, "Library", "Caches", "cotejo");
    }
    return Path.of(variable("XDG_CACHE_HOME", Path.of(home, ".cache").toString()), "cotejo");
  }

  private static String variable(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null || value.isEmpty() ? otherwise : value;
  }
}
