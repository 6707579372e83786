package dev.tocsin.app;

import dev.tocsin.store.DatabaseUnavailable;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line: the only `main` of the project.
@Command(
    name = "tocsin",
    descriptionHeading = "%n",
    commandListHeading = "%nCommands:%n",
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Follows reports that somebody may not want released, and tells the newsroom once per real"
            + " change.",
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      RunCommand.class,
      AnalyzeCommand.class,
      BacktestCommand.class,
      EvaluateCommand.class,
      FeedCommand.class,
      ExtractCommand.class,
      SourcesCommand.class,
      WatchesCommand.class,
      LexiconsCommand.class,
      DeadLettersCommand.class,
      WhyCommand.class,
      TestCommand.class,
    })
public final class Tocsin implements Runnable {
  /// Columns; every command's line fits.
  private static final int HELP_WIDTH = 96;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT,
      description = "show this help")
  @SuppressWarnings("UnusedVariable") // picocli looks at it.
  private boolean help;

  private Tocsin() {}

  public static void main(String[] args) {
    Logs.silent();
    System.exit(run(args));
  }

  /// Runs a command line and gives its exit code: 0, or 1 where the machine did not let us, or 2
  /// where the command line or the configuration is wrong.
  static int run(String... args) {
    CommandLine line = new CommandLine(new Tocsin());
    line.setUsageHelpWidth(HELP_WIDTH);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(Tocsin::misused);
    line.setExecutionExceptionHandler((e, command, _) -> failed(e, command.getErr()));
    return line.execute(args);
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  private static int misused(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    err.println(
        "tocsin: "
            + message
            + (message.endsWith(".") ? "" : ".")
            + " See: "
            + e.getCommandLine().getCommandSpec().qualifiedName(" ")
            + " --help");
    return Problem.USAGE;
  }

  private static int failed(Exception e, PrintWriter err) {
    return switch (e) {
      case Problem problem -> {
        err.println("tocsin: " + problem.getMessage());
        yield problem.exitCode;
      }
      case DatabaseUnavailable away -> {
        err.println("tocsin: " + away.getMessage());
        yield Problem.FAILED;
      }
      default -> {
        err.println(
            "tocsin: this is a fault of Tocsin's own, please report it with what stands below.");
        e.printStackTrace(err);
        yield Problem.FAILED;
      }
    };
  }
}
