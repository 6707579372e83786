package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads one language's files, the one that ships and a newsroom's additions to it: its words, its
/// own rules, and what it adds to the common ones.
final class LanguageLexicon {
  /// Classes that the engine fills itself, from the watch and the mentions.
  static final List<String> BUILT_IN =
      List.of("issuer", "subject", "other-report", "known-date", "own-name", "date");

  /// Classes of words for a time, beside months and weekdays.
  private static final List<String> TIMES =
      List.of("today", "tomorrow", "soon", "coming-weeks", "end-of", "this-month", "known-date");

  private final String language;
  private final List<LexiconFile> files;
  private final CommonLexicon common;
  private final List<String> faults;
  private final Map<String, List<WordText>> words = new LinkedHashMap<>();
  private final Map<String, String> once = new LinkedHashMap<>();
  private final Callings.Reader called;
  private final List<RuleText> rules = new ArrayList<>();
  private final List<RuleText.Example> examples = new ArrayList<>();
  private List<String> prefixes = List.of();
  private @Nullable String named;
  private int reach = 6;

  /// @param lexicon null where a fault was found
  /// @param examples the sentences that its rules are tried on
  record Read(@Nullable Lexicon lexicon, List<RuleText.Example> examples) {}

  private LanguageLexicon(
      String language, List<LexiconFile> files, CommonLexicon common, List<String> faults) {
    this.language = language;
    this.files = files;
    this.common = common;
    this.faults = faults;
    this.called = new Callings.Reader(faults);
  }

  /// @param files the one that ships, if any, then a newsroom's additions to it
  static Read read(
      String language, List<LexiconFile> files, CommonLexicon common, List<String> faults) {
    LanguageLexicon reader = new LanguageLexicon(language, files, common, faults);
    return new Read(reader.read(), reader.examples);
  }

  private @Nullable Lexicon read() {
    common.rules().forEach(rule -> rules.add(rule.copy()));
    files.stream().filter(file -> !file.added()).forEach(this::take);
    common.additions().forEach(this::takeCommon);
    files.stream().filter(LexiconFile::added).forEach(this::take);
    if (named == null) {
      faults.add(
          files.getFirst().name()
              + ":1: the language is ''; write `language` with the file's own name");
    }
    return language.equals(named) ? build() : null;
  }

  /// Rules of a file that comes later are tried before those that stand already.
  private void take(LexiconFile file) {
    List<RuleText> own = new ArrayList<>();
    for (LexiconFile.Entry entry : file.entries()) {
      switch (entry.keyword()) {
        case "language" -> takeName(file, entry);
        case "reach" -> reach = reach(file, entry);
        case "prefixes" -> prefixes = List.of(Folding.fold(entry.rest()).split("\\s+", -1));
        case "words" -> takeWords(file, entry);
        case "once" -> takeOnce(file, entry);
        case "called" -> called.take(file, entry);
        case "rule" -> RuleText.take(file, entry, rules, own, faults);
        case "drop" -> drop(file, entry);
        default ->
            faults.add(
                file.at(entry.head())
                    + "no '"
                    + entry.keyword()
                    + "' here; one of language, reach, prefixes, words, once, called, rule, drop");
      }
    }
    rules.addAll(0, own);
  }

  /// What a newsroom adds to the common rules, and takes out of them; a language that ships may
  /// have done without one that is dropped.
  private void takeCommon(LexiconFile file) {
    List<RuleText> own = new ArrayList<>();
    for (LexiconFile.Entry entry : file.entries()) {
      if (entry.keyword().equals("rule")) {
        RuleText.take(file, entry, rules, own, faults);
      } else if (entry.keyword().equals("drop")) {
        rules.removeIf(rule -> rule.isCalled(entry.rest()));
      }
    }
    rules.addAll(0, own);
  }

  private void takeName(LexiconFile file, LexiconFile.Entry entry) {
    String name = entry.rest().split("\\s+", -1)[0];
    named = name;
    if (!name.equals(language)) {
      faults.add(
          file.at(entry.head())
              + "the language is '"
              + name
              + "'; write `language` with the file's own name");
    }
  }

  /// A class of the language's own of which each word speaks for one rule only: verbs that hold the
  /// future in themselves, for one.
  private void takeOnce(LexiconFile file, LexiconFile.Entry entry) {
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
    once.put(name, file.at(entry.head()));
  }

  private int reach(LexiconFile file, LexiconFile.Entry entry) {
    if (!entry.rest().matches("[0-9]{1,2}")) {
      faults.add(
          file.at(entry.head()) + "reach '" + entry.rest() + "'; a number of words such as 6");
      return 0;
    }
    return Integer.parseInt(entry.rest());
  }

  private void takeWords(LexiconFile file, LexiconFile.Entry entry) {
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

  private void drop(LexiconFile file, LexiconFile.Entry entry) {
    if (!rules.removeIf(rule -> rule.isCalled(entry.rest()))) {
      faults.add(
          file.at(entry.head())
              + (file.added() ? "no rule '" : "no common rule '")
              + entry.rest()
              + "'; write its kind and name");
    }
  }

  private @Nullable Lexicon build() {
    boolean ships = files.stream().anyMatch(file -> !file.added());
    Map<String, Integer> classes = new HashMap<>();
    BUILT_IN.forEach(name -> classes.put(name, classes.size()));
    Dictionary dictionary = new Dictionary(prefixes);
    for (String name : common.declared().keySet()) {
      boolean mayLack = ships && common.addedClasses().contains(name);
      if (!words.containsKey(name) && !mayLack) {
        faults.add(
            files.getFirst().name()
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
    common.declared().keySet().forEach(name -> classes.computeIfAbsent(name, _ -> classes.size()));
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
    once.forEach((name, at) -> {
      Integer number = classes.get(name);
      if (number == null) {
        faults.add(at + "once '" + name + "' has no words; add `words " + name + "`");
      } else {
        speaksOnce.set(number);
      }
    });
    Callings callings = called.read(prefixes, words);
    List<Rule> compiled = new ArrayList<>();
    PhrasingReader reader = new PhrasingReader(classes, reach, faults);
    for (RuleText rule : rules) {
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
              rule.added,
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
            new MetWords(dictionary::starting),
            calendar(classes, "month-", 12),
            calendar(classes, "weekday-", 7),
            times(classes),
            originClasses,
            callings,
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
