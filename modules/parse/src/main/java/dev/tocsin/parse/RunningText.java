package dev.tocsin.parse;

import dev.tocsin.parse.PageLines.Line;
import java.util.Arrays;
import java.util.List;

/// How much running text each stretch of a page's lines holds, noise left out.
final class RunningText {
  /// Weight from which a line without a full stop counts as running text.
  private static final int LONG = 100;

  private static final int SHORTEST = 25;

  /// Shares of the page's running text from which a box is text whatever it is named. Tried, as the
  /// weights in [ArticleBox], on two thirds of the pages of two public suites.
  private static final double NOISE_SHARE = 0.4;

  private static final double HIDDEN_SHARE = 0.5;
  private static final double COMMENTS_SHARE = 0.9;

  /// Share of the running text below which element names must have misled.
  private static final double LOST = 0.25;

  private final PageLines page;
  private final List<Line> lines;
  private final boolean[] out;
  private final boolean[] said;

  /// Sums over the lines before each, so that a box costs one subtraction.
  private final int[] good;

  private final int[] all;

  private RunningText(PageLines page, Evidence evidence) {
    this.page = page;
    this.lines = page.lines;
    this.out = new boolean[lines.size()];
    this.said = new boolean[lines.size()];
    for (int i = 0; evidence.given() && i < said.length; i++) {
      said[i] = evidence.share(lines.get(i).text()) > 0.6;
    }
    this.good = new int[lines.size() + 1];
    this.all = new int[lines.size() + 1];
  }

  /// @param evidence what the page says elsewhere that the article's text is
  static RunningText of(PageLines page, Evidence evidence) {
    RunningText text = new RunningText(page, evidence);
    text.count();
    int before = text.good[text.lines.size()];
    text.dropNoise(true);
    text.count();
    if (text.good[text.lines.size()] < before * LOST) {
      Arrays.fill(text.out, false);
      text.count();
      text.dropNoise(false);
      text.count();
    }
    return text;
  }

  /// Weight of the running text in a box; what the page says twice counts twice.
  int in(Box box) {
    return good[box.to] - good[box.from];
  }

  /// Weight of everything in a box, links counting twice.
  int all(Box box) {
    return all[box.to] - all[box.from];
  }

  /// Whether a line is noise.
  boolean out(int line) {
    return out[line];
  }

  /// Whether the page gives a line a second time, for machines.
  boolean said(int line) {
    return said[line];
  }

  private void count() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      good[i + 1] = good[i] + (out[i] ? 0 : weight(line) * (said[i] ? 2 : 1));
      all[i + 1] = all[i] + (out[i] ? 0 : line.weight() + line.linkChars());
    }
  }

  /// What a line weighs as running text: long, with few links, in sentences; 0 for what is none.
  static int weight(Line line) {
    if (line.linkShare() > 0.4 || line.weight() < SHORTEST || line.box().heading()) {
      return 0;
    }
    return line.weight() >= LONG || sentence(line.text()) ? line.weight() : 0;
  }

  static boolean sentence(String text) {
    int end = text.length() - 1;
    while (end > 0 && "\"'”’»“)]」』 ".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return end > 0 && ".!?。！？…:;।؟۔".indexOf(text.charAt(end)) >= 0;
  }

  /// Boxes that their names give away, unless they hold most of what there is to read.
  private void dropNoise(boolean byName) {
    int total = good[lines.size()];
    int skipTo = 0;
    for (Box box : page.boxes) {
      if (box.from < skipTo) {
        continue;
      }
      double share = total == 0 ? 0 : (good[box.to] - good[box.from]) / (double) total;
      boolean noise =
          switch (box.role) {
            case NOISE -> share < NOISE_SHARE && (byName || Role.noiseTag(box.tag()));
            case HIDDEN -> share < HIDDEN_SHARE;
            case COMMENTS -> share < COMMENTS_SHARE;
            case PLAIN, BODY, STANDFIRST -> false;
          };
      if (noise) {
        boolean quotes = box.role == Role.NOISE && !Role.noiseTag(box.tag());
        for (int i = box.from; i < box.to; i++) {
          out[i] = !quotes || !lines.get(i).box().within("blockquote", box);
        }
        skipTo = box.to;
      }
    }
  }
}
