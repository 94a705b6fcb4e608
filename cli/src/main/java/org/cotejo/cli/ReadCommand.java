package org.cotejo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cotejo.Attempt;
import org.cotejo.Cotejo;
import org.cotejo.article.Article;
import org.cotejo.article.Problem;
import org.cotejo.article.ReadResult;
import org.cotejo.ledger.ReadingJson;
import org.cotejo.message.Messages;
import org.cotejo.render.text.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads articles one at a time and compares nothing. */
@Command(name = "read", description = "Reads articles one at a time, without comparing them.",
    footer = {"", "Exit codes: 0 at least one article was read; 1 none could be read; 2 wrong usage."})
final class ReadCommand implements Callable<Integer> {

  /** The forms of a reading. */
  enum Format { TEXT, JSONL }

  /** What the inputs are. */
  enum InputKind { FILES, JSONL }

  @Mixin
  private SharedOptions shared = new SharedOptions();

  @Option(names = "--format", paramLabel = "text|jsonl", description = "Form of the result (default: text).")
  private Format format = Format.TEXT;

  @Option(names = "--input", paramLabel = "files|jsonl",
      description = "jsonl: each line of the inputs is an article, {\"id\", \"text\", \"language\"?, \"published\"?, "
          + "\"outlet\"?, \"title\"?}; one line comes out for each line in, as it is read.")
  private InputKind input = InputKind.FILES;

  @Option(names = "--raw-statements", description = "With --format jsonl: what the model gives, before any rule mends it.")
  private boolean rawStatements;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private final Console console;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    boolean lines = input == InputKind.JSONL;
    if (shared.files.isEmpty() && !lines) {
      throw new ParameterException(spec.commandLine(), "name at least one file, folder, or - for standard input");
    }
    if ((lines || rawStatements) && format != Format.JSONL) {
      throw new ParameterException(spec.commandLine(), "--input jsonl and --raw-statements need --format jsonl");
    }
    Messages messages = shared.messages(console);
    boolean[] read = new boolean[1];
    try (Cotejo cotejo = shared.builder().open()) {
      // A model that is missing is told at once, rather than of every article.
      cotejo.model();
      Output.bytes(shared.out, console.out(), out ->
          read[0] = lines ? readLines(cotejo, out, messages) : readFiles(cotejo, out, messages));
    }
    return read[0] ? CommandLine.READ : CommandLine.NOTHING_READ;
  }

  private boolean readFiles(Cotejo cotejo, OutputStream out, Messages messages) {
    Arguments.Named named = new Arguments(console.in(), shared.maxSize).take(shared.files);
    ReadResult result = cotejo.articles(named.inputs());
    List<Problem> problems = new ArrayList<>(result.problems());
    problems.addAll(named.problems());
    console.tell(problems, messages);
    boolean any = false;
    for (Article article : result.articles()) {
      List<Problem> own = problems.stream().filter(p -> p.input().equals(article.input())).toList();
      any |= write(cotejo, article, own, out, messages);
    }
    if (format == Format.JSONL) {
      List<String> seen = result.articles().stream().map(Article::input).toList();
      problems.stream().filter(p -> !seen.contains(p.input()))
          .forEach(p -> ReadingJson.writeUnread(p.input(), List.of(p), out));
    }
    return any;
  }

  private boolean write(Cotejo cotejo, Article article, List<Problem> problems, OutputStream out, Messages messages) {
    if (format == Format.JSONL) {
      Line line = new Line(article.id(), Optional.of(article), problems);
      List<Problem> failed = new ArrayList<>();
      boolean read = JsonLines.write(cotejo, line, rawStatements, out, failed);
      console.tell(failed, messages);
      return read;
    }
    Attempt attempt = cotejo.attempt(article);
    attempt.problem().ifPresent(problem -> console.tell(List.of(problem), messages));
    attempt.reading().ifPresent(reading -> {
      Terminal terminal = console.terminal();
      boolean onTerminal = terminal.isTerminal() && shared.out.isEmpty();
      StringBuilder words = new StringBuilder();
      new TextReport(messages, onTerminal ? terminal.width() : TextReport.DEFAULT_WIDTH,
          onTerminal && terminal.colour()).write(reading, words);
      try {
        out.write(words.toString().getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    });
    return attempt.reading().isPresent();
  }

  private boolean readLines(Cotejo cotejo, OutputStream out, Messages messages) {
    List<String> files = shared.files.isEmpty() ? List.of("-") : shared.files;
    boolean any = false;
    JsonLines lines = new JsonLines(cotejo, shared.readOptions(), shared.threads, rawStatements);
    for (String file : files) {
      try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file))) {
        any |= lines.copy(file, in, out, problem -> console.tell(List.of(problem), messages));
      } catch (IOException | java.nio.file.InvalidPathException _) {
        console.tell(file + ": cannot be read; check the path");
      }
    }
    return any;
  }
}
