package dev.tocsin.testkit;

import java.util.List;

/// The day's other news.
final class Noise {
  private Noise() {}

  static List<StoryArticle> articles() {
    return List.of();
  }
}
