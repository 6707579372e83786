package dev.tocsin.analysis;

import dev.tocsin.domain.EntityId;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.WatchId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How well articles were read, against what careful readers found in them.
///
/// Mentions and signals count once an article: an entity that it names, a kind that it asserts
/// (background included; what is denied or hypothetical is not asserted).
///
/// @param articles how many articles have a label and were counted
/// @param mentions by entity, and under `all` for every entity together
/// @param signals by kind, and under `macro` the mean over the kinds that were labelled or found
/// @param leading of the articles with a signal, those of which the leading kind is right
/// @param silent of the articles with no signal, those in which none was found
/// @param languages the same by the article's language
/// @param missing ids that have a label and no article, which count nowhere
public record Evaluation(
    int articles,
    Map<String, Measure> mentions,
    Map<String, Measure> signals,
    Share leading,
    Share silent,
    Map<String, ByLanguage> languages,
    List<String> missing) {
  /// The key of [#mentions] for every entity together.
  public static final String ALL = "all";

  /// The key of [#signals] for the mean over kinds.
  public static final String MACRO = "macro";

  /// How much of what was found is right, and how much of what is there was found.
  ///
  /// @param precision of what was found, the share that is right; 0 to 1
  /// @param recall of what is there, the share that was found; 0 to 1
  /// @param f1 their harmonic mean
  public record Measure(double precision, double recall, double f1) {}

  /// How many of some articles are right.
  ///
  /// @param accuracy `correct` of `of`; 1 where there is nothing to get wrong
  public record Share(int correct, int of, double accuracy) {}

  /// What is told of one language.
  public record ByLanguage(Measure mentions, Share leading, Share silent) {}

  /// Compares. Articles without a label count nowhere.
  ///
  /// @param watch whose signals are compared
  public static Evaluation of(
      Collection<TaggedArticle> articles, Collection<Label> labels, WatchId watch) {
    Map<String, TaggedArticle> byId =
        articles.stream()
            .collect(Collectors.toMap(a -> a.article().id().value(), a -> a, (a, b) -> b));
    Tally all = new Tally();
    Map<String, Tally> byLanguage = new TreeMap<>();
    List<String> missing = new ArrayList<>();
    for (Label label : labels) {
      TaggedArticle article = byId.get(label.id());
      if (article == null) {
        missing.add(label.id());
        continue;
      }
      all.add(article, label, watch);
      byLanguage.computeIfAbsent(language(article), _ -> new Tally()).add(article, label, watch);
    }
    Map<String, ByLanguage> languages = new TreeMap<>();
    byLanguage.forEach((language, tally) ->
        languages.put(
            language,
            new ByLanguage(
                Objects.requireNonNull(tally.mentions().get(ALL)),
                share(tally.leadingRight, tally.leadingOf),
                share(tally.silentRight, tally.silentOf))));
    return new Evaluation(
        all.articles,
        all.mentions(),
        all.signals(),
        share(all.leadingRight, all.leadingOf),
        share(all.silentRight, all.silentOf),
        languages,
        List.copyOf(missing));
  }

  /// The kinds that an article asserts for a watch.
  public static Set<SignalKind> asserted(TaggedArticle article, WatchId watch) {
    Set<SignalKind> kinds = EnumSet.noneOf(SignalKind.class);
    for (Signal s : article.signals()) {
      if (s.watch().equals(watch) && s.polarity() == Polarity.ASSERTED) {
        kinds.add(s.kind());
      }
    }
    return kinds;
  }

  private static String language(TaggedArticle article) {
    String given = article.article().language();
    return given.isEmpty() || given.equals("und") ? article.language() : given;
  }

  private static Share share(int correct, int of) {
    return new Share(correct, of, of == 0 ? 1 : (double) correct / of);
  }

  private static final class Count {
    private int right;
    private int wrong;
    private int missed;

    void add(boolean found, boolean labelled) {
      if (found && labelled) {
        right++;
      } else if (found) {
        wrong++;
      } else if (labelled) {
        missed++;
      }
    }

    boolean isEmpty() {
      return right + wrong + missed == 0;
    }

    /// Where nothing was found and nothing is there, nothing is wrong.
    Measure measure() {
      double precision =
          right + wrong == 0 ? (missed == 0 ? 1 : 0) : (double) right / (right + wrong);
      double recall =
          right + missed == 0 ? (wrong == 0 ? 1 : 0) : (double) right / (right + missed);
      double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
      return new Measure(precision, recall, f1);
    }
  }

  private static final class Tally {
    private int articles;
    private int leadingRight;
    private int leadingOf;
    private int silentRight;
    private int silentOf;
    private final Count allMentions = new Count();
    private final Map<EntityId, Count> entities = new TreeMap<>();
    private final Map<SignalKind, Count> kinds = new HashMap<>();

    void add(TaggedArticle article, Label label, WatchId watch) {
      articles++;
      Set<EntityId> named = new TreeSet<>();
      article.mentions().forEach(m -> named.add(m.entity()));
      Set<EntityId> either = new TreeSet<>(named);
      either.addAll(label.mentions());
      for (EntityId entity : either) {
        boolean found = named.contains(entity);
        boolean labelled = label.mentions().contains(entity);
        allMentions.add(found, labelled);
        entities.computeIfAbsent(entity, _ -> new Count()).add(found, labelled);
      }
      Set<SignalKind> asserted = asserted(article, watch);
      for (SignalKind kind : SignalKind.values()) {
        kinds
            .computeIfAbsent(kind, _ -> new Count())
            .add(asserted.contains(kind), label.signals().contains(kind));
      }
      SignalKind leading = label.leading();
      if (leading == null) {
        silentOf++;
        silentRight += asserted.isEmpty() ? 1 : 0;
      } else {
        leadingOf++;
        leadingRight += leading == article.leading(watch) ? 1 : 0;
      }
    }

    Map<String, Measure> mentions() {
      Map<String, Measure> measures = new LinkedHashMap<>();
      entities.forEach((entity, count) -> measures.put(entity.value(), count.measure()));
      measures.put(ALL, allMentions.measure());
      return measures;
    }

    Map<String, Measure> signals() {
      Map<String, Measure> measures = new LinkedHashMap<>();
      for (SignalKind kind : SignalKind.values()) {
        Count count = kinds.get(kind);
        if (count != null && !count.isEmpty()) {
          measures.put(kind.name(), count.measure());
        }
      }
      measures.put(
          MACRO,
          new Measure(
              mean(measures, Measure::precision),
              mean(measures, Measure::recall),
              mean(measures, Measure::f1)));
      return measures;
    }

    private static double mean(
        Map<String, Measure> measures, java.util.function.ToDoubleFunction<Measure> figure) {
      return measures.values().stream().mapToDouble(figure).average().orElse(1);
    }
  }
}
