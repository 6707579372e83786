package dev.tocsin.app;

import dev.tocsin.analysis.WatchFile;
import dev.tocsin.analysis.WatchReading;
import dev.tocsin.domain.Source;
import dev.tocsin.domain.Watch;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.WatchText;
import dev.tocsin.wire.Wire;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Brings the configuration's watches and sources into their topics: what is new or changed, and
/// nothing else. A source that an operator has paused stays paused.
final class Publishing {
  private Publishing() {}

  static CompactedTopic<Source> sources(Kafka kafka) {
    return new CompactedTopic<>(kafka, Topics.SOURCES, Wire.sources());
  }

  static CompactedTopic<WatchText> watches(Kafka kafka) {
    return new CompactedTopic<>(kafka, Topics.WATCHES, Wire.watches());
  }

  static void sources(Kafka kafka, List<Source> configured, Instant now) {
    CompactedTopic<Source> topic = sources(kafka);
    Map<String, Source> known = topic.read();
    Map<String, @Nullable Source> changed = new TreeMap<>();
    for (Source source : configured) {
      Source before = known.get(source.id());
      Source wanted = before == null ? source : Sources.paused(source, before.paused());
      if (!wanted.equals(before)) {
        changed.put(source.id(), wanted);
      }
    }
    topic.write(changed, now);
  }

  static void watches(Kafka kafka, List<Path> files, Instant now) {
    CompactedTopic<WatchText> topic = watches(kafka);
    Map<String, WatchText> known = topic.read();
    Map<String, @Nullable WatchText> changed = new TreeMap<>();
    for (Path file : files) {
      WatchText text = text(file);
      Watch watch = read(text, file);
      if (!text.equals(known.get(watch.id().value()))) {
        changed.put(watch.id().value(), text);
      }
    }
    topic.write(changed, now);
  }

  /// The watches of some files.
  ///
  /// @throws Problem with every fault of every file
  static List<Watch> read(List<Path> files) {
    List<Watch> watches = new ArrayList<>();
    for (Path file : files) {
      watches.add(read(text(file), file));
    }
    return watches;
  }

  /// @throws Problem where it cannot be read
  static WatchText text(Path file) {
    return new WatchText(String.valueOf(file.getFileName()), SettingsReader.text(file));
  }

  private static Watch read(WatchText text, Path file) {
    return switch (WatchFile.read(text.yaml(), file.toString())) {
      case WatchReading.Ok ok -> ok.watch();
      case WatchReading.Faults faults ->
          throw Problem.usage(
              "The watch is refused; mend and start again:\n  "
                  + String.join("\n  ", faults.faults()));
    };
  }
}
