package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a newsroom adds to the lexicons that ship: words, rules, languages.
class AddedLexiconsTest {
  private static final String FOLDER = "deploy/lexicons";

  private static final String IN_THE_FREEZER =
      "The OHCHR's report on Xinjiang has been in the freezer for the whole of the summer.";
  private static final String RELEASED = "The OHCHR released its report on Xinjiang on Wednesday.";
  private static final String DANISH =
      "OHCHR offentliggjorde onsdag sin rapport om Xinjiang, som mange har ventet på.";

  // What is read

  @Test
  void aWordThatIsAddedMakesASentenceSpeak() {
    assertThat(said("en", IN_THE_FREEZER, Map.of())).isEmpty();

    assertThat(
            said(
                "en",
                IN_THE_FREEZER,
                Map.of(
                    "en.lex",
                    """
                    words unpublished
                        in the freezer
                    """)))
        .containsExactly(SignalKind.DELAYED);
  }

  @Test
  void aNameThatIsAddedTakesThePlaceOfTheOneThatShips() {
    String asked = "Beijing asked Bachelet not to publish the UN report on Xinjiang.";
    assertThat(claimants(asked, Map.of())).containsOnly("China");
    assertThat(claimants("Beijing said the OHCHR's report on Xinjiang is late.", Map.of()))
        .containsOnly("China");

    assertThat(
            claimants(
                asked,
                Map.of(
                    "en.lex",
                    """
                    called PRC
                        beijing
                    """)))
        .containsOnly("PRC");
  }

  @Test
  void aRuleThatIsAddedReadsWhatNoRuleDid() {
    assertThat(
            said(
                "en",
                IN_THE_FREEZER,
                Map.of(
                    "en.lex",
                    """
                    words own-freezer
                        in the freezer
                    rule SHELVED freezer
                        says report > own-freezer
                    """)))
        .containsExactly(SignalKind.SHELVED);
  }

  @Test
  void aRuleOfTheNewsroomIsTriedBeforeThoseThatShip() {
    assertThat(said("en", RELEASED, Map.of())).containsExactly(SignalKind.RELEASED);

    assertThat(
            said(
                "en",
                RELEASED,
                Map.of(
                    "en.lex",
                    """
                    rule PREPARING ours
                        says released > report
                    """)))
        .containsExactly(SignalKind.PREPARING);
  }

  @Test
  void aCommonRuleOfTheNewsroomIsTriedBeforeThoseThatShipInEveryLanguage() {
    Map<String, String> files =
        Map.of(
            "common.lex",
            """
            rule PREPARING ours
                says released > report
            """);

    assertThat(said("en", RELEASED, files)).containsExactly(SignalKind.PREPARING);
    assertThat(said("de", "Das OHCHR veröffentlichte am Mittwoch den Bericht zu Xinjiang.", files))
        .containsExactly(SignalKind.PREPARING);
  }

  @Test
  void aLanguagesRuleOfTheNewsroomIsTriedBeforeItsCommonOne() {
    assertThat(
            said(
                "en",
                RELEASED,
                Map.of(
                    "common.lex",
                    """
                    rule PREPARING ours
                        says released > report
                    """,
                    "en.lex",
                    """
                    rule SHELVED ours
                        says released > report
                    """)))
        .containsExactly(SignalKind.SHELVED);
  }

  @Test
  void linesUnderARuleThatShipsAreAddedToIt() {
    Lexicons lexicons =
        read(
            Map.of(
                "en.lex",
                """
                words own-freezer
                    in the freezer
                rule DELAYED unpublished
                    says report > own-freezer
                """));

    assertThat(said("en", IN_THE_FREEZER, lexicons)).containsExactly(SignalKind.DELAYED);
    assertThat(rules(lexicons, "en")).isEqualTo(rules(Lexicons.builtIn(), "en"));
  }

  @Test
  void aRuleThatShipsCanBeDroppedInOneLanguage() {
    Lexicons lexicons = read(Map.of("en.lex", "drop RELEASED published\n"));

    assertThat(said("en", RELEASED, lexicons)).isEmpty();
    assertThat(rules(lexicons, "fr")).contains("fr.released.published");
  }

  @Test
  void aRuleOfTheLanguageThatShipsCanBeDroppedAndWrittenAnew() {
    assertThat(rules(Lexicons.builtIn(), "en").getFirst()).isNotEqualTo("en.reaction.attacks-it");

    Lexicons lexicons =
        read(
            Map.of(
                "en.lex",
                """
                drop REACTION attacks-it
                rule REACTION attacks-it
                    says react > report
                """));

    assertThat(rules(lexicons, "en")).startsWith("en.reaction.attacks-it");
    assertThat(rules(lexicons, "en")).hasSameSizeAs(rules(Lexicons.builtIn(), "en"));
  }

