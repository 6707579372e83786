package dev.tocsin.parse;

import dev.tocsin.parse.PageLines.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the article among a page's lines.
///
/// Every line is weighed as running text in [RunningText]; [ArticleBox] is the box that holds much
/// of it and little else. Out of that box go the lines that its elements' names or its own shape
/// give away as something else.
final class MainText {
  /// Weight below which a line that is neither a paragraph nor a sentence is a label or a button.
  private static final int FRAGMENT = 40;

  /// Shorter lines are not pulled out of a text to be shown again.
  private static final int QUOTABLE = 50;

  /// Lines before an article's text among which its standfirst is looked for.
  private static final int STANDFIRST_LINES = 60;

  private final List<Line> lines;
  private final RunningText running;

  private MainText(PageLines page, RunningText running) {
    this.lines = page.lines;
    this.running = running;
  }

  /// @param evidence what the page says elsewhere that the article's text is
  static String of(PageLines page, String title, Evidence evidence) {
    RunningText running = RunningText.of(page, evidence);
    Box box = ArticleBox.of(page, running);
    return box == null ? "" : new MainText(page, running).write(box, title);
  }

  private String write(Box box, String title) {
    List<Line> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean begun = false;
    for (int i = box.from; i < box.to; i++) {
      Line line = lines.get(i);
      begun |= !running.out(i) && !line.text().equals(title) && begins(line);
      if (begun
          && !running.out(i)
          && !line.text().equals(title)
          && (running.said(i) || belongs(line))
          && (repeatable(line) || seen.add(line.text()))) {
        kept.add(line);
      }
    }
    while (!kept.isEmpty() && (kept.getLast().box().heading() || trailing(kept.getLast()))) {
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
    return line.weight() < 60 && RunningText.weight(line) == 0 && !line.box().tag().equals("li");
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
      if (!running.out(i)
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
    return RunningText.weight(line) > 0
        || (line.box().tag().equals("p")
            && line.linkShare() < 0.9
            && line.weight() >= 40
            && RunningText.sentence(line.text()));
  }

  private static boolean belongs(Line line) {
    String text = line.text();
    if (Phrases.label(text)) {
      return false;
    }
    if (line.linkShare() > 0.6
        && (line.linkShare() > 0.9 || !line.box().leaf() || line.weight() < 60)) {
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
    boolean leaf = line.box().leaf();
    return leaf ? letters(text) : line.weight() >= FRAGMENT || RunningText.sentence(text);
  }

  private static boolean letters(String text) {
    return text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c == '_');
  }
}
