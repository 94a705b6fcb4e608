package org.cotejo.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.cotejo.Cotejo;
import org.cotejo.analysis.ModelException;
import org.cotejo.message.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands, and how their ends become exit codes and single lines. */
final class CommandLine {

  /** At least one article was read. */
  static final int READ = 0;
  /** Nothing could be read, or an error inside Cotejo. */
  static final int NOTHING_READ = 1;
  /** Wrong usage. */
  static final int WRONG_USAGE = 2;
  /** What {@code --fail-on} names was found. */
  static final int FAILED_ON = 3;

  private final Console console;

  CommandLine(Console console) {
    this.console = console;
  }

  int run(String... args) {
    picocli.CommandLine line = new picocli.CommandLine(new Root())
        .addSubcommand(new CollateCommand(console))
        .addSubcommand(new ReadCommand(console))
        .addSubcommand(new picocli.CommandLine.HelpCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((e, _) -> wrongUsage(e))
        .setExecutionExceptionHandler((e, command, _) -> failed(e, messages(command)));
    try {
      return line.execute(args);
    } catch (Error e) {
      return failed(e, Messages.in(console.terminal().language()));
    }
  }

  /** In the language that the command was told to speak, or that of the terminal. */
  private Messages messages(picocli.CommandLine command) {
    return command.getMixins().values().stream()
        .filter(SharedOptions.class::isInstance)
        .map(SharedOptions.class::cast)
        .map(options -> options.messages(console))
        .findFirst()
        .orElseGet(() -> Messages.in(console.terminal().language()));
  }

  private int wrongUsage(ParameterException e) {
    console.tell(e.getMessage() + "; see cotejo " + name(e.getCommandLine()) + "--help");
    return WRONG_USAGE;
  }

  private static String name(picocli.CommandLine line) {
    return line.getParent() == null ? "" : line.getCommandName() + " ";
  }

  private int failed(Throwable e, Messages messages) {
    switch (e) {
      case Failure failure -> console.tell(failure.line());
      case UncheckedIOException failure when failure.getCause() instanceof ModelException model ->
          console.tell(messages.format(model.told()));
      case OutOfMemoryError _ -> console.tell("not enough memory; give fewer or smaller inputs at once");
      default -> {
        StackTraceElement[] trace = e.getStackTrace();
        console.tell("internal error, please report it: " + e.getClass().getSimpleName()
            + (e.getMessage() == null ? "" : " (" + e.getMessage() + ")")
            + (trace.length == 0 ? "" : " at " + trace[0]));
      }
    }
    return NOTHING_READ;
  }

  @Command(
      name = "cotejo",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Sets several press reports of one story side by side: who said what, "
          + "which figures each gives, and which cannot all be true.",
      synopsisSubcommandLabel = "COMMAND")
  private static final class Root implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      throw new ParameterException(spec.commandLine(), "name a command: collate or read");
    }
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Cotejo " + Cotejo.version()};
    }
  }
}
