package dev.tocsin.analysis;

import dev.tocsin.domain.SignalKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What each feature of one language's sentences speaks for. Read from `weights/common.tsv`, which
/// holds in every language that has a file, and `weights/LANGUAGE.tsv`, which adds to it.
final class Weights {
  static final List<SignalKind> KINDS = List.of(SignalKind.values());

  private static final String WORD = "word ";
  private static final String CLASS = "class ";
  private static final String CONCEPT = "concept ";
  private static final String ORDER = "order ";
  private static final String FOLLOWED_BY = " > ";
  private static final String SAID = "rules say ";
  private static final String PLACE = "place ";

  private final Map<String, Feature> byName = new HashMap<>();
  private final Map<String, Word> words = new HashMap<>();

  /// By the first term, then by the second.
  private final Map<String, Map<String, Feature>> orders = new HashMap<>();

  /// What has a weight.
  static final class Feature {
    private final int number;
    private final double[] byKind = new double[KINDS.size()];

    private Feature(int number) {
      this.number = number;
    }

    /// Counted from 0, so that a sentence counts it once.
    int number() {
      return number;
    }

    /// The log odds that it adds to a kind.
    ///
    /// @param kind its place in [#KINDS]
    double weight(int kind) {
      return byKind[kind];
    }
  }

  /// What a word speaks for, so that a pair's text need not be put together.
  static final class Word {
    private final Map<String, Feature> before = new HashMap<>();
    private @Nullable Feature alone;

    @Nullable Feature alone() {
      return alone;
    }

    @Nullable Feature before(String next) {
      return before.get(next);
    }
  }

  private Weights() {}

  /// Those that ship with Tocsin; null of a language that has none.
  static @Nullable Weights builtIn(String language) {
    String own = Resources.textOrNull(path(language));
    if (own == null) {
      return null;
    }
    List<String> faults = new ArrayList<>();
    Weights weights =
        read(Resources.text(path("common")), path("common"), faults)
            .with(read(own, path(language), faults));
    Resources.refuse(faults);
    return weights;
  }

  private static String path(String name) {
    return "weights/" + name + ".tsv";
  }

  /// @param faults what is wrong is added to these, as `file:line: what; what would be right`
  static Weights read(String text, String file, List<String> faults) {
    Weights weights = new Weights();
    WeightLines.read(text, file, faults, weights::add);
    return weights;
  }

  private @Nullable String add(String kind, double weight, String name) {
    if (Stream.of(WORD, CLASS, CONCEPT, ORDER, SAID, PLACE).noneMatch(name::startsWith)) {
      return "'" + name + "' is no feature; write such as 'word months' or 'class delay'";
    }
    if (name.startsWith(ORDER) && !name.contains(FOLLOWED_BY)) {
      return "'" + name + "' has one term; write such as 'order concept still > concept hidden'";
    }
    try {
      double[] byKind = feature(name).byKind;
      int k = KINDS.indexOf(SignalKind.valueOf(kind));
      boolean second = byKind[k] != 0;
      byKind[k] = weight;
      return second ? "gives '" + name + "' a second weight; keep one" : null;
    } catch (IllegalArgumentException e) {
      return "'" + kind + "' is no kind of signal; one of " + KINDS;
    }
  }

  private Feature feature(String name) {
    return byName.computeIfAbsent(name, this::room);
  }

  private Feature room(String name) {
    Feature feature = new Feature(byName.size());
    if (name.startsWith(WORD)) {
      String[] both = name.substring(WORD.length()).split(" ", 2);
      Word first = words.computeIfAbsent(both[0], _ -> new Word());
      if (both.length == 1) {
        first.alone = feature;
      } else {
        first.before.put(both[1], feature);
      }
    } else if (name.startsWith(ORDER)) {
      String[] both = name.substring(ORDER.length()).split(FOLLOWED_BY, 2);
      orders.computeIfAbsent(both[0], _ -> new HashMap<>()).put(both[1], feature);
    }
    return feature;
  }

  /// The sum of both.
  Weights with(Weights more) {
    Weights sum = new Weights();
    for (Weights part : List.of(this, more)) {
      part.byName.forEach((name, feature) -> {
        double[] byKind = sum.feature(name).byKind;
        Arrays.setAll(byKind, k -> byKind[k] + feature.byKind[k]);
      });
    }
    return sum;
  }

  @Nullable Word of(String word) {
    return words.get(word);
  }

  /// @param term as [#nameOfClass] or [#nameOfConcept] spells it
  @Nullable Feature ofTerm(String term) {
    return byName.get(term);
  }

  /// What a term speaks for together with one that follows it, by the other's name.
  Map<String, Feature> after(String term) {
    return orders.getOrDefault(term, Map.of());
  }

  @Nullable Feature ofSaid(SignalKind kind) {
    return byName.get(nameOf(kind));
  }

  @Nullable Feature ofPlace(Features.Place place) {
    return byName.get(nameOf(place));
  }

  static String nameOfWords(String words) {
    return WORD + words;
  }

  static String nameOfClass(String wordClass) {
    return CLASS + wordClass;
  }

  static String nameOfConcept(String concept) {
    return CONCEPT + concept;
  }

  /// Of two terms' names.
  static String nameOfOrder(String first, String second) {
    return ORDER + first + FOLLOWED_BY + second;
  }

  static String nameOf(SignalKind said) {
    return SAID + said;
  }

  static String nameOf(Features.Place place) {
    return PLACE + place;
  }
}
