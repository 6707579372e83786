package dev.tocsin.stream;

import dev.tocsin.analysis.Lexicons;
import dev.tocsin.analysis.WatchFile;
import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertId;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Watch;
import dev.tocsin.testkit.Story;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The demo's story, by the watch that ships and with the real analysis and rules.
final class StoryNews {
  static final String ID = "ohchr-xinjiang";
  static final String YAML = read(Path.of("../../deploy/watches/ohchr-xinjiang.yaml"));
  static final Watch WATCH = WatchFile.watch(YAML, "ohchr-xinjiang.yaml");

  /// After all of it, and after every deadline and quiet period that it sets.
  static final Instant END = Instant.parse("2023-06-01T00:00:00Z");

  /// The real analysis; made once, for to make it takes longer than to use it.
  static final Analysis.Maker ANALYSES = once(Analysis.Maker.with(Lexicons.builtIn()));

  private StoryNews() {}

  /// Every article of the story as it is first read, and after its edit.
  static List<Article> articles() {
    return Story.withoutNoise().read();
  }

  static Backtest.Result backtested(Collection<Article> articles) {
    Backtest<?> backtest = Backtest.of(List.of(WATCH), ANALYSES, Following.ofReleases());
    articles.forEach(backtest::add);
    return backtest.run(END);
  }

  /// Alerts as they are on the wire, by id.
  static Map<AlertId, String> bytes(Collection<Alert> alerts) {
    Map<AlertId, String> bytes = new TreeMap<>();
    for (Alert alert : alerts) {
      byte[] wire = Wire.alerts().serializer().serialize(Topics.ALERTS.topic(), alert);
      bytes.put(alert.id(), Base64.getEncoder().encodeToString(wire));
    }
    return bytes;
  }

  private static Analysis.Maker once(Analysis.Maker maker) {
    Analysis made = maker.of(List.of(WATCH));
    return watches ->
        List.copyOf(watches).equals(List.of(WATCH)) ? made : maker.of(List.copyOf(watches));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
