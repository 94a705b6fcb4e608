package org.cotejo.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a user meets it: what it prints where, and how it ends. */
class CommandLineTest {

  private static final String REPORT = """
      The guild of bakers sold 1,200 loaves a week, Ada Quill said on Monday.
      "We baked three times as many last year," she said.
      """;

  @TempDir
  private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String input, Object... arguments) {
    Console console = new Console(new ByteArrayInputStream(input.getBytes(UTF_8)), out,
        new PrintStream(err, true, UTF_8), Terminal.none("en"));
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return new CommandLine(console).run(words);
  }

  private String errors() {
    return err.toString(UTF_8);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path report() throws IOException {
    return file("report.txt", REPORT.getBytes(UTF_8));
  }

  @Test
  void collatesReportsAndEndsWithZero() throws IOException {
    assertThat(run("", "collate", report())).isZero();
    assertThat(out.toString(UTF_8)).contains("report.txt").contains("Ada Quill");
    assertThat(errors()).isEmpty();
  }

  @Test
  void aMissingFileIsOneLineAndTheRestIsCollated() throws IOException {
    assertThat(run("", "collate", folder.resolve("none.txt"), report())).isZero();
    assertThat(errors()).hasLineCount(1).contains("none.txt");
    assertThat(out.toString(UTF_8)).contains("Ada Quill");
  }

  @Test
  void nothingToReadEndsWithOneAndNoStackTrace() throws IOException {
    Files.createDirectory(folder.resolve("empty"));

    assertThat(run("", "collate", folder.resolve("none.txt"), folder.resolve("empty"))).isOne();
    assertThat(errors()).hasLineCount(2).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(out.size()).isZero();
  }

  @Test
  void wrongUsageIsOneLineAndEndsWithTwo() {
    for (String[] wrong : new String[][] {
        {}, {"collate"}, {"other"}, {"collate", "--format", "xml", "a"}, {"collate", "--threads", "0", "a"},
        {"collate", "--max-size", "big", "a"}, {"collate", "--published", "yesterday", "a"},
        {"collate", "--language", "fi", "a"}, {"read", "--input", "jsonl"}}) {
      err.reset();
      assertThat(run("", (Object[]) wrong)).as(String.join(" ", wrong)).isEqualTo(2);
      assertThat(errors()).hasLineCount(1).startsWith("cotejo: ");
    }
  }

  @Test
  void badBytesAreToldInALineEach() throws IOException {
    byte[] junk = new byte[20_000];
    new Random(7).nextBytes(junk);
    Path large = file("large.txt", "a b ".repeat(3_000).getBytes(UTF_8));

    assertThat(run("", "collate", "--max-size", "10K", file("empty.txt", new byte[0]), file("junk.bin", junk), large,
        file("wide.txt", REPORT.getBytes(UTF_16)))).isZero();
    assertThat(errors()).hasLineCount(3).contains("empty.txt").contains("junk.bin").contains("large.txt");
    assertThat(out.toString(UTF_8)).contains("wide.txt");
  }

  @Test
  void onePathGivenTwiceIsReadOnce() throws IOException {
    Path report = report();

    assertThat(run("", "read", "--format", "jsonl", report, folder, report)).isZero();
    assertThat(out.toString(UTF_8)).hasLineCount(1);
  }

  @Test
  void oneLineComesOutForEachLineIn() {
    String lines = """
        {"id": "x", "text": "The mayor said that 30 people came.", "language": "en"}
        not json

        {"id": 7, "text": "El alcalde dijo que vinieron 30 personas.", "language": "es", "published": "2026-03-02"}
        {"id": "z", "words": "none"}
        """;

    assertThat(run(lines, "read", "--input", "jsonl", "--format", "jsonl", "--threads", "3")).isZero();
    assertThat(out.toString(UTF_8).lines().map(line -> line.substring(0, line.indexOf(','))))
        .containsExactly("{\"id\":\"x\"", "{\"id\":\"line 2\"", "{\"id\":\"line 3\"", "{\"id\":\"7\"", "{\"id\":\"z\"");
    assertThat(errors()).hasLineCount(3);
  }

  @Test
  void threadsAndOrderChangeNothing() throws IOException {
    Path first = report();
    Path second = file("second.txt", REPORT.replace("1,200", "900").getBytes(UTF_8));

    run("", "collate", "--format", "json", "--threads", "1", first, second);
    String one = out.toString(UTF_8);
    out.reset();
    run("", "collate", "--format", "json", "--threads", "4", second, first);

    assertThat(out.toString(UTF_8)).isEqualTo(one).startsWith("{\n  \"cotejo\": 1,");
  }

  @Test
  void tablesGoToAFolder() throws IOException {
    assertThat(run("", "collate", "--format", "csv", "--ui-language", "es", "--out", folder.resolve("t"), report()))
        .isZero();
    assertThat(folder.resolve("t/figures.csv")).content(UTF_8).startsWith("\ufeffNoticia,Medida").contains("\r\n");
    assertThat(folder.resolve("t/statements.csv")).exists();
    assertThat(folder.resolve("t/findings.csv")).exists();
    assertThat(out.size()).isZero();
  }
}
