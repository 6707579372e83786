package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A newsroom's own words and rules on the command line.
class LexiconsCommandTest {
  private static final String RULE =
      """
      # Ours
      words own-freezer
          in the freezer
      rule SHELVED freezer
          says report > own-freezer
          yes The OHCHR's report on Xinjiang is in the freezer.
          no  The OHCHR's report on Xinjiang was published.
      """;

  @TempDir Path folder;
  private Path lexicons;

  @BeforeEach
  void makeTheFolder() throws IOException {
    lexicons = Files.createDirectory(folder.resolve("ours"));
  }

  @Test
  void checkTellsWhatAFolderAddsAndTriesItsSentences() throws Exception {
    write("en.lex", RULE);
    write("fr.lex", "words delay\n    au frigo\ndrop RELEASED report-finds\n");

    var check = Command.run(folder, "lexicons", "check", lexicons.toString());

    assertThat(check.err()).isEmpty();
    assertThat(check.out().lines())
        .containsExactly(
            "en: 1 word, 1 rule",
            "fr: 1 word, 0 rules, 1 rule dropped",
            "2 of 2 sentences are read as their rules say.");
    assertThat(check.exitCode()).isZero();
  }

  @Test
  void checkTellsEachSentenceThatIsReadOtherwise() throws Exception {
    write("en.lex", RULE + "    yes The OHCHR's report on Xinjiang was published.\n");

    var check = Command.run(folder, "lexicons", "check", lexicons.toString());

    assertThat(check.exitCode()).isEqualTo(2);
    assertThat(check.err()).isEmpty();
    assertThat(check.out().lines())
        .anyMatch(line ->
            line.startsWith(
                lexicons
                    + "/en.lex:8: 'The OHCHR's report on Xinjiang was published.' should say"
                    + " SHELVED, and says RELEASED; "))
        .endsWith("2 of 3 sentences are read as their rules say.");
  }

  @Test
  void checkTellsWhatTheFolderChangesInSentencesThatShip() throws Exception {
    write("en.lex", RULE + "rule NOTHING of-no-report\n    says report > released\n");

    var check = Command.run(folder, "lexicons", "check", lexicons.toString());

    assertThat(check.err()).isEmpty();
    assertThat(check.out().lines())
        .contains("2 of 2 sentences are read as their rules say.")
        .anyMatch(line ->
            line.matches("Mind: sentences that ship .* otherwise with this folder \\(\\d+\\):"))
        .anyMatch(line -> line.endsWith(", and says nothing"));
    assertThat(check.exitCode()).as("it may be meant").isZero();
  }

  @Test
  void checkRefusesAFolderWithAMistakeWhole() throws Exception {
    write("en.lex", "words dely\n    on ice\nrule DELAYED x\n");
    write("fr.lex", "words delay\n    au frigo\n");

    var check = Command.run(folder, "lexicons", "check", lexicons.toString());

    assertThat(check.exitCode()).isEqualTo(2);
    assertThat(check.out()).isEmpty();
    assertThat(check.err())
        .contains(
            "The lexicons are refused; mend",
            lexicons + "/en.lex:1: no class 'dely'; one of common.lex's",
            lexicons + "/en.lex:3: the rule says nothing; give it a line `says`")
        .doesNotContain("fr.lex", "Exception");
  }

  /// What ships has none, so this also holds that nothing is added to a fresh clone.
  @Test
  void checkReadsTheFolderOfTheDeskWhereNoneIsNamed() throws Exception {
    var check = Command.run(folder, "lexicons", "check");

    assertThat(check.exitCode()).isZero();
    assertThat(check.out()).contains(Path.of("deploy", "lexicons").toString(), "nothing is added");
  }

  @Test
  void aFolderThatIsNotThereIsSaidInOneLine() throws Exception {
    for (String[] line :
        new String[][] {
          {"lexicons", "check", "nowhere"}, {"analyze", "--lexicons", "nowhere", "-"}
        }) {
      var ended = Command.run(folder, line);

      assertThat(ended.exitCode()).isEqualTo(2);
      assertThat(ended.err()).isEqualTo("tocsin: There is no folder nowhere. Check the name.\n");
    }
  }

  @Test
  void analyzeEvaluateAndBacktestReadWithTheFoldersWords() throws Exception {
    write("en.lex", RULE.replace("SHELVED", "DELAYED"));
    Path articles =
        Files.writeString(
            folder.resolve("a.jsonl"),
            """
            {"id": "a1", "url": "https://a.example/1", "published": "2022-07-19", "language": "en", \
            "title": "", "text": "The OHCHR's report on Xinjiang has been in the freezer all summer."}
            """);
    Path labels =
        Files.writeString(folder.resolve("l.tsv"), "id\tmentions\tsignals\na1\t-\tDELAYED\n");
    String[][] lines = {
      {"analyze", "--json", articles.toString()},
      {"backtest", "--json", "--articles", articles.toString()},
      {"evaluate", "--articles", articles.toString(), "--labels", labels.toString()}
    };
    for (String[] line : lines) {
      var without = Command.run(folder, line);
      var with = Command.run(folder, with(line));

      assertThat(without.exitCode()).isZero();
      assertThat(with.exitCode()).isZero();
      String right = line[0].equals("evaluate") ? "1 of 1" : "DELAYED";
      assertThat(without.out()).as(line[0]).doesNotContain(right);
      assertThat(with.out()).as(line[0]).contains(right);
    }
  }

  @Test
  void analyzeEvaluateBacktestUpAndRunFailWithTheFaultsOfAFolder() throws Exception {
    write("en.lex", "words dely\n    on ice\n");
    Path articles = Files.writeString(folder.resolve("a.jsonl"), "");
    Path labels = Files.writeString(folder.resolve("l.tsv"), "id\tmentions\tsignals\n");
    Path config =
        Files.writeString(
            folder.resolve("c.yaml"),
            "lexicons: ours\nsources: []\nwatches: ["
                + Project.file("deploy/watches/ohchr-xinjiang.yaml")
                + "]\n");
    String[][] lines = {
      with("analyze", articles.toString()),
      with("backtest", "--articles", articles.toString()),
      with("evaluate", "--articles", articles.toString(), "--labels", labels.toString()),
      {"up", "--config", config.toString(), "--data", "d", "--port", "0"},
      {"run", "stream", "--config", config.toString(), "--data", "d"}
    };
    for (String[] line : lines) {
      var ended = Command.run(folder, line);

      assertThat(ended.exitCode()).as(line[0]).isEqualTo(2);
      assertThat(ended.err())
          .as(line[0])
          .contains("/ours/en.lex:1: no class 'dely'")
          .doesNotContain("Exception");
      assertThat(folder.resolve("d")).doesNotExist();
    }
  }

  private String[] with(String... line) {
    String[] longer = java.util.Arrays.copyOf(line, line.length + 2);
    longer[line.length] = "--lexicons";
    longer[line.length + 1] = lexicons.toString();
    return longer;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(lexicons.resolve(name), text);
  }
}
