package dev.tocsin.app;

import dev.tocsin.analysis.WatchFile;
import dev.tocsin.analysis.WatchReading;
import dev.tocsin.domain.Watch;
import dev.tocsin.wire.WatchText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "watches", description = "list, show, add or remove what is followed")
final class WatchesCommand implements Runnable {
  @Override
  public void run() {
    throw Problem.usage("Say what to do: list, show, add or remove.");
  }

  @Command(name = "list", description = "what is followed")
  void list(@Mixin RunningDesk desk) {
    PrintWriter out = Out.writer();
    Publishing.watches(desk.kafka()).read().forEach((id, text) -> out.println(line(id, text)));
    out.flush();
  }

  private static String line(String id, WatchText text) {
    return switch (WatchFile.read(text.yaml(), text.file())) {
      case WatchReading.Ok(Watch watch) ->
          "%-24s since %s  %s%n%-24s from %s"
              .formatted(id, watch.began(), watch.name(), "", text.file());
      case WatchReading.Faults faults ->
          "%-24s not followed: %s".formatted(id, faults.faults().getFirst());
    };
  }

  @Command(name = "show", description = "the file that is followed, as it was added")
  void show(@Parameters(paramLabel = "ID") String id, @Mixin RunningDesk desk) {
    PrintWriter out = Out.writer();
    out.print(known(desk.kafka(), id).yaml());
    out.flush();
  }

  @Command(
      name = "add",
      description = "follow one more, or change one; what is kept of the past is looked through")
  void add(@Parameters(paramLabel = "FILE") Path file, @Mixin RunningDesk desk) {
    String id = Publishing.read(List.of(file)).getFirst().id().value();
    Kafka kafka = desk.kafka();
    WatchText before = Publishing.watches(kafka).read().get(id);
    WatchText text = Publishing.text(file);
    if (text.equals(before)) {
      System.out.println(id + " is followed already, by this very file.");
      return;
    }
    Publishing.watches(kafka).write(id, text, Instant.now());
    System.out.println(
        id
            + (before == null ? " is followed from now on." : " is changed.")
            + " The articles that are kept are looked through for it; nobody is alerted about the"
            + " past."
            + (before != null && isConfigured(desk, id)
                ? " The configuration names a file for it, which is back at the next start: change"
                    + " that, too."
                : ""));
  }

  @Command(name = "remove", description = "follow it no more; its alerts stay")
  void remove(@Parameters(paramLabel = "ID") String id, @Mixin RunningDesk desk) {
    Kafka kafka = desk.kafka();
    known(kafka, id);
    Publishing.watches(kafka).write(id, null, Instant.now());
    System.out.println(
        id
            + " is followed no more."
            + (isConfigured(desk, id)
                ? " The configuration still names it: take it out there too, or it is back at the"
                    + " next start."
                : ""));
  }

  private static boolean isConfigured(RunningDesk desk, String id) {
    return Publishing.read(desk.settings().watches()).stream()
        .anyMatch(watch -> watch.id().value().equals(id));
  }

  private static WatchText known(Kafka kafka, String id) {
    WatchText text = Publishing.watches(kafka).read().get(id);
    if (text == null) {
      throw Problem.usage("No watch '" + id + "' is followed. See: tocsin watches list");
    }
    return text;
  }
}
