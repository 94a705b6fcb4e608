package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cotejo.Cotejo;
import org.cotejo.article.Problem;
import org.cotejo.finding.Finding;
import org.cotejo.ledger.Ledger;
import org.cotejo.ledger.LedgerJson;
import org.cotejo.message.Messages;
import org.cotejo.render.csv.CsvTables;
import org.cotejo.render.html.HtmlReport;
import org.cotejo.render.text.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads reports, groups them into stories, and sets each story's reports side by side. */
@Command(name = "collate", description = "Reads reports and sets those of one story side by side.",
    footer = {"", "Exit codes: 0 at least one report was read; 1 none could be read; 2 wrong usage; "
        + "3 --fail-on found what it names."})
final class CollateCommand implements Callable<Integer> {

  /** The forms of a ledger. */
  enum Format { TEXT, JSON, HTML, CSV }

  /** What may end the program with exit code 3. */
  enum FailOn { CONFLICT }

  @Mixin
  private SharedOptions shared = new SharedOptions();

  @Option(names = "--format", paramLabel = "text|json|html|csv", description = "Form of the result (default: text).")
  private Format format = Format.TEXT;

  @Option(names = "--table", paramLabel = "figures|statements|findings",
      description = "With --format csv and no --out: which table (default: figures).")
  private CsvTables.Table table = CsvTables.Table.FIGURES;

  @Option(names = "--fail-on", paramLabel = "conflict", description = "Exit with 3 if there is one.")
  private Optional<FailOn> failOn = Optional.empty();

  @Option(names = "--one-story", description = "All inputs are of one story; else they are grouped.")
  private boolean oneStory;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private final Console console;

  CollateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (shared.files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "name at least one file, folder, or - for standard input");
    }
    Messages messages = shared.messages(console);
    Arguments.Named named = new Arguments(console.in(), shared.maxSize).take(shared.files);
    try (Cotejo cotejo = shared.builder().oneStory(oneStory).open()) {
      Ledger ledger = withProblems(cotejo.collate(named.inputs()), named.problems());
      console.tell(ledger.problems(), messages);
      write(ledger, messages);
      return exitCode(ledger);
    }
  }

  private static Ledger withProblems(Ledger ledger, List<Problem> more) {
    List<Problem> all = new ArrayList<>(ledger.problems());
    all.addAll(more);
    return new Ledger(ledger.version(), ledger.model(), all, ledger.collations());
  }

  private int exitCode(Ledger ledger) {
    boolean conflict = ledger.collations().stream()
        .anyMatch(c -> c.findings().stream().anyMatch(f -> f.kind() == Finding.Kind.CONFLICT));
    return ledger.collations().isEmpty() ? CommandLine.NOTHING_READ
        : failOn.isPresent() && conflict ? CommandLine.FAILED_ON : CommandLine.READ;
  }

  private void write(Ledger ledger, Messages messages) {
    switch (format) {
      case JSON -> Output.bytes(shared.out, console.out(), out -> LedgerJson.write(ledger, out));
      case TEXT -> writeText(ledger, messages);
      case HTML -> {
        if (!ledger.collations().isEmpty()) {
          Output.words(shared.out, console.out(), out -> HtmlReport.write(ledger, messages, out));
        }
      }
      case CSV -> writeTables(ledger, messages);
    }
  }

  private void writeText(Ledger ledger, Messages messages) {
    Terminal terminal = console.terminal();
    boolean onTerminal = terminal.isTerminal() && shared.out.isEmpty();
    TextReport report = new TextReport(
        messages, onTerminal ? terminal.width() : TextReport.DEFAULT_WIDTH, onTerminal && terminal.colour());
    if (!ledger.collations().isEmpty()) {
      Output.words(shared.out, console.out(), out -> report.write(ledger, out));
    }
  }

  private void writeTables(Ledger ledger, Messages messages) {
    if (shared.out.isEmpty()) {
      Output.words(shared.out, console.out(), out -> CsvTables.write(table, ledger, messages, out));
      return;
    }
    Path folder = shared.out.get();
    try {
      Files.createDirectories(folder);
    } catch (IOException _) {
      throw new Failure("cannot make the folder " + folder);
    }
    for (CsvTables.Table each : CsvTables.Table.values()) {
      Output.table(folder.resolve(each.title() + ".csv"), out -> CsvTables.write(each, ledger, messages, out));
    }
  }
}