  /// English has dropped that rule itself, which is no fault of the newsroom's.
  @Test
  void aCommonRuleCanBeDroppedInAllLanguages() {
    assertThat(rules(Lexicons.builtIn(), "fr")).contains("fr.released.report-finds");

    Lexicons lexicons = read(Map.of("common.lex", "drop RELEASED report-finds\n"));

    assertThat(lexicons.languages())
        .allSatisfy(language ->
            assertThat(rules(lexicons, language))
                .doesNotContain(language + ".released.report-finds"));
  }

  @Test
  void aNewLanguageIsReadOnceItHasWordsForEveryClass() {
    Map<String, String> files =
        Map.of(
            "common.lex",
            "languages da\n",
            "da.lex",
            words("da")
                + """
                words report
                    rapport
                words released
                    offentliggjorde
                """);

    Lexicons lexicons = read(files);

    assertThat(Lexicons.builtIn().languages()).doesNotContain("da");
    assertThat(lexicons.languages())
        .contains("da")
        .containsAll(Lexicons.builtIn().languages())
        .hasSize(Lexicons.builtIn().languages().size() + 1);
    assertThat(said("da", DANISH, lexicons)).containsExactly(SignalKind.RELEASED);
    assertThat(said("en", RELEASED, lexicons)).containsExactly(SignalKind.RELEASED);
  }

  /// Faroese: no function words are known of it.
  @Test
  void aLanguageThatNoTextTellsIsReadWhereTheSourceNamesIt() {
    Map<String, String> files =
        Map.of(
            "common.lex",
            "languages fo\n",
            "fo.lex",
            words("fo")
                + """
                words report
                    frágreiðing
                words released
                    almannakunngjørdi
                """);

    assertThat(
            said("fo", "OHCHR almannakunngjørdi mikudagin frágreiðing um Xinjiang.", read(files)))
        .containsExactly(SignalKind.RELEASED);
  }

  @Test
  void aClassOfTheNewsroomsNeedsWordsInTheLanguagesOfItsChoice() {
    Map<String, String> files =
        Map.of(
            "common.lex",
            """
            class frozen: put on ice
            rule SHELVED frozen
                says report > frozen
            """,
            "en.lex",
            """
            words frozen
                in the freezer
            """);

    assertThat(said("en", IN_THE_FREEZER, files)).containsExactly(SignalKind.SHELVED);
  }

  @Test
  void aNewsroomThatCopiesCarryTheNameOfIsAddedByItsNames() {
    Lexicons lexicons =
        read(
            Map.of(
                "common.lex",
                """
                origin ritzau
                    Ritzau
                origin reuters
                    Rooters
                """));

    assertThat(origin("Ritzau reported", lexicons)).isEqualTo("ritzau");
    assertThat(origin("Rooters reported", lexicons)).isEqualTo("reuters");
    assertThat(origin("Reuters reported", lexicons)).isEqualTo("reuters");
  }

  @Test
  void aSettingThatShipsHoldsUntilTheNewsroomGivesOne() {
    int shipped = lexicon(Lexicons.builtIn(), "en").reach();

    assertThat(lexicon(read(Map.of("en.lex", "words delay\n    put on ice\n")), "en").reach())
        .isEqualTo(shipped);
    assertThat(lexicon(read(Map.of("en.lex", "reach 3\n")), "en").reach()).isEqualTo(3);
    assertThat(lexicon(read(Map.of("ar.lex", "words delay\n    -\n")), "ar").prefixes())
        .isEqualTo(lexicon(Lexicons.builtIn(), "ar").prefixes())
        .isNotEmpty();
    assertThat(lexicon(read(Map.of("ar.lex", "prefixes ال\n")), "ar").prefixes())
        .containsExactly("ال");
  }

  @Test
  void whatWindowsWritesIsRead() {
    assertThat(
            said(
                "en",
                IN_THE_FREEZER,
                Map.of("en.lex", "\uFEFFwords unpublished\r\n    in the freezer\r\n")))
        .containsExactly(SignalKind.DELAYED);
  }

  @Test
  void nothingAddedIsWhatShips() {
    assertThat(read(Map.of()).languages()).isEqualTo(Lexicons.builtIn().languages());
    assertThat(Lexicons.builtIn()).isSameAs(Lexicons.builtIn());
  }

