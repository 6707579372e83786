package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads one language's file: its words, its own rules, and what it adds to the common ones.
final class LanguageLexicon {
  /// Classes that the engine fills itself, from the watch and the mentions.
  static final List<String> BUILT_IN =
      List.of("issuer", "subject", "other-report", "known-date", "own-name", "date");

  /// Classes of words for a time, beside months and weekdays.
  private static final List<String> TIMES =
      List.of("today", "tomorrow", "soon", "coming-weeks", "end-of", "this-month", "known-date");

  private final LexiconFile file;
  private final CommonLexicon common;
  private final List<String> faults;
  private final Map<String, List<WordText>> words = new LinkedHashMap<>();
  private final Set<String> once = new HashSet<>();
  private final List<RuleText> rules = new ArrayList<>();
  private final List<RuleText.Example> examples = new ArrayList<>();

  /// @param lexicon null where a fault was found
  /// @param examples the sentences that its rules are tried on
  record Read(@Nullable Lexicon lexicon, List<RuleText.Example> examples) {}

  private LanguageLexicon(LexiconFile file, CommonLexicon common, List<String> faults) {
    this.file = file;
    this.common = common;
    this.faults = faults;
  }

  static Read read(LexiconFile file, CommonLexicon common, List<String> faults) {
    LanguageLexicon language = new LanguageLexicon(file, common, faults);
    return new Read(language.read(), language.examples);
  }

  private @Nullable Lexicon read() {
    common.rules().forEach(rule -> rules.add(rule.copy()));
    List<RuleText> own = new ArrayList<>();
    List<String> prefixes = List.of();
    String language = "";
    int reach = 6;
    for (LexiconFile.Entry entry : file.entries()) {
      switch (entry.keyword()) {
        case "language" -> language = entry.rest().split("\\s+", -1)[0];
        case "reach" -> reach = reach(entry);
        case "prefixes" -> prefixes = List.of(Folding.fold(entry.rest()).split("\\s+", -1));
        case "words" -> takeWords(entry);
        case "once" -> takeOnce(entry);
        case "rule" -> RuleText.take(file, entry, rules, own, faults);
        case "drop" -> drop(entry);
        default ->
            faults.add(
                file.at(entry.head())
                    + "no '"
                    + entry.keyword()
                    + "' here; one of language, reach, prefixes, words, once, rule, drop");
      }
    }
    if (!file.name().equals(language + ".lex")) {
      faults.add(
          file.name()
              + ":1: the language is '"
              + language
              + "'; write `language` with the file's own name");
      return null;
    }
    own.addAll(rules);
    return build(language, reach, prefixes, own);
  }

  /// A class of the language's own of which each word speaks for one rule only: verbs that hold the
  /// future in themselves, for one.
  private void takeOnce(LexiconFile.Entry entry) {
    String name = entry.rest().split(":", 2)[0].strip();
    if (!name.startsWith("own-")) {
      faults.add(
          file.at(entry.head())
              + "'"
              + name
              + "' is no class of this language's own; write `once own-"
              + name
              + ": what it is for`");
    }
    once.add(name);
  }

  private int reach(LexiconFile.Entry entry) {
    if (!entry.rest().matches("[0-9]{1,2}")) {
      faults.add(
          file.at(entry.head()) + "reach '" + entry.rest() + "'; a number of words such as 6");
      return 0;
    }
    return Integer.parseInt(entry.rest());
  }

  private void takeWords(LexiconFile.Entry entry) {
    String name = entry.rest();
    if (!common.declared().containsKey(name) && !name.startsWith("own-") && !isCalendar(name)) {
      faults.add(
          file.at(entry.head())
              + "no class '"
              + name
              + "'; one of "
              + LexiconReader.COMMON
              + "'s, or a name of your own: own-"
              + name);
      return;
    }
    words.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(WordText.read(file, entry, faults));
    for (LexiconFile.Line line : entry.lines()) {
      if (line.text().contains(">") || line.text().startsWith("says ")) {
        faults.add(file.at(line) + "a phrasing among words; put it under a rule");
      }
    }
  }

