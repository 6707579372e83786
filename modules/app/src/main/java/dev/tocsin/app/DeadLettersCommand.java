package dev.tocsin.app;

import dev.tocsin.store.AlertStore;
import dev.tocsin.store.Database;
import dev.tocsin.store.DatabaseSettings;
import dev.tocsin.store.SinkReject;
import dev.tocsin.stream.DeadLetters;
import dev.tocsin.wire.DeadLetter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "dead-letters",
    description = "list, show or replay records that could not be worked on")
final class DeadLettersCommand implements Runnable {
  private static final int SHOWN_BYTES = 2_000;

  @Override
  public void run() {
    throw Problem.usage("Say what to do: list, show or replay.");
  }

  @Command(name = "list", description = "the latest ones, each with its number and reason")
  void list(
      @Option(
              names = "--most",
              defaultValue = "50",
              description = "how many (default: ${DEFAULT-VALUE})")
          int most,
      @Mixin RunningDesk desk) {
    if (most < 1 || most > DeadLetters.MAX_LISTED) {
      throw Problem.usage("--most is 1 to " + DeadLetters.MAX_LISTED + ".");
    }
    List<DeadLetters.Kept> letters = letters(desk).list(most);
    PrintWriter out = Out.writer();
    if (letters.isEmpty()) {
      out.println("No dead letters.");
    }
    for (DeadLetters.Kept kept : letters) {
      DeadLetter letter = kept.letter();
      out.printf(
          "%6d  %s  %s-%d at %d  %s%n",
          kept.number(),
          Instant.ofEpochMilli(letter.timestamp()),
          letter.topic(),
          letter.partition(),
          letter.offset(),
          letter.reason());
    }
    DatabaseSettings settings = desk.databaseOrNull();
    if (settings != null) {
      rejects(settings, most, out);
    }
    out.flush();
  }

  /// What the sink could not store stays in its topic; its place and reason are in the database.
  private static void rejects(DatabaseSettings settings, int most, PrintWriter out) {
    try (Database database = Database.open(settings)) {
      List<SinkReject> rejects = new AlertStore(database).rejects(most);
      if (!rejects.isEmpty()) {
        out.println("Read, but not stored by the sink:");
      }
      for (SinkReject reject : rejects) {
        out.printf(
            "        %s  %s-%d at %d  %s%n",
            reject.at(), reject.topic(), reject.partition(), reject.offset(), reject.reason());
      }
    }
  }

  @Command(name = "show", description = "one of them with what it holds")
  void show(@Parameters(paramLabel = "NUMBER") long number, @Mixin RunningDesk desk) {
    DeadLetter letter = letters(desk).show(number).orElseThrow(() -> unknown(number)).letter();
    PrintWriter out = Out.writer();
    out.println("from    " + letter.topic() + "-" + letter.partition() + " at " + letter.offset());
    out.println("time    " + Instant.ofEpochMilli(letter.timestamp()));
    out.println("reason  " + letter.reason());
    out.println("key     " + text(letter.key()));
    out.println("value   " + text(letter.value()));
    out.flush();
  }

  @Command(
      name = "replay",
      description = "send them again to where they came from, once the cause is mended")
  void replay(
      @Parameters(arity = "1..*", paramLabel = "NUMBER") List<Long> numbers,
      @Mixin RunningDesk desk) {
    Set<Long> wanted = new TreeSet<>(numbers);
    List<DeadLetters.Kept> sent = letters(desk).replay(wanted);
    sent.forEach(
        kept -> System.out.println(kept.number() + " sent again to " + kept.letter().topic()));
    sent.forEach(kept -> wanted.remove(kept.number()));
    if (!wanted.isEmpty()) {
      throw unknown(wanted.iterator().next());
    }
  }

  private static DeadLetters letters(RunningDesk desk) {
    Kafka kafka = desk.kafka();
    return DeadLetters.of(kafka.bootstrap(), kafka.properties());
  }

  private static Problem unknown(long number) {
    return Problem.usage("There is no dead letter " + number + ". See: tocsin dead-letters list");
  }

  private static String text(byte @org.jspecify.annotations.Nullable [] bytes) {
    if (bytes == null) {
      return "(none)";
    }
    String text =
        new String(bytes, 0, Math.min(bytes.length, SHOWN_BYTES), StandardCharsets.UTF_8)
            .replaceAll("\\p{Cntrl}", "\u00B7");
    return text + (bytes.length > SHOWN_BYTES ? "... (" + bytes.length + " bytes)" : "");
  }
}
