package org.cotejo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.article.Input;
import org.cotejo.article.Problem;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;

/**
 * Turns what stands on the command line into inputs: files as they are, folders as the readable files in them,
 * {@code -} as standard input. A path given twice, under whatever name, is read once.
 */
final class Arguments {

  /** Kinds of file that are taken from a folder; a file that is named itself is read whatever its name. */
  private static final Set<String> KINDS =
      Set.of("txt", "text", "md", "htm", "html", "xhtml", "xml", "rss", "atom");
  private static final int DEEPEST = 32;

  private final InputStream standardInput;
  private final long maxSize;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private boolean standardInputTaken;

  Arguments(InputStream standardInput, long maxSize) {
    this.standardInput = standardInput;
    this.maxSize = maxSize;
  }

  /**
   * What a command line names.
   *
   * @param problems folders that hold nothing to read
   */
  record Named(List<Input> inputs, List<Problem> problems) {}

  Named take(List<String> arguments) {
    arguments.forEach(this::take);
    return new Named(List.copyOf(inputs), List.copyOf(problems));
  }

  private void take(String argument) {
    if (argument.equals("-")) {
      takeStandardInput();
      return;
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        takeFolder(argument, path);
      } else {
        takeFile(path);
      }
    } catch (InvalidPathException _) {
      tell(argument, "cli.path.invalid");
    }
  }

  private void takeFile(Path path) {
    if (seen.add(real(path))) {
      inputs.add(Input.of(path));
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException _) {
      return path.toAbsolutePath().normalize();
    }
  }

  private void takeFolder(String name, Path folder) {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
      files = walk.filter(p -> isVisible(folder, p) && isOfAKind(p) && Files.isRegularFile(p))
          .sorted(Comparator.comparing(Path::toString)).toList();
    } catch (IOException | UncheckedIOException _) {
      tell(name, "cli.folder.closed");
      return;
    }
    if (files.isEmpty()) {
      tell(name, "cli.folder.empty");
    }
    files.forEach(this::takeFile);
  }

  private static boolean isVisible(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfAKind(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return KINDS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private void takeStandardInput() {
    if (standardInputTaken) {
      return;
    }
    standardInputTaken = true;
    try {
      // One byte more than may be: the reader of articles then sees that it is too large, and tells it.
      byte[] bytes = standardInput.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, maxSize + 1));
      inputs.add(Input.of("-", bytes));
    } catch (IOException e) {
      throw new Failure("standard input cannot be read: " + e.getMessage());
    }
  }

  private void tell(String input, String key) {
    problems.add(Problem.of(input, Message.of(key, Map.of("kinds",
        Argument.words(String.join(", ", KINDS.stream().sorted().toList()))))));
  }
}
