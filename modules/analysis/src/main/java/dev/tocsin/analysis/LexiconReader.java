package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads `common.lex`, which declares the word classes and the rules that hold in any language, and
/// one file per language with its words and its own rules. The format is described in this module's
/// README.
final class LexiconReader {
  static final String COMMON = "common.lex";

  /// Classes that the engine fills itself, from the watch and the mentions.
  static final List<String> BUILT_IN =
      List.of("issuer", "subject", "other-report", "known-date", "own-name", "date");

  /// Classes of words for a time, beside months and weekdays.
  private static final List<String> TIMES =
      List.of("today", "tomorrow", "soon", "coming-weeks", "end-of", "this-month", "known-date");

  /// Classes that the engine asks for by name; common.lex must declare them.
  static final List<String> NEEDED =
      List.of(
          "report",
          "not",
          "if",
          "why",
          "deny",
          "recall",
          "says",
          "reports-that",
          "un",
          "other-author",
          "it",
          "state",
          "group",
          "spokesman",
          "today",
          "tomorrow",
          "soon",
          "coming-weeks",
          "end-of",
          "this-month",
          "see-also",
          "asks",
          "but",
          "had",
          "by",
          "by-when",
          "publish",
          "released",
          "publication",
          "filler",
          "epithet");

  private static final Pattern STEP = Pattern.compile("[a-z][a-z-]*(\\|[a-z][a-z-]*)*");
  private static final Pattern GAP = Pattern.compile(">[0-9]{0,2}|\\+");
  private static final int MAX_PARTS = 3;

  /// @param at `file:line: ` of it
  private record Word(String text, String at) {}

  private final List<String> faults = new ArrayList<>();
  private final Map<String, String> declared = new LinkedHashMap<>();
  private final List<String> once = new ArrayList<>();
  private final Map<String, List<Word>> origins = new LinkedHashMap<>();
  private final List<RuleText> commonRules = new ArrayList<>();
  private final List<String> listed = new ArrayList<>();
  private final Map<String, Lexicon> lexicons = new TreeMap<>();
  private final Map<String, List<RuleText.Example>> examples = new TreeMap<>();

  static LexiconReading read(Map<String, String> files) {
    return new LexiconReader().readAll(files);
  }

  /// The languages that common.lex lists.
  static List<String> languages(String common) {
    return LexiconFile.of(COMMON, common, new ArrayList<>()).entries().stream()
        .filter(entry -> entry.keyword().equals("languages"))
        .flatMap(entry -> List.of(entry.rest().split("\\s+", -1)).stream())
        .toList();
  }

  private LexiconReading readAll(Map<String, String> files) {
    String common = files.get(COMMON);
    if (common == null) {
      return new LexiconReading.Refused(
          List.of(
              COMMON
                  + ":1: the file is missing; it declares the word classes and the common rules"));
    }
    readCommon(LexiconFile.of(COMMON, common, faults));
    new TreeMap<>(files)
        .forEach((name, content) -> {
          if (!name.equals(COMMON)) {
            readLanguage(LexiconFile.of(name, content, faults));
          }
        });
    for (String name : files.keySet()) {
      if (!name.equals(COMMON) && !listed.contains(name.replace(".lex", ""))) {
        faults.add(
            name + ":1: its language is not listed; add it to the line `languages` of " + COMMON);
      }
    }
    for (String language : listed) {
      if (!files.containsKey(language + ".lex")) {
        faults.add(
            COMMON
                + ":1: lists '"
                + language
                + "', and there is no "
                + language
                + ".lex; write it or take it off");
      }
    }
    return faults.isEmpty()
        ? new LexiconReading.Read(new Lexicons(lexicons, examples))
        : new LexiconReading.Refused(faults);
  }

  private void readCommon(LexiconFile file) {
    for (LexiconFile.Entry entry : file.entries()) {
      switch (entry.keyword()) {
        case "languages" -> listed.addAll(List.of(entry.rest().split("\\s+", -1)));
        case "class" -> declare(file, entry, false);
        case "once" -> declare(file, entry, true);
        case "origin" -> origins.put(entry.rest(), words(file, entry));
        case "rule" -> takeRule(file, entry, List.of(), commonRules);
        default ->
            faults.add(
                file.at(entry.head())
                    + "no '"
                    + entry.keyword()
                    + "' here; one of languages, class, once, origin, rule");
      }
    }
    for (String needed : NEEDED) {
      if (!declared.containsKey(needed)) {
        faults.add(
            file.name()
                + ":1: class '"
                + needed
                + "' is not declared; write `class "
                + needed
                + ": ...`");
      }
    }
  }

  private void declare(LexiconFile file, LexiconFile.Entry entry, boolean speaksOnce) {
    String[] parts = entry.rest().split(":", 2);
    String name = parts[0].strip();
    if (parts.length < 2 || parts[1].isBlank() || !name.matches("[a-z][a-z-]*")) {
      faults.add(
          file.at(entry.head())
              + "a class needs a name and a meaning; write `class publish: to make public`");
      return;
    }
    declared.put(name, parts[1].strip());
    if (speaksOnce) {
      once.add(name);
    }
  }

