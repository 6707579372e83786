package dev.tocsin.parse;

import dev.tocsin.parse.PageLines.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the article among a page's lines.
///
/// Every line is weighed as running text: long, with few links, in sentences. The article is the
/// box that holds much of the page's running text and little else; out of it go the lines that its
/// elements' names or its own shape give away as something else.
final class MainText {
  /// Weight from which a line without a full stop counts as running text.
  private static final int LONG = 100;

  private static final int SHORTEST = 25;

  /// Share of the running text below which element names must have misled.
  private static final double LOST = 0.25;

  /// Elements that hold one paragraph, never an article.
  private static final Set<String> LEAVES =
      Set.of(
          "p",
          "li",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "pre",
          "dd",
          "dt",
          "td",
          "tr");

  private final PageLines page;
  private final List<Line> lines;
  private final boolean[] out;
  private final boolean[] said;
  private final int[] good;
  private final int[] all;

  private MainText(PageLines page, Evidence evidence) {
    this.page = page;
    this.said = new boolean[page.lines.size()];
    for (int i = 0; evidence.given() && i < said.length; i++) {
      said[i] = evidence.share(page.lines.get(i).text()) > 0.6;
    }
    this.lines = page.lines;
    this.out = new boolean[lines.size()];
    this.good = new int[lines.size() + 1];
    this.all = new int[lines.size() + 1];
  }

  /// @param evidence what the page says elsewhere that the article's text is
  static String of(PageLines page, String title, Evidence evidence) {
    MainText text = new MainText(page, evidence);
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
    Box box = text.best();
    return box == null ? "" : text.write(text.alone(box), title);
  }

  private void count() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      good[i + 1] = good[i] + (out[i] ? 0 : running(line) * (said[i] ? 2 : 1));
      all[i + 1] = all[i] + (out[i] ? 0 : line.weight() + line.linkChars());
    }
  }

  private static int running(Line line) {
    if (line.linkShare() > 0.4 || line.weight() < SHORTEST || heading(line)) {
      return 0;
    }
    return line.weight() >= LONG || sentence(line.text()) ? line.weight() : 0;
  }

  static boolean heading(Line line) {
    String tag = line.box().tag();
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
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
            case NOISE -> share < 0.4 && (byName || Role.noiseTag(box.tag()));
            case HIDDEN -> share < 0.5;
            case COMMENTS -> share < 0.9;
            case PLAIN, BODY, STANDFIRST -> false;
          };
      if (noise) {
        for (int i = box.from; i < box.to; i++) {
          out[i] = true;
        }
        skipTo = box.to;
      }
    }
  }

  private @Nullable Box best() {
    Box best = null;
    double most = 0;
    for (Box box : page.boxes) {
      if (LEAVES.contains(box.tag()) && most > 0) {
        continue;
      }
      double text = good[box.to] - good[box.from];
      double score = text * Math.sqrt(text / (all[box.to] - all[box.from] + 1)) * bonus(box);
      if (score >= most && score > 0) {
        most = score;
        best = box;
      }
    }
    return best;
  }

  private static double bonus(Box box) {
    double bonus = box.role == Role.BODY ? 1.3 : 1;
    return box.tag().equals("article") ? bonus * 1.1 : bonus;
  }

  /// Of several articles on one page, each under a first-order heading, the first.
  private Box alone(Box box) {
    Box first = null;
    int articles = 0;
    int end = 0;
    for (Box inner : page.boxes) {
      if (inner.tag().equals("article")
          && inner.from >= box.from
          && inner.to <= box.to
          && inner.from >= end
          && !inner.equals(box)
          && headed(inner)) {
        first = first == null ? inner : first;
        articles++;
        end = inner.to;
      }
    }
    return first != null && articles > 1 && good[first.to] - good[first.from] > 0 ? first : box;
  }

  private boolean headed(Box box) {
    for (int i = box.from; i < box.to; i++) {
      if (lines.get(i).box().tag().equals("h1")) {
        return true;
      }
    }
    return false;
  }

  private String write(Box box, String title) {
    List<Line> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean begun = false;
    for (int i = box.from; i < box.to; i++) {
      Line line = lines.get(i);
      begun |= !out[i] && running(line) > 0 && !line.text().equals(title);
      if (begun
          && !out[i]
          && !line.text().equals(title)
          && (said[i] || belongs(line))
          && seen.add(line.text())) {
        kept.add(line);
      }
    }
    while (!kept.isEmpty() && heading(kept.getLast())) {
      kept.removeLast();
    }
    StringBuilder text = new StringBuilder();
    for (Line line : kept) {
      if (text.length() + line.text().length() > Limits.TEXT_CHARS) {
        break;
      }
      text.append(text.isEmpty() ? "" : "\n").append(line.text());
    }
    return text.toString();
  }

  private static boolean belongs(Line line) {
    String text = line.text();
    if (Phrases.label(text)) {
      return false;
    }
    if (line.linkShare() > 0.6
        && (line.linkShare() > 0.9 || !LEAVES.contains(line.box().tag()) || line.weight() < 60)) {
      return false;
    }
    if (line.linkShare() > 0.4 && Phrases.labelled(text)) {
      return false;
    }
    if (line.weight() < 350 && line.linkChars() > 0 && Phrases.plea(text)) {
      return false;
    }
    boolean leaf = LEAVES.contains(line.box().tag());
    return leaf ? letters(text) : line.weight() >= SHORTEST || sentence(text);
  }

  private static boolean letters(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