  private static boolean isCalendar(String name) {
    return name.matches("month-([1-9]|1[0-2])|weekday-[1-7]");
  }

  private void drop(LexiconFile.Entry entry) {
    String[] parts = entry.rest().split("\\s+", -1);
    boolean dropped =
        parts.length == 2
            && rules.removeIf(r ->
                r.name.equals(parts[1]) && r.id("x").startsWith("x." + kindKey(parts[0]) + "."));
    if (!dropped) {
      faults.add(
          file.at(entry.head()) + "no common rule '" + entry.rest() + "'; write its kind and name");
    }
  }

  private static String kindKey(String kind) {
    return kind.equals("NOTHING")
        ? "silent"
        : kind.split("\\+", 2)[0].toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private @Nullable Lexicon build(
      String language, int reach, List<String> prefixes, List<RuleText> ordered) {
    Map<String, Integer> classes = new HashMap<>();
    BUILT_IN.forEach(name -> classes.put(name, classes.size()));
    Dictionary dictionary = new Dictionary(prefixes);
    for (String name : common.declared().keySet()) {
      if (!words.containsKey(name)) {
        faults.add(
            file.name()
                + ":1: no words for class '"
                + name
                + "' ("
                + common.declared().get(name)
                + "); add `words "
                + name
                + "`, with `-` under it where the language has none");
      }
    }
    words.forEach((name, list) -> {
      int number = classes.computeIfAbsent(name, _ -> classes.size());
      list.forEach(word -> word.addTo(dictionary, number, faults));
    });
    Map<Integer, String> originClasses = new HashMap<>();
    common
        .origins()
        .forEach((key, list) -> {
          int number = classes.computeIfAbsent("origin-" + key, _ -> classes.size());
          originClasses.put(number, key);
          list.forEach(word -> word.addTo(dictionary, number, faults));
        });
    BitSet speaksOnce = new BitSet();
    common.once().forEach(name -> speaksOnce.set(classes.getOrDefault(name, 0)));
    for (String name : once) {
      Integer number = classes.get(name);
      if (number == null) {
        faults.add(file.name() + ":1: once '" + name + "' has no words; add `words " + name + "`");
      } else {
        speaksOnce.set(number);
      }
    }
    List<Rule> compiled = new ArrayList<>();
    PhrasingReader reader = new PhrasingReader(classes, reach, faults);
    for (RuleText rule : ordered) {
      examples.addAll(rule.examples);
      compiled.add(
          new Rule(
              rule.id(language),
              rule.kinds,
              reader.read(rule.says),
              reader.read(rule.unless),
              rule.about,
              rule.polarity,
              rule.background,
              rule.silent,
              rule.weak,
              rule.alone,
              rule.where,
              rule.afterRelease,
              rule.confidence));
    }
    return faults.isEmpty()
        ? new Lexicon(
            language,
            Map.copyOf(classes),
            speaksOnce,
            reach,
            prefixes,
            dictionary,
            calendar(classes, "month-", 12),
            calendar(classes, "weekday-", 7),
            times(classes),
            originClasses,
            compiled,
            new RuleIndex(compiled, classes.size()))
        : null;
  }

  private static List<Integer> calendar(Map<String, Integer> classes, String prefix, int count) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      numbers.add(classes.getOrDefault(prefix + i, -1));
    }
    return numbers;
  }

  private static List<Integer> times(Map<String, Integer> classes) {
    return Stream.of(
            calendar(classes, "month-", 12).stream(),
            calendar(classes, "weekday-", 7).stream(),
            TIMES.stream().map(name -> classes.getOrDefault(name, -1)))
        .flatMap(each -> each)
        .filter(number -> number >= 0)
        .toList();
  }
}
