package dev.tocsin.analysis;

/// A sentence on its way through the network, and how the mistakes grow with what is made of it on
/// the way back: `toState` tells that of `state`. What is `kept` are the factors of what was left
/// out by chance.
final class Sight {
  final Seen seen;
  final boolean[] word;
  final boolean[] terms;
  final float[][] meanings;
  final float[][] keptMeanings;
  final float[] found = new float[Layers.FOUND];
  final int[] at = new int[Layers.PATTERNS];
  final float[][] looked;
  final float[][] attention;
  final float[] taken = new float[Layers.LOOKED_AT];
  float[] keptFound = {};
  final float[] said = new float[Layers.STATE];
  final float[] marked = new float[Layers.STATE];
  float[] state = {};
  float[] around = {};
  float[] keptAround = {};
  final float[] surrounding = new float[Layers.STATE];
  float[] keptSurrounding = {};
  float[] both = {};
  final float[] says = new float[Layers.KINDS];
  final float[] news = new float[Layers.NEWS_KINDS];
  final float[] weight = new float[Layers.NEWS_KINDS];
  final float[] toState = new float[Layers.SENTENCE];
  final float[] toSurrounding = new float[Layers.STATE];
  final float[] toBoth = new float[Layers.SENTENCE + Layers.STATE];
  final float[] toSays = new float[Layers.KINDS];

  Sight(Seen seen) {
    this.seen = seen;
    this.word = new boolean[seen.size()];
    this.terms = new boolean[seen.size()];
    this.meanings = new float[seen.size()][Layers.MEANING];
    this.keptMeanings = new float[seen.size()][];
    this.looked = new float[seen.size()][Layers.LOOKED_AT];
    this.attention = new float[seen.size()][Layers.LOOKS];
  }
}
