package dev.tocsin.analysis;

import java.util.List;

/// The figures that stand: `labelled/floors.tsv`.
final class Floors {
  /// @param figure `mentions-all`, `signals-macro`, `signals-RELEASED`, `leading`, `silent`,
  ///   `sentences-macro`, `sentences-silent`, `sentences-polarity`, `sentences-background`
  record Floor(String language, String set, String figure, double least) {
    @Override
    public String toString() {
      return language + " " + set + " " + figure + " at least " + least;
    }
  }

  private Floors() {}

  static List<Floor> read() {
    return Resources.text("labelled/floors.tsv")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(c -> new Floor(c[0], c[1], c[2], Double.parseDouble(c[3])))
        .toList();
  }
}
