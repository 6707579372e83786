package dev.tocsin.parse;

import dev.tocsin.parse.PageLines.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /// Weight below which a line that is neither a paragraph nor a sentence is a label or a button.
  private static final int FRAGMENT = 40;

  /// Shorter lines are not pulled out of a text to be shown again.
  private static final int QUOTABLE = 50;

  /// Shares of the page's running text from which a box is text whatever it is named.
  private static final double NOISE_SHARE = 0.4;

  private static final double HIDDEN_SHARE = 0.5;
  private static final double COMMENTS_SHARE = 0.9;

  /// How much more a box counts that is named as an article's text and holds most of what is named
  /// so, or a part of it, or is an `article`. These and the shares were tried on two thirds of the
  /// pages of two public suites.
  private static final double NAMED = 3;

  private static final double NAMED_IN_PART = 1.3;
  private static final double ARTICLE = 1.3;
  private static final double MOST_OF = 0.8;

  /// More `article`s with bodies than this are the entries of a live blog or a list.
  private static final int MOST_ARTICLES = 2;

  /// Weight from which a body is more than a teaser.
  private static final int MIN_BODY = 300;

  /// Lines before an article's text among which its standfirst is looked for.
  private static final int STANDFIRST_LINES = 60;

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
  private final Map<Box, Integer> bodies = new LinkedHashMap<>();
  private @Nullable Box first;

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

  private @Nullable Box best() {
    Box best = null;
    double most = 0;
    weighBodies();
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

  /// Sums up the running text in boxes that are named as an article's text, by the `article` that
  /// they are part of.
  private void weighBodies() {
    int end = 0;
    for (Box box : page.boxes) {
      if (box.role == Role.BODY && box.from >= end) {
        bodies.merge(article(box), good[box.to] - good[box.from], Integer::sum);
        end = box.to;
      }
    }
    if (bodies.size() > MOST_ARTICLES) {
      int sum = bodies.values().stream().mapToInt(Integer::intValue).sum();
      bodies.clear();
      bodies.put(page.boxes.getFirst(), sum);
    }
    for (Map.Entry<Box, Integer> body : bodies.entrySet()) {
      if (first == null && body.getValue() >= MIN_BODY) {
        first = body.getKey();
      }
    }
  }

  /// The innermost `article` around a box; the page's first box where there is none.
  private Box article(Box box) {
    for (Box b = box; b != null && bodies.size() <= MOST_ARTICLES; b = b.parent) {
      if (b.tag().equals("article")) {
        return b;
      }
    }
    return page.boxes.getFirst();
  }

  private double named(Box box) {
    Box article = bodies.size() == 1 ? first : article(box);
    if (first == null || !first.equals(article)) {
      return 1;
    }
    return good[box.to] - good[box.from] >= MOST_OF * bodies.getOrDefault(article, 0)
        ? NAMED
        : NAMED_IN_PART;
  }

  private double bonus(Box box) {
    double bonus = box.role == Role.BODY ? named(box) : 1;
    return box.tag().equals("article") ? bonus * ARTICLE : bonus;
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
      begun |= !out[i] && !line.text().equals(title) && begins(line);
      if (begun
          && !out[i]
          && !line.text().equals(title)
          && (said[i] || belongs(line))
          && (repeatable(line) || seen.add(line.text()))) {
        kept.add(line);
      }
    }
    while (!kept.isEmpty() && (heading(kept.getLast()) || trailing(kept.getLast()))) {
      kept.removeLast();
    }
    kept.addAll(0, standfirst(box, title, kept));
    StringBuilder text = new StringBuilder();
    for (Line line : kept) {
      if (text.length() + line.text().length() > Limits.TEXT_CHARS) {
        break;
      }
      text.append(text.isEmpty() ? "" : "\n").append(line.text());
    }
    return text.toString();
  }

  /// Pull quotes repeat a sentence of the text. Answers and entries of lists repeat one another.
  private static boolean repeatable(Line line) {
    return line.weight() < QUOTABLE || line.box().tag().equals("li");
  }

  private static boolean trailing(Line line) {
    return line.weight() < 60 && running(line) == 0 && !line.box().tag().equals("li");
  }

  /// Lines under the headline that sum the article up, where they stand before its text.
  private List<Line> standfirst(Box box, String title, List<Line> kept) {
    List<Line> found = new ArrayList<>();
    int end = box.from;
    String first = kept.isEmpty() ? "" : kept.getFirst().text();
    for (int i = Math.max(0, end - STANDFIRST_LINES); i < end && found.size() < 2; i++) {
      Line line = lines.get(i);
      boolean named =
          line.box().role == Role.STANDFIRST
              || (line.box().parent != null && line.box().parent.role == Role.STANDFIRST);
      if (!out[i]
          && named
          && line.weight() >= 40
          && line.linkShare() < 0.3
          && !line.text().equals(title)
          && !heading1(line)
          && !first.startsWith(line.text().substring(0, Math.min(30, line.text().length())))) {
        found.add(line);
      }
    }
    return found;
  }

  private static boolean heading1(Line line) {
    return line.box().tag().equals("h1");
  }

  /// Before the first paragraph stand title, byline, date and labels.
  private static boolean begins(Line line) {
    return running(line) > 0
        || (line.box().tag().equals("p")
            && line.linkShare() < 0.9
            && line.weight() >= 40
            && sentence(line.text()));
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
    if (line.weight() < 350 && Phrases.wall(text)) {
      return false;
    }
    boolean leaf = LEAVES.contains(line.box().tag());
    return leaf ? letters(text) : line.weight() >= FRAGMENT || sentence(text);
  }

  private static boolean letters(String text) {
    return text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c == '_');
  }
}