  @Test
  void whatEachFileAddsIsCounted() {
    Lexicons lexicons =
        read(
            Map.of(
                "common.lex",
                "languages da\n",
                "da.lex",
                words("da") + "words delay\n    a, b\n",
                "en.lex",
                """
                words own-freezer
                    in the freezer, on ice
                rule SHELVED freezer
                    says report > own-freezer
                    yes The OHCHR's report on Xinjiang is on ice.
                drop RELEASED published
                """));

    assertThat(lexicons.additions())
        .containsExactly(
            new LexiconAddition("common", false, 0, 0, 0, 0),
            new LexiconAddition("da", true, 2, 0, 0, 0),
            new LexiconAddition("en", false, 2, 1, 1, 1));
  }

  // Its sentences

  @Test
  void aSentenceThatIsReadOtherwiseThanItsRuleSaysIsToldWithItsLine() {
    Lexicons lexicons =
        read(
            Map.of(
                "en.lex",
                """
                words own-freezer
                    in the freezer
                rule SHELVED freezer
                    says report > own-freezer
                    yes The OHCHR's report on Xinjiang is in the freezer.
                    yes The OHCHR's report on Xinjiang was published.
                    yes The fish is in the freezer.
                    no  The OHCHR's report on Xinjiang is not in the freezer, it is on the table.
                    no  The OHCHR's report on Xinjiang sits in the freezer.
                """));

    assertThat(LexiconTrial.of(lexicons, List.of(TheWatch.ohchr())).failures())
        .containsExactly(
            FOLDER
                + "/en.lex:6: 'The OHCHR's report on Xinjiang was published.' should say SHELVED,"
                + " and says RELEASED; change the rule, its words or the sentence, as analyze"
                + " --explain shows",
            FOLDER
                + "/en.lex:7: 'The fish is in the freezer.' should say SHELVED, and says nothing;"
                + " name the watch's entities in it, or try it with another watch",
            FOLDER
                + "/en.lex:9: 'The OHCHR's report on Xinjiang sits in the freezer.' should not say"
                + " SHELVED, and says SHELVED; change the rule, its words or the sentence, as"
                + " analyze --explain shows");
  }

  @Test
  void whatAnAdditionChangesInTheSentencesThatShipIsTold() {
    Lexicons harmless = read(Map.of("en.lex", "words unpublished\n    in the freezer\n"));
    Lexicons greedy =
        read(
            Map.of(
                "en.lex",
                """
                rule NOTHING of-no-report
                    says report > released
                """));

    assertThat(changes(harmless)).isEmpty();
    assertThat(changes(greedy))
        .isNotEmpty()
        .allMatch(change -> change.startsWith("en.lex:") && change.contains("' should say "))
        .anyMatch(change -> change.endsWith(", and says nothing"));
  }

  @Test
  void whatTheFoldersReadmeShowsIsRight() throws IOException {
    Path readme = Above.find("deploy/lexicons/README.md").orElseThrow();
    String[] parts = Files.readString(readme).split("```\n", -1);
    String english = parts[1];
    String common = parts[3];
    String danish = parts[5];

    Lexicons lexicons =
        read(
            Map.of(
                "en.lex",
                english,
                "common.lex",
                common,
                "da.lex",
                danish + words("da").replaceFirst("language da\n", "")));

    assertThat(LexiconTrial.of(lexicons, List.of(TheWatch.ohchr())).failures()).isEmpty();
    assertThat(said("en", IN_THE_FREEZER, lexicons)).containsExactly(SignalKind.DELAYED);
    assertThat(said("da", DANISH, lexicons)).containsExactly(SignalKind.RELEASED);
  }

  // What is refused

  @Test
  void everyMistakeIsToldAtOnceWithTheNewsroomsFileAndLine() {
    assertThat(
            faults(
                Map.of(
                    "en.lex",
                    """
                    # Ours
                    words dely
                        on ice
                    rule RELESED out
                        says publish
                    rule DELAYED x
                        says publsh > delay
                        says report delay
                        weak perhaps
                    rule DELAYED y
                        unless delay
                    once own-ice: kinds of ice
                    reach far
                    drop DELAYED nobody
                    classes
                    words own-x
                        =lat*
                    """)))
        .containsExactlyInAnyOrder(
            FOLDER
                + "/en.lex:2: no class 'dely'; one of common.lex's, or a name of your own:"
                + " own-dely",
            FOLDER + "/en.lex:4: no kind 'RELESED'; one of NOTHING " + List.of(SignalKind.values()),
            FOLDER + "/en.lex:7: no class 'publsh'; give it words, or name another",
            FOLDER + "/en.lex:8: 'delay' does not fit; write `a > b`, `a >2 b`, `a + b` or `a & b`",
            FOLDER + "/en.lex:9: weak 'perhaps'; write yes, or leave the line out",
            FOLDER + "/en.lex:10: the rule says nothing; give it a line `says`",
            FOLDER + "/en.lex:12: once 'own-ice' has no words; add `words own-ice`",
            FOLDER + "/en.lex:13: reach 'far'; a number of words such as 6",
            FOLDER + "/en.lex:14: no rule 'DELAYED nobody'; write its kind and name",
            FOLDER
                + "/en.lex:15: no 'classes' here; one of language, reach, prefixes, words, once,"
                + " called, rule, drop",
            FOLDER
                + "/en.lex:17: '=lat*' has both = and *; write each form out, or leave the = out");
  }

