package org.cotejo.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;

/**
 * The inputs that paths stand for: files, and the readable files in folders, however deep.
 *
 * @param inputs by path
 * @param problems folders that hold nothing to read
 */
public record Inputs(List<Input> inputs, List<Problem> problems) {

  private static final Set<String> ENDINGS = Set.of("txt", "text", "html", "htm", "xhtml", "xml", "rss", "atom", "");

  public Inputs {
    inputs = List.copyOf(inputs);
    problems = List.copyOf(problems);
  }

  /**
   * Walks folders; a file that is named itself is taken whatever its ending, and one that is given twice once.
   * Hidden files and files with other endings are passed over in folders.
   */
  public static Inputs expand(List<Path> paths) {
    Map<Path, Path> files = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        Collection<Path> inside = walk(path, problems);
        inside.forEach(file -> take(files, file));
      } else {
        take(files, path);
      }
    }
    return new Inputs(files.values().stream().map(Input::of).toList(), problems);
  }

  /** Of two spellings of one path the shorter names the file, so that their order changes nothing. */
  private static void take(Map<Path, Path> files, Path path) {
    files.merge(path.toAbsolutePath().normalize(), path, (a, b) -> SHORTER.compare(a, b) <= 0 ? a : b);
  }

  private static final Comparator<Path> SHORTER =
      Comparator.<Path>comparingInt(p -> p.toString().length()).thenComparing(Path::toString);

  private static List<Path> walk(Path folder, List<Problem> problems) {
    try (Stream<Path> inside = Files.walk(folder)) {
      List<Path> files = inside.filter(file -> isReadable(folder, file)).sorted().toList();
      if (files.isEmpty()) {
        problems.add(Problem.of(folder.toString(), Message.of("article.folder_empty")));
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      String reason = String.valueOf(e.getMessage());
      problems.add(Problem.of(folder.toString(),
          Message.of("article.unreadable", Map.of("reason", Argument.words(reason)))));
      return List.of();
    }
  }

  private static boolean isReadable(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String name = String.valueOf(file.getFileName());
    int point = name.lastIndexOf('.');
    String ending = point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending) && Files.isRegularFile(file);
  }
}
