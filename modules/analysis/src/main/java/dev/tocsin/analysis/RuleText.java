package dev.tocsin.analysis;

import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.SignalKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A rule as written, before the classes it names are known.
final class RuleText {
  /// The kind of rules that fire silently.
  private static final String NOTHING = "NOTHING";

  /// Phrasings as written, with file and line.
  record Wording(String at, String text) {}

  /// A sentence that the rule is tried on when the lexicon is tested.
  ///
  /// @param added whether a newsroom's file has it
  record Example(String at, List<SignalKind> kinds, boolean fires, String text, boolean added) {}

  final List<SignalKind> kinds;
  final String name;
  final List<Wording> says = new ArrayList<>();
  final List<Wording> unless = new ArrayList<>();
  final List<Example> examples = new ArrayList<>();
  Rule.About about = Rule.About.REPORT;
  Rule.Where where = Rule.Where.ANYWHERE;
  @Nullable Polarity polarity;
  boolean background;
  boolean silent;
  boolean weak;
  boolean alone;
  @Nullable SignalKind afterRelease;
  boolean added;
  double confidence = 0.8;

  private RuleText(List<SignalKind> kinds, String name) {
    this.kinds = kinds;
    this.name = name;
  }

  /// A copy that a language may add to.
  RuleText copy() {
    RuleText copy = new RuleText(kinds, name);
    copy.says.addAll(says);
    copy.unless.addAll(unless);
    copy.about = about;
    copy.where = where;
    copy.polarity = polarity;
    copy.background = background;
    copy.silent = silent;
    copy.weak = weak;
    copy.alone = alone;
    copy.afterRelease = afterRelease;
    copy.added = added;
    copy.confidence = confidence;
    return copy;
  }

  boolean isSameAs(RuleText other) {
    return name.equals(other.name) && kinds.equals(other.kinds);
  }

  /// Whether `KIND name` is its name, as a line `drop` gives it; of two kinds the first counts.
  boolean isCalled(String kindAndName) {
    String[] parts = kindAndName.split("\\s+", -1);
    return parts.length == 2
        && parts[1].equals(name)
        && spelled(parts[0].split("\\+", 2)[0]).equals(kind());
  }

  String id(String language) {
    return language + "." + kind() + "." + name;
  }

  private String kind() {
    return spelled(silent ? NOTHING : kinds.getFirst().name());
  }

