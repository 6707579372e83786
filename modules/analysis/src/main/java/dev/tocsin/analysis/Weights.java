package dev.tocsin.analysis;

import dev.tocsin.domain.SignalKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What each feature of one language's sentences speaks for, by the place of the kind in [#KINDS]:
/// log odds. Read from `weights/LANGUAGE.tsv`.
final class Weights {
  /// The languages that have some. English alone has sentences enough to learn from.
  static final Set<String> LANGUAGES = Set.of("en");

  static final List<SignalKind> KINDS = List.of(SignalKind.values());

  private static final String WORD = "word ";
  private static final String CLASS = "class ";
  private static final String SAID = "rules say ";
  private static final String PLACE = "place ";

  private final Map<String, double[]> byName = new HashMap<>();
  private final Map<String, Word> words = new HashMap<>();

  /// What a word speaks for, so that a pair's text need not be put together.
  static final class Word {
    private final Map<String, double[]> before = new HashMap<>();
    private double @Nullable [] alone;

    double @Nullable [] alone() {
      return alone;
    }

    double @Nullable [] before(String next) {
      return before.get(next);
    }
  }

  private Weights() {}

  /// Those that ship with Tocsin.
  static Weights builtIn(String language) {
    String file = "weights/" + language + ".tsv";
    List<String> faults = new ArrayList<>();
    Weights read = read(Resources.text(file), file, faults);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
    return read;
  }

  /// @param text lines of a kind, a weight and a feature, parted by tabs
  /// @param faults what is wrong is added to these, as `file:line: what; what would be right`
  static Weights read(String text, String file, List<String> faults) {
    Weights weights = new Weights();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String fault = weights.add(line.split("\t", -1));
        if (fault != null) {
          faults.add(file + ":" + number + ": " + fault);
        }
      }
    }
    return weights;
  }

  private @Nullable String add(String[] cells) {
    if (cells.length != 3) {
      return "has " + cells.length + " cells; write a kind, a weight and a feature between tabs";
    }
    if (Stream.of(WORD, CLASS, SAID, PLACE).noneMatch(cells[2]::startsWith)) {
      return "'" + cells[2] + "' is no feature; write such as 'word months' or 'class delay'";
    }
    try {
      int kind = KINDS.indexOf(SignalKind.valueOf(cells[0]));
      double weight = Double.parseDouble(cells[1]);
      double[] byKind = byName.computeIfAbsent(cells[2], this::room);
      boolean second = byKind[kind] != 0;
      byKind[kind] = weight;
      return second ? "gives '" + cells[2] + "' a second weight; keep one" : null;
    } catch (NumberFormatException e) {
      return "'" + cells[1] + "' is no weight; write a number such as 0.7";
    } catch (IllegalArgumentException e) {
      return "'" + cells[0] + "' is no kind of signal; one of " + KINDS;
    }
  }

  private double[] room(String name) {
    double[] byKind = new double[KINDS.size()];
    if (name.startsWith(WORD)) {
      String[] both = name.substring(WORD.length()).split(" ", 2);
      Word first = words.computeIfAbsent(both[0], _ -> new Word());
      if (both.length == 1) {
        first.alone = byKind;
      } else {
        first.before.put(both[1], byKind);
      }
    }
    return byKind;
  }

  @Nullable Word of(String word) {
    return words.get(word);
  }

  double @Nullable [] ofClass(String name) {
    return byName.get(nameOfClass(name));
  }

  double @Nullable [] ofSaid(SignalKind kind) {
    return byName.get(nameOf(kind));
  }

  double @Nullable [] ofPlace(Features.Place place) {
    return byName.get(nameOf(place));
  }

  static String nameOfWords(String words) {
    return WORD + words;
  }

  static String nameOfClass(String wordClass) {
    return CLASS + wordClass;
  }

  static String nameOf(SignalKind said) {
    return SAID + said;
  }

  static String nameOf(Features.Place place) {
    return PLACE + place;
  }
}
