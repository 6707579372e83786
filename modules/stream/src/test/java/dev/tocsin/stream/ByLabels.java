package dev.tocsin.stream;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Deadline;
import dev.tocsin.domain.Field;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.Sketch;
import dev.tocsin.domain.Standing;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import dev.tocsin.domain.WatchId;
import dev.tocsin.testkit.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An analysis for tests that finds in the written story what its label file says: what the rules
/// make of a detector that is right. Labels do not tell news from background; a promise beside
/// another main matter is taken as recalled, and so is all beside a reaction.
final class ByLabels implements Analysis {
  private static final Map<String, String[]> LABELS = labels();

  /// Words of the story's articles that credit an agency.
  private static final Map<String, String> CREDITS =
      Map.of(
          "Reuters", "reuters", "路透", "reuters", "رويترز", "reuters", "AFP", "afp", "(AP)", "ap");

  private final WatchId watch;

  private ByLabels(WatchId watch) {
    this.watch = watch;
  }

  static Analysis of(Collection<Watch> watches) {
    return new ByLabels(
        watches.stream().findFirst().map(Watch::id).orElseGet(() -> new WatchId("none")));
  }

  @Override
  public TaggedArticle analyze(Article article) {
    String[] label = LABELS.getOrDefault(article.id().value(), new String[] {"", "", "", "-"});
    List<SignalKind> kinds =
        label[3].equals("-")
            ? List.of()
            : Arrays.stream(label[3].split(",", -1)).map(SignalKind::valueOf).toList();
    List<Signal> signals = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      signals.add(signal(kinds, i, label[1], article));
    }
    List<String> credits =
        CREDITS.entrySet().stream()
            .filter(e -> article.text().contains(e.getKey()) || e.getKey().equals(article.author()))
            .map(Map.Entry::getValue)
            .distinct()
            .sorted()
            .toList();
    return new TaggedArticle(
        article,
        article.language(),
        List.of(),
        signals,
        signals.isEmpty() ? List.of() : Sketch.of(article.text()),
        credits);
  }

  private Signal signal(List<SignalKind> kinds, int index, String story, Article article) {
    SignalKind kind = kinds.get(index);
    boolean work = kind == SignalKind.PROMISED || kind == SignalKind.PREPARING;
    boolean ofPromises =
        kinds.getFirst() == SignalKind.PROMISED || kinds.getFirst() == SignalKind.PREPARING;
    boolean background =
        index > 0 && ((work && !ofPromises) || kinds.getFirst() == SignalKind.REACTION);
    String sentence = "sentence " + index;
    int start = index * 20;
    return new Signal(
        watch,
        kind,
        Polarity.ASSERTED,
        background,
        null,
        null,
        work ? Standing.ISSUER : article.standing(),
        null,
        kind == SignalKind.PROMISED ? deadline(story) : null,
        sentence,
        Field.TEXT,
        start,
        start + sentence.length(),
        0.8,
        "label");
  }

  private static Deadline deadline(String story) {
    return switch (story) {
      case "dec-2021" -> new Deadline(LocalDate.of(2022, 1, 10), Deadline.Precision.VAGUE);
      case "jun-promise", "jul20-lima", "aug31-today" ->
          new Deadline(LocalDate.of(2022, 8, 31), Deadline.Precision.DAY);
      default -> null;
    };
  }

  private static Map<String, String[]> labels() {
    try (var in = Story.class.getResourceAsStream("story/labels.tsv")) {
      Map<String, String[]> labels = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        String[] columns = line.split("\t", -1);
        if (columns.length > 3 && !line.startsWith("#")) {
          labels.put(columns[0], columns);
        }
      }
      return labels;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
