package dev.tocsin.stream;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Deadline;
import dev.tocsin.domain.Field;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import dev.tocsin.domain.WatchId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An analysis for tests, to which articles spell their signals out, one a line: `ohchr-xinjiang
/// PROMISED by=2022-08-31 via=reuters said=China`. Other lines say nothing.
final class SpelledOut implements Analysis {
  private final List<WatchId> watches;

  private SpelledOut(Collection<Watch> watches) {
    this.watches = watches.stream().map(Watch::id).toList();
  }

  static Analysis of(Collection<Watch> watches) {
    return new SpelledOut(watches);
  }

  @Override
  public TaggedArticle analyze(Article article) {
    if (article.text().startsWith("poison")) {
      throw new IllegalStateException("cannot be analysed");
    }
    List<Signal> signals = new ArrayList<>();
    int start = 0;
    for (String line : article.text().split("\n", -1)) {
      for (WatchId watch : watches) {
        if (line.startsWith(watch.value() + " ")) {
          signals.add(signal(watch, line, start, article));
        }
      }
      start += line.length() + 1;
    }
    List<Long> sketch =
        Arrays.stream(article.text().split("\\s+", -1))
            .map(w -> (long) w.toLowerCase(Locale.ROOT).hashCode())
            .distinct()
            .sorted()
            .toList();
    return new TaggedArticle(
        article,
        article.language(),
        List.of(),
        signals,
        signals.isEmpty() ? List.of() : sketch,
        List.of());
  }

  private static Signal signal(WatchId watch, String line, int start, Article article) {
    String[] words = line.split(" ", -1);
    String by = value(words, "by=");
    return new Signal(
        watch,
        SignalKind.valueOf(words[1]),
        Polarity.ASSERTED,
        line.endsWith(" background"),
        null,
        value(words, "said="),
        article.standing(),
        value(words, "via="),
        by == null ? null : new Deadline(LocalDate.parse(by), Deadline.Precision.DAY),
        line,
        Field.TEXT,
        start,
        start + line.length(),
        0.9,
        "test." + words[1].toLowerCase(Locale.ROOT));
  }

  private static @Nullable String value(String[] words, String name) {
    return Arrays.stream(words)
        .filter(w -> w.startsWith(name))
        .map(w -> w.substring(name.length()))
        .findFirst()
        .orElse(null);
  }

  /// The text of a watch file with that id.
  static String watchYaml(String id) {
    return """
    id: %s
    name: A watch
    zone: Europe/Zurich
    began: 2018-08-01
    entities:
      - id: ohchr
        kind: organisation
        label: OHCHR
        names:
          und: [OHCHR]
      - id: xinjiang
        kind: place
        label: Xinjiang
        names:
          und: [Xinjiang]
    report:
      issuer: [ohchr]
      subject: [xinjiang]
    relevance: [[ohchr, xinjiang]]
    """
        .formatted(id);
  }

  /// Alerts as one line each, for comparison at a glance.
  static String lines(Collection<dev.tocsin.domain.Alert> alerts) {
    return alerts.stream()
        .map(a -> a.id() + " r" + a.revision() + " " + a.kind() + " " + a.at())
        .collect(Collectors.joining("\n"));
  }
}