  private void readLanguage(LexiconFile file) {
    Map<String, List<Word>> words = new LinkedHashMap<>();
    List<RuleText> rules = new ArrayList<>();
    commonRules.forEach(rule -> rules.add(rule.copy()));
    List<RuleText> own = new ArrayList<>();
    List<String> prefixes = List.of();
    Set<String> ownOnce = new HashSet<>();
    String language = "";
    int reach = 6;
    for (LexiconFile.Entry entry : file.entries()) {
      switch (entry.keyword()) {
        case "language" -> language = entry.rest().split("\\s+", -1)[0];
        case "reach" -> reach = reach(file, entry);
        case "prefixes" -> prefixes = List.of(Folding.fold(entry.rest()).split("\\s+", -1));
        case "words" -> takeWords(file, entry, words);
        case "once" -> takeOnce(file, entry, ownOnce);
        case "rule" -> takeRule(file, entry, rules, own);
        case "drop" -> drop(file, entry, rules);
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
      return;
    }
    own.addAll(rules);
    build(file, language, reach, prefixes, words, ownOnce, own);
  }

  /// A class of the language's own of which each word speaks for one rule only: verbs that hold the
  /// future in themselves, for one.
  private void takeOnce(LexiconFile file, LexiconFile.Entry entry, Set<String> ownOnce) {
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
    ownOnce.add(name);
  }

  private int reach(LexiconFile file, LexiconFile.Entry entry) {
    if (!entry.rest().matches("[0-9]{1,2}")) {
      faults.add(
          file.at(entry.head()) + "reach '" + entry.rest() + "'; a number of words such as 6");
      return 0;
    }
    return Integer.parseInt(entry.rest());
  }

  private void takeWords(LexiconFile file, LexiconFile.Entry entry, Map<String, List<Word>> words) {
    String name = entry.rest();
    if (!declared.containsKey(name) && !name.startsWith("own-") && !isCalendar(name)) {
      faults.add(
          file.at(entry.head())
              + "no class '"
              + name
              + "'; one of "
              + COMMON
              + "'s, or a name of your own: own-"
              + name);
      return;
    }
    words.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(words(file, entry));
    for (LexiconFile.Line line : entry.lines()) {
      if (line.text().contains(">") || line.text().startsWith("says ")) {
        faults.add(file.at(line) + "a phrasing among words; put it under a rule");
      }
    }
  }

  static boolean isCalendar(String name) {
    return name.matches("month-([1-9]|1[0-2])|weekday-[1-7]");
  }

  private List<Word> words(LexiconFile file, LexiconFile.Entry entry) {
    List<Word> words = new ArrayList<>();
    if (entry.lines().isEmpty()) {
      faults.add(
          file.at(entry.head())
              + "'"
              + entry.rest()
              + "' has no words; write them indented below it, or `-` where there are none");
    }
    for (LexiconFile.Line line : entry.lines()) {
      for (String word : line.text().split("[,，،]", -1)) {
        String stripped = word.strip();
        if (!stripped.isEmpty() && !stripped.equals("-")) {
          words.add(new Word(stripped, file.at(line)));
        }
      }
    }
    return words;
  }

  private void takeRule(
      LexiconFile file, LexiconFile.Entry entry, List<RuleText> common, List<RuleText> own) {
    Optional<RuleText> read = RuleText.read(file, entry, faults);
    if (read.isEmpty()) {
      return;
    }
    RuleText rule = read.get();
    Optional<RuleText> same = common.stream().filter(rule::isSameAs).findFirst();
    if (same.isPresent()) {
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

  private void drop(LexiconFile file, LexiconFile.Entry entry, List<RuleText> common) {
    String[] parts = entry.rest().split("\\s+", -1);
    boolean dropped =
        parts.length == 2
            && common.removeIf(r ->
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

  private void build(
      LexiconFile file,
      String language,
      int reach,
      List<String> prefixes,
      Map<String, List<Word>> words,
      Set<String> ownOnce,
      List<RuleText> rules) {
    Map<String, Integer> classes = new HashMap<>();
    BUILT_IN.forEach(name -> classes.put(name, classes.size()));
    Dictionary dictionary = new Dictionary(prefixes);
    for (String name : declared.keySet()) {
      if (!words.containsKey(name)) {
        faults.add(
            file.name()
                + ":1: no words for class '"
                + name
                + "' ("
                + declared.get(name)
                + "); add `words "
                + name
                + "`, with `-` under it where the language has none");
      }
    }
    words.forEach((name, list) -> {
      int number = classes.computeIfAbsent(name, _ -> classes.size());
      list.forEach(word -> addWord(dictionary, word, number));
    });
    Map<Integer, String> originClasses = new HashMap<>();
    origins.forEach((key, list) -> {
      int number = classes.computeIfAbsent("origin-" + key, _ -> classes.size());
      originClasses.put(number, key);
      list.forEach(word -> addWord(dictionary, word, number));
    });
    BitSet speaksOnce = new BitSet();
    once.forEach(name -> speaksOnce.set(classes.getOrDefault(name, 0)));
    for (String name : ownOnce) {
      Integer number = classes.get(name);
      if (number == null) {
        faults.add(file.name() + ":1: once '" + name + "' has no words; add `words " + name + "`");
      } else {
        speaksOnce.set(number);
      }
    }
    List<Rule> compiled = new ArrayList<>();
    List<RuleText.Example> tried = examples.computeIfAbsent(language, _ -> new ArrayList<>());
    for (RuleText rule : rules) {
      tried.addAll(rule.examples);
      compiled.add(
          new Rule(
              rule.id(language),
              rule.kinds,
              phrasings(rule.says, classes, reach),
              phrasings(rule.unless, classes, reach),
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
    if (faults.isEmpty()) {
      lexicons.put(
          language,
          new Lexicon(
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
              new RuleIndex(compiled, classes.size())));
    }
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

  private void addWord(Dictionary dictionary, Word given, int number) {
    String word = given.text();
    boolean asWritten = word.startsWith("=");
    Tokens tokens = Tokens.of(word, asWritten ? 1 : 0, word.length());
    List<String> entry = List.of(tokens.words());
    if (entry.isEmpty() || entry.size() > Phrasing.MAX_ENTRY_WORDS) {
      faults.add(
          given.at()
              + "'"
              + word
              + "' is no word or longer than "
              + Phrasing.MAX_ENTRY_WORDS
              + " words; write letters, and few of them");
    } else if (entry.getFirst().equals("*")) {
      faults.add(given.at() + "'" + word + "' would stand for every word; begin with a letter");
    } else if (asWritten && word.contains("*")) {
      faults.add(
          given.at() + "'" + word + "' has both = and *; write each form out, or leave the = out");
    } else if (asWritten) {
      List<String> written = IntStream.range(0, tokens.size()).mapToObj(tokens::written).toList();
      dictionary.add(entry, written, number);
    } else {
      dictionary.add(entry, number);
    }
  }

  private List<Phrasing> phrasings(
      List<RuleText.Wording> wordings, Map<String, Integer> classes, int reach) {
    List<Phrasing> phrasings = new ArrayList<>();
    for (RuleText.Wording wording : wordings) {
      List<List<Phrasing.Step>> parts = new ArrayList<>();
      for (String part : wording.text().split("&", -1)) {
        parts.add(steps(wording, part.strip(), classes, reach));
      }
      if (parts.size() > MAX_PARTS) {
        faults.add(
            wording.at() + "more than " + MAX_PARTS + " parts joined by &; make two rules of it");
      } else if (parts.stream().noneMatch(List::isEmpty)) {
        phrasings.add(new Phrasing(wording.text(), orders(parts, reach)));
      }
    }
    return phrasings;
  }

  private List<Phrasing.Step> steps(
      RuleText.Wording wording, String text, Map<String, Integer> classes, int reach) {
    List<Phrasing.Step> steps = new ArrayList<>();
    int gap = reach;
    boolean wantsStep = true;
    for (String word : text.split("\\s+", -1)) {
      if (wantsStep && STEP.matcher(word).matches()) {
        List<Integer> numbers = new ArrayList<>();
        for (String name : word.split("\\|", -1)) {
          Integer number = classes.get(name);
          if (number == null) {
            faults.add(wording.at() + "no class '" + name + "'; give it words, or name another");
          } else {
            numbers.add(number);
          }
        }
        steps.add(new Phrasing.Step(numbers, gap));
        gap = reach;
      } else if (!wantsStep && GAP.matcher(word).matches()) {
        gap =
            word.equals("+") ? 0 : word.length() == 1 ? reach : Integer.parseInt(word.substring(1));
      } else {
        faults.add(
            wording.at()
                + "'"
                + word
                + "' does not fit; write `a > b`, `a >2 b`, `a + b` or `a & b`");
        return List.of();
      }
      wantsStep = !wantsStep;
    }
    if (wantsStep) {
      faults.add(wording.at() + "'" + text + "' ends with a sign; end with a class");
      return List.of();
    }
    return steps;
  }

  private static List<List<Phrasing.Step>> orders(List<List<Phrasing.Step>> parts, int reach) {
    if (parts.size() == 1) {
      return List.of(parts.getFirst());
    }
    List<List<Phrasing.Step>> orders = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<List<Phrasing.Step>> rest = new ArrayList<>(parts);
      List<Phrasing.Step> first = rest.remove(i);
      for (List<Phrasing.Step> order : orders(rest, reach)) {
        List<Phrasing.Step> whole = new ArrayList<>(first);
        whole.addAll(order);
        orders.add(whole);
      }
    }
    return orders;
  }
}
