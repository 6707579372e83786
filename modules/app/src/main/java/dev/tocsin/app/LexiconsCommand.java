package dev.tocsin.app;

import dev.tocsin.analysis.LexiconAddition;
import dev.tocsin.analysis.LexiconTrial;
import dev.tocsin.analysis.Lexicons;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "lexicons", description = "check the words and rules that a newsroom adds")
final class LexiconsCommand implements Runnable {
  @Override
  public void run() {
    throw Problem.usage("Say what to do: check.");
  }

  @Command(
      name = "check",
      description = "read a folder of lexicons, and try the sentences of its rules",
      footer = {
        "",
        "Exit code 0 where every file is right and every sentence is read as its rule says, else 2.",
        "Sentences that ship and are read otherwise with the folder than without are told, too:",
        "that may be meant."
      })
  int check(
      @Parameters(
              arity = "0..1",
              paramLabel = "DIR",
              description = "the folder (default: deploy/lexicons)")
          @Nullable Path folder,
      @Mixin WatchOptions watches) {
    LexiconFiles files = LexiconOptions.files(folder);
    Lexicons lexicons = files.lexicons();
    PrintWriter out = Out.writer();
    if (lexicons.additions().isEmpty()) {
      out.println("There is no file *.lex in " + files.folder() + ": nothing is added.");
    }
    lexicons.additions().forEach(addition -> out.println(LexiconFiles.words(addition)));
    LexiconTrial trial = LexiconTrial.of(lexicons, watches.watches());
    List<String> failures = trial.failures();
    failures.forEach(out::println);
    int tried = lexicons.additions().stream().mapToInt(LexiconAddition::sentences).sum();
    if (tried > 0) {
      out.println(
          (tried - failures.size()) + " of " + tried + " sentences are read as their rules say.");
    }
    List<String> changes = lexicons.additions().isEmpty() ? List.of() : trial.changes();
    if (!changes.isEmpty()) {
      out.println(
          "Mind: sentences that ship are read otherwise with this folder ("
              + changes.size()
              + "):");
      changes.forEach(change -> out.println("  " + change));
    }
    out.flush();
    return failures.isEmpty() ? 0 : Problem.USAGE;
  }
}