  /// A kind as rule ids spell it.
  static String spelled(String kind) {
    return kind.equals(NOTHING) ? "silent" : kind.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Reads `rule KIND[+KIND] name` and its indented lines.
  private static Optional<RuleText> read(
      LexiconFile file, LexiconFile.Entry entry, List<String> faults) {
    String[] head = entry.rest().split("\\s+", -1);
    if (head.length < 2 || !head[1].matches("[a-z0-9-]+")) {
      faults.add(
          file.at(entry.head())
              + "a rule needs a kind and a name; write `rule PROMISED will-publish`");
      return Optional.empty();
    }
    List<SignalKind> kinds = new ArrayList<>();
    boolean silent = head[0].equals(NOTHING);
    if (!silent) {
      for (String kind : head[0].split("\\+", -1)) {
        Optional<SignalKind> known = kind(kind);
        if (known.isEmpty()) {
          faults.add(
              file.at(entry.head())
                  + "no kind '"
                  + kind
                  + "'; one of NOTHING "
                  + Arrays.toString(SignalKind.values()));
          return Optional.empty();
        }
        kinds.add(known.get());
      }
    }
    RuleText rule = new RuleText(List.copyOf(kinds), head[1]);
    rule.silent = silent;
    for (LexiconFile.Line line : entry.lines()) {
      String fault = rule.take(line, file);
      if (!fault.isEmpty()) {
        faults.add(file.at(line) + fault);
      }
    }
    return Optional.of(rule);
  }

  /// Reads a rule to a file's own, or adds its lines to the rule of its name that stands already: a
  /// common one, or one of the files that this file adds to.
  static void take(
      LexiconFile file,
      LexiconFile.Entry entry,
      List<RuleText> standing,
      List<RuleText> own,
      List<String> faults) {
    Optional<RuleText> read = read(file, entry, faults);
    if (read.isEmpty()) {
      return;
    }
    RuleText rule = read.get();
    rule.added = file.added();
    Optional<RuleText> same = standing.stream().filter(rule::isSameAs).findFirst();
    if (same.isPresent()) {
      if (file.added()) {
        checkAdded(file, entry, faults);
      }
      same.get().added |= file.added();
      same.get().says.addAll(rule.says);
      same.get().unless.addAll(rule.unless);
      same.get().examples.addAll(rule.examples);
    } else if (rule.says.isEmpty()) {
      faults.add(file.at(entry.head()) + "the rule says nothing; give it a line `says`");
    } else if (own.stream().anyMatch(rule::isSameAs)) {
      faults.add(
          file.at(entry.head())
              + "rule '"
              + entry.rest()
              + "' stands twice; put its lines under one, or give it another name");
    } else {
      own.add(rule);
    }
  }

  /// To a rule that ships phrasings and sentences can be added; what else it says stands.
  private static void checkAdded(LexiconFile file, LexiconFile.Entry entry, List<String> faults) {
    for (LexiconFile.Line line : entry.lines()) {
      if (!line.text().matches("(says|unless|yes|no)\\s.*")) {
        faults.add(
            file.at(line)
                + "rule '"
                + entry.rest()
                + "' ships, and takes only says, unless, yes and no; give it another name, or `drop"
                + " "
                + entry.rest()
                + "` before it");
      }
    }
  }

  /// Whether a line under a rule is a sentence that it is tried on.
  static boolean isExample(LexiconFile.Line line) {
    return line.text().matches("(yes|no)\\s.*");
  }

  private static Optional<SignalKind> kind(String name) {
    return Arrays.stream(SignalKind.values()).filter(k -> k.name().equals(name)).findFirst();
  }

  private String take(LexiconFile.Line line, LexiconFile file) {
    String at = file.at(line);
    String[] parts = line.text().split("\\s+", 2);
    String value = parts.length < 2 ? "" : parts[1].strip();
    if (value.isEmpty()) {
      return "'" + parts[0] + "' says nothing; give it a value";
    }
    switch (parts[0]) {
      case "says" -> says.add(new Wording(at, value));
      case "unless" -> unless.add(new Wording(at, value));
      case "yes" -> examples.add(new Example(at, kinds, true, value, file.added()));
      case "no" -> examples.add(new Example(at, kinds, false, value, file.added()));
      case "about" -> {
        switch (value) {
          case "report" -> about = Rule.About.REPORT;
          case "subject" -> about = Rule.About.SUBJECT;
          default -> {
            return "about '" + value + "'; one of report, subject";
          }
        }
      }
      case "only" -> {
        switch (value) {
          case "title" -> where = Rule.Where.TITLE;
          case "text" -> where = Rule.Where.TEXT;
          default -> {
            return "only '" + value + "'; one of title, text";
          }
        }
      }
      case "polarity" -> {
        switch (value) {
          case "asserted" -> polarity = Polarity.ASSERTED;
          case "denied" -> polarity = Polarity.DENIED;
          case "hypothetical" -> polarity = Polarity.HYPOTHETICAL;
          default -> {
            return "polarity '" + value + "'; one of asserted, denied, hypothetical";
          }
        }
      }
      case "after-release" -> {
        Optional<SignalKind> kind = kind(value);
        if (kind.isEmpty()) {
          return "no kind '" + value + "'; one of " + Arrays.toString(SignalKind.values());
        }
        afterRelease = kind.get();
      }
      case "weak", "alone", "background" -> {
        if (!value.equals("yes")) {
          return parts[0] + " '" + value + "'; write yes, or leave the line out";
        }
        weak |= parts[0].equals("weak");
        alone |= parts[0].equals("alone");
        background |= parts[0].equals("background");
      }
      case "confidence" -> {
        if (!value.matches("0\\.[0-9]{1,2}|1\\.0")) {
          return "confidence '" + value + "'; a number such as 0.8, up to 1.0";
        }
        confidence = Double.parseDouble(value);
      }
      default -> {
        return "no '"
            + parts[0]
            + "' in a rule; one of says, unless, about, only, polarity, background, confidence,"
            + " after-release, weak, alone, yes, no";
      }
    }
    return "";
  }
}
