package org.cotejo.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/** Where results go: standard output, or a file that appears only when it is whole. */
final class Output {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private Output() {}

  /** Something that a renderer writes. */
  @FunctionalInterface
  interface Words {
    void writeTo(Appendable out) throws IOException;
  }

  /** Writes bytes to a file, or to standard output where no path is given. */
  static void bytes(Optional<Path> path, OutputStream standard, Consumer<OutputStream> content) {
    try {
      if (path.isPresent()) {
        toFile(path.get(), content);
      } else {
        OutputStream out = new BufferedOutputStream(standard);
        content.accept(out);
        out.flush();
      }
    } catch (IOException | UncheckedIOException | JacksonException e) {
      throw new Failure("cannot write " + path.map(Path::toString).orElse("to standard output") + ": " + reason(e));
    }
  }

  /** Writes words as UTF-8. */
  static void words(Optional<Path> path, OutputStream standard, Words content) {
    bytes(path, standard, out -> write(out, content));
  }

  /** Writes a table as UTF-8 to a file that a spreadsheet will know for UTF-8. */
  static void table(Path path, Words content) {
    bytes(Optional.of(path), OutputStream.nullOutputStream(), out -> write(out, words -> {
      words.append(BYTE_ORDER_MARK);
      content.writeTo(words);
    }));
  }

  private static void write(OutputStream out, Words content) {
    try {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      content.writeTo(writer);
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void toFile(Path path, Consumer<OutputStream> content) throws IOException {
    if (!Files.isRegularFile(path) && Files.exists(path)) {
      // A device or a pipe: nothing to put in place of it.
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
        content.accept(out);
      }
      return;
    }
    Path folder = path.toAbsolutePath().getParent();
    Path draft = Files.createTempFile(folder, ".cotejo", ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
        content.accept(out);
      }
      readable(draft);
      Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** A temporary file is its owner's alone; a result is read by whoever may read the user's files. */
  private static void readable(Path file) {
    try {
      Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    } catch (IOException | UnsupportedOperationException _) {
      // As good as it gets on this file system.
    }
  }

  private static String reason(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return switch (cause) {
      case java.nio.file.NoSuchFileException _ -> "the folder does not exist";
      case java.nio.file.AccessDeniedException _ -> "not allowed";
      default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    };
  }
}
