package org.cotejo.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  @Test
  void walksFoldersInOrderAndPassesOverWhatIsNoReport(@TempDir Path folder) throws IOException {
    List<String> names = List.of(
        "b.txt", "a.HTML", "sub/c.xml", "sub/noending", "picture.jpg", ".hidden.txt", ".git/d.txt");
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
    Inputs inputs = Inputs.expand(List.of(folder));
    assertThat(inputs.problems()).isEmpty();
    assertThat(inputs.inputs()).extracting(input -> folder.relativize(Path.of(input.name())).toString())
        .containsExactly("a.HTML", "b.txt", "sub/c.xml", "sub/noending");
  }

  @Test
  void takesAFileOnceHoweverItIsSpelt(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.log"), "x");
    Path same = folder.resolve("..").resolve(String.valueOf(folder.getFileName())).resolve("a.log");
    assertThat(Inputs.expand(List.of(same, file)).inputs()).extracting(Input::name).containsExactly(file.toString());
    assertThat(Inputs.expand(List.of(file, same)).inputs()).extracting(Input::name).containsExactly(file.toString());
  }

  @Test
  void tellsOfAFolderThatHoldsNothing(@TempDir Path folder) {
    Inputs inputs = Inputs.expand(List.of(folder));
    assertThat(inputs.inputs()).isEmpty();
    assertThat(inputs.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.message().key()).isEqualTo("article.folder_empty");
      assertThat(problem.input()).isEqualTo(folder.toString());
    });
  }
}
