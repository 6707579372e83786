package dev.tocsin.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How near extracted texts come to what people marked as the body: multisets of four-word runs,
/// precision and recall averaged over pages, F1 of the two means.
///
/// This is the measure of Scrapinghub's article extraction benchmark. Scripts written without
/// blanks count one word per character.
public final class ExtractionScore {
  private static final int RUN = 4;

  private double precisions;
  private double recalls;
  private int pages;

  /// One page's share of both.
  public record OfPage(double precision, double recall) {
    /// Harmonic mean; 0 where nothing agrees.
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /// Counts a page in.
  public OfPage add(String expected, String extracted) {
    OfPage page = of(expected, extracted);
    precisions += page.precision();
    recalls += page.recall();
    pages++;
    return page;
  }

  public int pages() {
    return pages;
  }

  public double precision() {
    return pages == 0 ? 0 : precisions / pages;
  }

  public double recall() {
    return pages == 0 ? 0 : recalls / pages;
  }

  public double f1() {
    return new OfPage(precision(), recall()).f1();
  }

  static OfPage of(String expected, String extracted) {
    Map<List<String>, Integer> truth = runs(words(expected));
    Map<List<String>, Integer> found = runs(words(extracted));
    int both = 0;
    int inTruth = 0;
    int inFound = 0;
    for (Map.Entry<List<String>, Integer> run : truth.entrySet()) {
      inTruth += run.getValue();
      both += Math.min(run.getValue(), found.getOrDefault(run.getKey(), 0));
    }
    for (int count : found.values()) {
      inFound += count;
    }
    if (inTruth == both && inFound == both) {
      return new OfPage(1, 1);
    }
    return new OfPage(
        inFound == 0 ? 0 : both / (double) inFound, inTruth == 0 ? 0 : both / (double) inTruth);
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      boolean alone = i < text.length() && ideographic(c);
      if (start >= 0 && (alone || !(Character.isLetterOrDigit(c) || c == '_'))) {
        words.add(text.substring(start, i));
        start = -1;
      }
      if (alone) {
        words.add(Character.toString(c));
      } else if (start < 0 && (Character.isLetterOrDigit(c) || c == '_')) {
        start = i;
      }
      i += i < text.length() ? Character.charCount(c) : 1;
    }
    return words;
  }

  private static boolean ideographic(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> Character.isLetterOrDigit(c);
      default -> false;
    };
  }

  private static Map<List<String>, Integer> runs(List<String> words) {
    Map<List<String>, Integer> runs = new HashMap<>();
    if (!words.isEmpty() && words.size() < RUN) {
      runs.put(words, 1);
    }
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.merge(List.copyOf(words.subList(i, i + RUN)), 1, Integer::sum);
    }
    return runs;
  }
}
