package dev.tocsin.analysis;

import dev.tocsin.domain.Watch;
import java.util.List;

/// What came of reading a watch file.
public sealed interface WatchReading {
  /// It can be used.
  record Ok(Watch watch) implements WatchReading {}

  /// It cannot, and is refused whole.
  ///
  /// @param faults every mistake at once, each as `file:line: what is wrong; what would be right`
  record Faults(List<String> faults) implements WatchReading {
    public Faults {
      faults = List.copyOf(faults);
    }
  }
}
