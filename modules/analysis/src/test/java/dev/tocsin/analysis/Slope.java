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
  float[] of(Layer layer) {
    return sums.of(layer);
  }

  /// The way back of [Layers#apply], without the base.
  void back(Layer layer, float[] in, float[] toOut, float[] toIn) {
    float[] weights = layers.of(layer);
    float[] slopes = sums.of(layer);
    int width = toOut.length;
    for (int i = 0; i < in.length; i++) {
      int row = i * width;
      float value = in[i];
      float sum = 0;
      for (int j = 0; j < width; j++) {
        sum += toOut[j] * weights[row + j];
      }
      toIn[i] += sum;
      if (value != 0) {
        for (int j = 0; j < width; j++) {
          slopes[row + j] += value * toOut[j];
        }
      }
    }
  }

  void addToRow(Layer layer, int row, float[] more) {
    float[] slopes = sums.of(layer);
    for (int j = 0; j < more.length; j++) {
      slopes[row * more.length + j] += more[j];
    }
  }

  void addToBase(Layer base, float[] more) {
    addToRow(base, 0, more);
  }
}
