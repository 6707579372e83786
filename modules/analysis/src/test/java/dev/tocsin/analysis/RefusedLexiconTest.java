package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.testkit.Fixtures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What an editor gets wrong in a lexicon is told with file and line, and with what would be right.
class RefusedLexiconTest {
  static final String COMMON =
      CommonLexicon.NEEDED.stream()
          .map(name -> "class " + name + ": of the engine\n")
          .collect(
              Collectors.joining("", "languages xx\n", "rule DELAYED late\n    says publish\n"));

  static final String WORDS =
      CommonLexicon.NEEDED.stream()
          .map(name -> "words " + name + "\n    -\n")
          .collect(Collectors.joining("", "language xx Some\n", ""));

  /// Lines of WORDS, so that what a test adds has a line that it knows.
  private static final int BEFORE = 1 + 2 * CommonLexicon.NEEDED.size();

  private static List<String> faults(Map<String, String> files) {
    return switch (Lexicons.read(files)) {
      case LexiconReading.Read _ -> List.of();
      case LexiconReading.Refused refused -> refused.faults();
    };
  }

  private static List<String> withAdded(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("common.lex", COMMON);
    files.put("xx.lex", WORDS + text);
    return faults(files);
  }

  private static String line(int added) {
    return "xx.lex:" + (BEFORE + added) + ": ";
  }

  @Test
  void aFileWithoutMistakesIsTaken() {
    assertThat(withAdded("")).isEmpty();
  }

  /// No class that the engine asks for is missing where all that must be there are.
  @Test
  void theNeededClassesAreEnoughToReadAnArticle() {
    String common = COMMON.replace("languages xx", "languages en");
    String words =
        WORDS.replace("language xx Some", "language en English")
            + "words will\n    will\nwords publish\n    release\nwords finds\n    finds\n"
            + "words report\n    report\nwords other-author\n    tribunal\n"
            + "rule PROMISED soon\n    says will > publish\n";
    Lexicons lexicons =
        switch (Lexicons.read(Map.of("common.lex", common, "en.lex", words))) {
          case LexiconReading.Read read -> read.lexicons();
          case LexiconReading.Refused refused -> throw new AssertionError(refused.faults());
        };
    Analyzer analyzer = Analyzer.of(List.of(TheWatch.ohchr()), lexicons);
    String said =
        "The OHCHR will release what it knows of Xinjiang. The OHCHR will release its report on"
            + " Xinjiang. A tribunal finds that its report on Xinjiang is late.";

    var read = analyzer.analyze(Fixtures.anArticle().language("en").text(said).build());

    assertThat(read.signals()).isNotEmpty();
  }

  @Test
  void aNameIsOnlyForWordsOfThoseWhoPress() {
    assertThat(withAdded("words own-sea\n    sea\ncalled Atlantis\n    sea\n"))
        .containsExactly(
            line(4)
                + "'sea' is no word of state or group, so nobody is called by it; add it there or"
                + " take it out here");
    assertThat(withAdded("words state\n    sea\ncalled Atlantis\n    Sea\n")).isEmpty();
    assertThat(withAdded("words state\n    sea\ncalled\n    sea\n"))
        .containsExactly(line(3) + "nobody is called; write a name: called China");
  }

  @Test
  void anUnknownKindIsToldWithTheKindsThatThereAre() {
    assertThat(withAdded("rule RELESED out\n    says publish\n"))
        .singleElement()
        .asString()
        .startsWith(line(1) + "no kind 'RELESED'; one of NOTHING")
        .contains("RELEASED");
  }

  @Test
  void anUnknownClassOfWordsIsToldWithTheNameOfOnesOwn() {
    assertThat(withAdded("words publsh\n    publish\n"))
        .containsExactly(
            line(1) + "no class 'publsh'; one of common.lex's, or a name of your own: own-publsh");
  }

  @Test
  void anUnknownClassInAPhrasingIsTold() {
    assertThat(withAdded("rule DELAYED x\n    says publsh > not\n"))
        .containsExactly(line(2) + "no class 'publsh'; give it words, or name another");
  }

  @Test
  void aPhrasingOfWordsIsTold() {
    assertThat(withAdded("rule DELAYED x\n    says not publish\n"))
        .singleElement()
        .asString()
        .startsWith(line(2))
        .contains("'publish' does not fit; write `a > b`");
  }

  @Test
  void anEmptyPhrasingAndAClassWithoutWordsAreTold() {
    assertThat(withAdded("rule DELAYED x\n    says\nwords own-x\n"))
        .contains(
            line(2) + "'says' says nothing; give it a value",
            line(3)
                + "'own-x' has no words; write them indented below it, or `-` where there are"
                + " none");
  }

  @Test
  void aRuleWithoutIndentationIsTold() {
    assertThat(withAdded("rule DELAYED x\nsays publish\n"))
        .contains(
            line(2)
                + "no 'says' here; one of language, reach, prefixes, words, once, called, rule, drop");
  }

  @Test
  void anIndentedLineUnderNothingIsTold() {
    Map<String, String> files = Map.of("common.lex", COMMON, "xx.lex", "    late\n" + WORDS);
    assertThat(faults(files))
        .containsExactly(
            "xx.lex:1: an indented line under nothing; begin with an entry at the margin");
  }

  @Test
  void aRuleThatStandsTwiceIsTold() {
    String rule = "rule DELAYED x\n    says publish > not\n";
    assertThat(withAdded(rule + rule))
        .containsExactly(
            line(3)
                + "rule 'DELAYED x' stands twice; put its lines under one, or give it another"
                + " name");
  }

  @Test
  void aWordThatStandsForEveryWordIsToldWithItsLine() {
    assertThat(withAdded("words own-x\n    late\n    * late, =lat*\n"))
        .containsExactly(
            line(3) + "'* late' would stand for every word; begin with a letter",
            line(3) + "'=lat*' has both = and *; write each form out, or leave the = out");
  }

  @Test
  void aWordOfYesOrNoIsToldWhereItIsNone() {
    assertThat(withAdded("rule DELAYED x\n    says publish > not\n    weak perhaps\n"))
        .containsExactly(line(3) + "weak 'perhaps'; write yes, or leave the line out");
  }

  @Test
  void theWrongLanguageAndAnUnlistedOneAreTold() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("common.lex", COMMON);
    files.put("xx.lex", WORDS);
    files.put("yy.lex", WORDS);
    assertThat(faults(files))
        .containsExactly(
            "yy.lex:1: the language is 'xx'; write `language` with the file's own name",
            "yy.lex:1: its language is not listed; add it to the line `languages` of common.lex");
  }

  @Test
  void aListedLanguageWithoutAFileIsTold() {
    assertThat(faults(Map.of("common.lex", COMMON)))
        .containsExactly(
            "common.lex:1: lists 'xx', and there is no xx.lex; write it or take it off");
  }

  @Test
  void everyMistakeIsToldAtOnce() {
    assertThat(withAdded("words nothing\n    a\nrule WRONG x\n    says publish\nspeach\n"))
        .hasSize(3);
  }
}