  @Test
  void aSettingForARuleThatShipsIsTold() {
    String rule =
        """
        rule DELAYED unpublished
            says report > unpublished
            confidence 0.9
        """;

    assertThat(faults(Map.of("en.lex", rule)))
        .containsExactly(
            FOLDER
                + "/en.lex:3: rule 'DELAYED unpublished' ships, and takes only says, unless, yes"
                + " and no; give it another name, or `drop DELAYED unpublished` before it");
    assertThat(faults(Map.of("en.lex", "drop DELAYED unpublished\n" + rule))).isEmpty();
  }

  /// Every language reads the common rules, and tells of them once.
  @Test
  void aMistakeInACommonRuleIsToldOnce() {
    assertThat(
            faults(
                Map.of(
                    "common.lex",
                    """
                    rule DELAYED x
                        says publsh > delay
                        yes The OHCHR's report on Xinjiang is late.
                    drop DELAYED nobody
                    class publish: to print
                    words publish
                        print
                    origin ritzau
                        *
                    """)))
        .containsExactlyInAnyOrder(
            FOLDER + "/common.lex:2: no class 'publsh'; give it words, or name another",
            FOLDER
                + "/common.lex:3: a sentence is of one language; put it under a rule of this kind"
                + " and name in that language's file",
            FOLDER + "/common.lex:4: no common rule 'DELAYED nobody'; write its kind and name",
            FOLDER
                + "/common.lex:5: class 'publish' is declared already; give it words in a"
                + " language's file, or take another name",
            FOLDER
                + "/common.lex:6: no 'words' here; one of languages, class, once, origin, rule,"
                + " drop",
            FOLDER + "/common.lex:9: '*' would stand for every word; begin with a letter");
  }

  @Test
  void aNewLanguageWithoutWordsForAClassIsTold() {
    String all = words("da");

    assertThat(
            faults(
                Map.of(
                    "common.lex",
                    "languages da\nclass frozen: put on ice\n",
                    "da.lex",
                    all.replace("words publish\n    -\n", ""))))
        .containsExactly(
            FOLDER
                + "/da.lex:1: no words for class 'publish' (to publish, as an infinitive or a form"
                + " that says neither that it happened nor that it will); add `words publish`,"
                + " with `-` under it where the language has none",
            FOLDER
                + "/da.lex:1: no words for class 'frozen' (put on ice); add `words frozen`, with"
                + " `-` under it where the language has none");
  }

  @Test
  void aLanguageThatIsNotListedOrHasNoFileOrNoNameIsTold() {
    assertThat(faults(Map.of("da.lex", words("da"))))
        .containsExactly(
            FOLDER
                + "/da.lex:1: its language is not listed; add it to the line `languages` of "
                + FOLDER
                + "/common.lex");
    assertThat(faults(Map.of("common.lex", "\nlanguages da\n")))
        .containsExactly(
            FOLDER + "/common.lex:2: lists 'da', and there is no da.lex; write it or take it off");
    assertThat(faults(Map.of("common.lex", "languages da\n", "da.lex", "words report\n    rap\n")))
        .containsExactly(
            FOLDER + "/da.lex:1: the language is ''; write `language` with the file's own name");
    assertThat(faults(Map.of("en.lex", "reach 7\nlanguage fr\n")))
        .containsExactly(
            FOLDER + "/en.lex:2: the language is 'fr'; write `language` with the file's own name");
  }

  @Test
  void oneFilesMistakeRefusesAllFiles() {
    var reading =
        Lexicons.withAdditions(
            FOLDER,
            Map.of("en.lex", "words delay\n    on ice\n", "fr.lex", "words dely\n    gelé\n"));

    assertThat(reading)
        .isInstanceOfSatisfying(
            LexiconReading.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .singleElement()
                    .asString()
                    .startsWith(FOLDER + "/fr.lex:1: "));
  }

