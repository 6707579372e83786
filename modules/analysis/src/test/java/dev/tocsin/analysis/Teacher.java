package dev.tocsin.analysis;

import dev.tocsin.analysis.Layers.Layer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/// Teaches a network: exercises in random order, some hundred sentences at a time, each time a step
/// against the slope of its mistakes (AdamW: Loshchilov and Hutter 2019, with the constants of
/// Kingma and Ba 2015). What it gives back is the running mean of what the network has been (Polyak
/// averaging), which errs less than the last step of it.
final class Teacher {
  private static final int ROUNDS = 8;

  /// Sentences of a step.
  private static final int STEP = 110;

  /// Exercises that are sorted by their length, so that a step's are alike.
  private static final int SORTED = 800;

  private static final double RATE = 5e-3;
  private static final int WARM_UP = 200;

  /// Of [#RATE] what the last step has.
  private static final double LAST = 0.05;

  private static final double DECAY = 0.01;
  private static final double BETA_1 = 0.9;
  private static final double BETA_2 = 0.999;
  private static final double EPSILON = 1e-8;

  /// How slowly the mean follows.
  private static final double MEAN = 0.998;

  /// The longest step: a longer one is shortened.
  private static final double LONGEST = 1;

  private final List<Exercise> exercises;
  private final long seed;
  private final Layers layers;
  private final Layers mean;
  private final Layers first;
  private final Layers second;
  private final Lecture lecture;
  private int steps;

  /// @param seed of all that is left to chance
  Teacher(Vocabulary vocabulary, List<Exercise> exercises, long seed) {
    this.exercises = exercises;
    this.seed = seed;
    this.layers = beginning(vocabulary, seed);
    this.mean = new Layers(vocabulary);
    this.first = new Layers(vocabulary);
    this.second = new Layers(vocabulary);
    this.lecture = new Lecture(vocabulary, layers, new Random(seed));
  }

  /// Words mean nothing much, and layers are as those of PyTorch begin.
  static Layers beginning(Vocabulary vocabulary, long seed) {
    Layers layers = new Layers(vocabulary);
    Random random = new Random(seed);
    for (Layer layer : Layer.values()) {
      float[][] numbers = layers.of(layer);
      switch (layer) {
        case WORDS, TERMS -> fill(numbers, 1, () -> 0.1 * random.nextGaussian());
        case LANGUAGES -> fill(numbers, 1, () -> 0.05 * random.nextGaussian());
        default -> {
          double bound = 1 / Math.sqrt(inputs(layer, vocabulary));
          fill(numbers, 0, () -> bound * (2 * random.nextDouble() - 1));
        }
      }
    }
    return layers;
  }

  private static int inputs(Layer layer, Vocabulary vocabulary) {
    Layer with =
        switch (layer) {
          case PATTERN_BASE -> Layer.PATTERN;
          case CONTENT_BASE -> Layer.CONTENT;
          case MARKS_BASE -> Layer.MARKS;
          case SURROUNDING_BASE -> Layer.SURROUNDING;
          case SAYS_BASE -> Layer.SAYS;
          case NEWS_BASE -> Layer.NEWS_BY_KIND;
          default -> layer;
        };
    return with.rows(vocabulary);
  }

  /// @param from the first row that is filled: that of nothing stays zero
  private static void fill(float[][] numbers, int from, DoubleSupplier values) {
    for (int i = from; i < numbers.length; i++) {
      for (int j = 0; j < numbers[i].length; j++) {
        numbers[i][j] = (float) values.getAsDouble();
      }
    }
  }

  /// @param progress is told of each round
  Layers taught(Consumer<String> progress) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      List<List<Exercise>> steps = steps(random);
      double loss = 0;
      for (List<Exercise> step : steps) {
        loss += learn(step, ROUNDS * steps.size());
      }
      progress.accept(
          String.format(
              Locale.ROOT,
              "network %d, round %d of %d: mistakes %.3f",
              seed,
              round + 1,
              ROUNDS,
              loss / steps.size()));
    }
    return mean;
  }

  private List<List<Exercise>> steps(Random random) {
    List<Exercise> mixed = new ArrayList<>(exercises);
    Collections.shuffle(mixed, random);
    List<List<Exercise>> steps = new ArrayList<>();
    for (int from = 0; from < mixed.size(); from += SORTED) {
      List<Exercise> sorted =
          mixed.subList(from, Math.min(from + SORTED, mixed.size())).stream()
              .sorted(Comparator.comparingInt(e -> e.sentences().size()))
              .toList();
      List<Exercise> step = new ArrayList<>();
      int sentences = 0;
      for (Exercise e : sorted) {
        step.add(e);
        sentences += e.sentences().size();
        if (sentences >= STEP) {
          steps.add(step);
          step = new ArrayList<>();
          sentences = 0;
        }
      }
      if (!step.isEmpty()) {
        steps.add(step);
      }
    }
    Collections.shuffle(steps, random);
    return steps;
  }

  private double learn(List<Exercise> step, int all) {
    long known = step.stream().filter(e -> e.isNewsKnown()).count();
    double ofKinds = 0.5 / step.size();
    double ofNews = known == 0 ? 0 : 0.3 / known;
    double mistakes = 0;
    for (Exercise exercise : step) {
      mistakes += lecture.hear(exercise, ofKinds, ofNews);
    }
    step(all);
    return mistakes;
  }

  private void step(int all) {
    steps++;
    double rate =
        RATE
            * Math.min(1, steps / (double) WARM_UP)
            * (LAST + (1 - LAST) * 0.5 * (1 + StrictMath.cos(Math.PI * steps / all)));
    double shorter = Math.min(1, LONGEST / lengthOfSlope());
    double follow = 1 - Math.min(MEAN, steps / (steps + 9.0));
    double correction1 = 1 - StrictMath.pow(BETA_1, steps);
    double correction2 = 1 - StrictMath.pow(BETA_2, steps);
    for (Layer layer : Layer.values()) {
      for (int row = 0; row < layers.of(layer).length; row++) {
        float[] numbers = layers.of(layer)[row];
        float[] slope = lecture.slope().of(layer)[row];
        float[] m = first.of(layer)[row];
        float[] v = second.of(layer)[row];
        float[] average = mean.of(layer)[row];
        for (int i = 0; i < numbers.length; i++) {
          double g = slope[i] * shorter;
          slope[i] = 0;
          m[i] = (float) (BETA_1 * m[i] + (1 - BETA_1) * g);
          v[i] = (float) (BETA_2 * v[i] + (1 - BETA_2) * g * g);
          double change = m[i] / correction1 / (Math.sqrt(v[i] / correction2) + EPSILON);
          numbers[i] = (float) (numbers[i] - rate * (change + DECAY * numbers[i]));
          average[i] += (float) (follow * (numbers[i] - average[i]));
        }
      }
    }
  }

  private double lengthOfSlope() {
    double squares = 0;
    for (Layer layer : Layer.values()) {
      for (float[] row : lecture.slope().of(layer)) {
        for (float g : row) {
          squares += (double) g * g;
        }
      }
    }
    return Math.sqrt(squares);
  }
}
