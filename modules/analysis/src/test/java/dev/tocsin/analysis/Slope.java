package dev.tocsin.analysis;

import dev.tocsin.analysis.Layers.Layer;

/// How the mistakes grow with each number of a network, summed up over exercises.
final class Slope {
  private final Layers layers;
  private final Layers sums;

  Slope(Vocabulary vocabulary, Layers layers) {
    this.layers = layers;
    this.sums = new Layers(vocabulary);
  }

  /// Of the numbers of a layer; to be set to zero by who has used it.
  float[][] of(Layer layer) {
    return sums.of(layer);
  }

  /// The way back of [Layers#apply], without the base.
  void back(Layer layer, float[] in, float[] toOut, float[] toIn) {
    back(layer, 0, in, toOut, toIn);
  }

  /// @param from the row of the first of the numbers
  void back(Layer layer, int from, float[] in, float[] toOut, float[] toIn) {
    float[][] weights = layers.of(layer);
    float[][] slopes = sums.of(layer);
    for (int i = 0; i < in.length; i++) {
      float[] row = weights[from + i];
      float sum = 0;
      for (int j = 0; j < toOut.length; j++) {
        sum += toOut[j] * row[j];
      }
      toIn[i] += sum;
      if (in[i] != 0) {
        Layers.add(in[i], toOut, slopes[from + i]);
      }
    }
  }

  void addToRow(Layer layer, int row, float[] more) {
    Layers.add(1, more, sums.of(layer)[row]);
  }

  void addToBase(Layer base, float[] more) {
    addToRow(base, 0, more);
  }
}