  /// Whatever an editor leaves in the folder, it is read or refused with a place.
  @Property(tries = 2_000)
  void anyTextIsReadOrRefused(@ForAll("texts") String common, @ForAll("texts") String language) {
    var reading =
        LexiconReader.read(
            Map.of("common.lex", RefusedLexiconTest.COMMON, "xx.lex", RefusedLexiconTest.WORDS),
            FOLDER,
            Map.of("common.lex", common, "xx.lex", language));

    if (reading instanceof LexiconReading.Refused(List<String> faults)) {
      assertThat(faults)
          .isNotEmpty()
          .allMatch(fault -> fault.matches("(?s)" + FOLDER + "/(common|xx)\\.lex:\\d+: .*; .*"));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "languages xx",
            "language xx",
            "language",
            "words publish",
            "words own-x",
            "words",
            "once own-x",
            "once own-x: x",
            "once x",
            "class x: y",
            "class",
            "origin o",
            "origin",
            "rule DELAYED late",
            "rule NOTHING x",
            "rule DELAYED+RELEASED y",
            "rule",
            "rule X",
            "drop DELAYED late",
            "drop",
            "drop X Y Z",
            "reach 5",
            "reach",
            "reach 99",
            "prefixes",
            "prefixes a b",
            "    late, a b*",
            "    =*",
            "    *",
            "    -",
            "    ,",
            "    says x",
            "    says publish > not & own-x",
            "    says publish >",
            "    says",
            "    unless +",
            "    confidence 2",
            "    yes It is late.",
            "    no",
            "    about subject",
            "\uFEFF",
            "\t",
            "#",
            "    polarity x",
            "    after-release X",
            "    =würde nicht",
            "    \u0000")
        .list()
        .ofMaxSize(12)
        .map(lines -> String.join("\n", lines));
  }

  // How the tests read

  private static List<String> changes(Lexicons lexicons) {
    return LexiconTrial.of(lexicons, List.of(TheWatch.ohchr())).changes();
  }

  private static Lexicons read(Map<String, String> files) {
    return switch (Lexicons.withAdditions(FOLDER, files)) {
      case LexiconReading.Read(Lexicons lexicons) -> lexicons;
      case LexiconReading.Refused(List<String> faults) -> throw new AssertionError(faults);
    };
  }

  private static List<String> faults(Map<String, String> files) {
    return switch (Lexicons.withAdditions(FOLDER, new TreeMap<>(files))) {
      case LexiconReading.Read _ -> List.of();
      case LexiconReading.Refused(List<String> faults) -> faults;
    };
  }

  private static List<SignalKind> said(String language, String text, Map<String, String> files) {
    return said(language, text, read(files));
  }

  /// What rules say.
  private static List<SignalKind> said(String language, String text, Lexicons lexicons) {
    Article article = Articles.of("a", language, "2022-07-19", "", text);
    return Analyzer.of(List.of(TheWatch.ohchr()), lexicons).analyze(article).signals().stream()
        .filter(s -> !Learned.is(s))
        .map(s -> s.kind())
        .toList();
  }

  private static List<@Nullable String> claimants(String text, Map<String, String> files) {
    Article article = Articles.of("a", "en", "2022-07-19", "", text);
    return Analyzer.of(List.of(TheWatch.ohchr()), read(files)).analyze(article).signals().stream()
        .<@Nullable String>map(Signal::claimant)
        .toList();
  }

  private static String origin(String credit, Lexicons lexicons) {
    String text = "The OHCHR released its report on Xinjiang on Wednesday, " + credit + ".";
    Article article = Articles.of("a", "en", "2022-07-19", "", text);
    var signals = Analyzer.of(List.of(TheWatch.ohchr()), lexicons).analyze(article).signals();
    return String.valueOf(signals.getFirst().origin());
  }

  private static Lexicon lexicon(Lexicons lexicons, String language) {
    Lexicon lexicon = lexicons.of(language);
    assertThat(lexicon).isNotNull();
    return lexicon;
  }

  /// Ids of a language's rules, in the order in which they are tried.
  private static List<String> rules(Lexicons lexicons, String language) {
    return lexicon(lexicons, language).rules().stream().map(Rule::id).toList();
  }

  /// A language's file that has no words yet, for every class and month and day.
  private static String words(String language) {
    Stream<String> declared =
        Resources.text("lexicons/common.lex")
            .lines()
            .filter(line -> line.matches("(class|once) .*"))
            .map(line -> line.split("[ :]", 3)[1]);
    return declared
        .map(name -> "words " + name + "\n    -\n")
        .collect(Collectors.joining("", "language " + language + "\n", ""));
  }
}
