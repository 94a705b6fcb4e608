package org.cotejo.analysis.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** The files of the model, which the module {@code cotejo-model} puts on the class path. */
final class ModelFiles {

  private static final String FOLDER = "/org/cotejo/model/";

  /**
   * Of the model.
   *
   * @param cueBias what the score of "no cue" loses, in natural logarithms, when cues are decoded
   * @param sourceBias what the score of "a source begins" gains when the source of a cue is decoded
   */
  record Facts(String name, double cueBias, double sourceBias) {}

  private ModelFiles() {}

  /**
   * Opens a file of the model.
   *
   * @throws FileNotFoundException if the model is not on the class path; says what to add
   */
  static InputStream open(String name) throws IOException {
    return url(name).openStream();
  }

  /** Where the file lies on disk, if it does not lie in a jar: then it can be mapped and need not be read. */
  static Optional<Path> onDisk(String name) throws IOException {
    URL url = url(name);
    try {
      return url.getProtocol().equals("file") ? Optional.of(Path.of(url.toURI())) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** What is said of the model beside its files: name with version, such as {@code cotejo-attribution 1}. */
  static Facts facts() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = open("model.properties")) {
      properties.load(in);
    }
    return new Facts(properties.getProperty("name", "") + " " + properties.getProperty("version", ""),
        Double.parseDouble(properties.getProperty("cue.bias", "0")),
        Double.parseDouble(properties.getProperty("source.bias", "0")));
  }

  private static URL url(String name) throws FileNotFoundException {
    URL url = ModelFiles.class.getResource(FOLDER + name);
    if (url == null) {
      throw new FileNotFoundException("The attribution model is not on the class path: no " + FOLDER + name
          + ". Add the artifact org.cotejo:cotejo-model.");
    }
    return url;
  }
}
