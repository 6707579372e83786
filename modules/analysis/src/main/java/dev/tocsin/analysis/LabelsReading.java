package dev.tocsin.analysis;

import java.util.List;

/// What came of reading a file of labels: all of them, or none and why.
public sealed interface LabelsReading {
  /// Every line was right.
  record Read(List<Label> labels) implements LabelsReading {
    public Read {
      labels = List.copyOf(labels);
    }
  }

  /// At least one line has a mistake, so none is taken.
  ///
  /// @param faults each as `file:line: what is wrong; what would be right`
  record Refused(List<String> faults) implements LabelsReading {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
