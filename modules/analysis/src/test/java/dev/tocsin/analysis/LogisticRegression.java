package dev.tocsin.analysis;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Log odds of features, by LIBLINEAR (Fan et al., 2008).
///
/// @param solver what keeps the weights small
/// @param cost how much an error counts beside the size of the weights
record LogisticRegression(SolverType solver, double cost) {
  private static final double PRECISION = 0.001;
  private static final double LEAST_WEIGHT = 0.01;

  /// @param features name to value
  record Row(Map<String, Double> features, boolean is) {}

  /// The features that have a weight to speak of.
  Map<String, Double> fit(List<Row> rows) {
    TreeSet<String> names = new TreeSet<>();
    rows.forEach(row -> names.addAll(row.features().keySet()));
    List<String> features = new ArrayList<>(names);
    Map<String, Integer> numbers = new HashMap<>();
    features.forEach(f -> numbers.put(f, numbers.size() + 1));
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = features.size();
    problem.x = rows.stream().map(row -> nodes(row, numbers)).toArray(Feature[][]::new);
    problem.y = rows.stream().mapToDouble(row -> row.is() ? 1 : 0).toArray();
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(solver, cost, PRECISION));
    int sign = model.getLabels()[0] == 1 ? 1 : -1;
    Map<String, Double> weights = new TreeMap<>();
    for (int i = 0; i < features.size(); i++) {
      double weight = sign * model.getFeatureWeights()[i];
      if (Math.abs(weight) >= LEAST_WEIGHT) {
        weights.put(features.get(i), weight);
      }
    }
    return weights;
  }

  private static Feature[] nodes(Row row, Map<String, Integer> numbers) {
    TreeMap<Integer, Double> sorted = new TreeMap<>();
    row.features().forEach((name, value) -> sorted.put(numbers.get(name), value));
    return sorted.entrySet().stream()
        .map(e -> (Feature) new FeatureNode(e.getKey(), e.getValue()))
        .toArray(Feature[]::new);
  }
}
