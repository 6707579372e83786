package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.tocsin.analysis.LexiconAddition;
import dev.tocsin.analysis.Lexicons;
import dev.tocsin.testkit.HandClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// A newsroom's lexicons while Tocsin runs.
class LexiconFolderTest {
  private static final String ONE_WORD = "words delay\n    on ice\n";
  private static final String TWO_WORDS = "words delay\n    on ice, in the freezer\n";
  private static final String MISTAKE = "words dely\n    on ice\n";

  private final HandClock clock = HandClock.at("2022-07-19T10:00:00Z");
  private final Logger logger = (Logger) LoggerFactory.getLogger(LexiconFolder.class);
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

  @TempDir Path temporary;
  private Path folder;
  private int written;

  @BeforeEach
  void begin() throws IOException {
    folder = Files.createDirectory(temporary.resolve("lexicons"));
    logger.setLevel(Level.INFO);
    logged.start();
    logger.addAppender(logged);
  }

  @AfterEach
  void end() {
    logger.detachAppender(logged);
    logger.setLevel(null);
  }

  @Test
  void anEmptyFolderAndNoneAtAllAreWhatShips() {
    assertThat(open().get()).isSameAs(Lexicons.builtIn());
    folder = temporary.resolve("none");
    assertThat(open().get()).isSameAs(Lexicons.builtIn());
    assertThat(warnings()).isEmpty();
  }

  @Test
  void aChangeHoldsOnceItIsLookedFor() throws Exception {
    write("en.lex", ONE_WORD);
    LexiconFolder lexicons = open();
    Lexicons first = lexicons.get();
    assertThat(words(first)).containsExactly("en: 1 word, 0 rules");

    write("en.lex", TWO_WORDS);
    assertThat(lexicons.get()).as("not for every article").isSameAs(first);
    pass();

    assertThat(words(lexicons.get())).containsExactly("en: 2 words, 0 rules");
    assertThat(messages(Level.INFO))
        .singleElement()
        .asString()
        .contains("hold from now on: en: 2 words, 0 rules");
  }

  @Test
  void aChangeThatLeavesTheSizeIsSeenByItsTime() throws Exception {
    write("en.lex", ONE_WORD);
    LexiconFolder lexicons = open();
    Lexicons first = lexicons.get();

    write("en.lex", ONE_WORD.replace("on ice", "in ice"));
    pass();

    assertThat(lexicons.get()).isNotSameAs(first);
  }

  @Test
  void whereNothingChangesTheSameObjectHolds() throws Exception {
    write("en.lex", ONE_WORD);
    LexiconFolder lexicons = open();
    Lexicons first = lexicons.get();
    pass();
    Files.writeString(folder.resolve("README.md"), "Ours.");
    Files.writeString(folder.resolve(".en.lex"), MISTAKE);

    assertThat(lexicons.get()).isSameAs(first);
    assertThat(logged.list).isEmpty();
  }

  @Test
  void aFileThatIsTakenOutAddsNothingAnyMore() throws Exception {
    write("en.lex", ONE_WORD);
    LexiconFolder lexicons = open();

    Files.delete(folder.resolve("en.lex"));
    pass();

    assertThat(lexicons.get()).isSameAs(Lexicons.builtIn());
    assertThat(warnings()).isEmpty();
  }

  @Test
  void aFolderThatIsMadeLaterIsRead() throws Exception {
    Files.delete(folder);
    LexiconFolder lexicons = open();
    assertThat(lexicons.get()).isSameAs(Lexicons.builtIn());

    Files.createDirectory(folder);
    write("en.lex", ONE_WORD);
    pass();

    assertThat(words(lexicons.get())).containsExactly("en: 1 word, 0 rules");
  }

  @Test
  void aMistakeIsRefusedWholeAndToldOnceAndWhatRanGoesOn() throws Exception {
    write("en.lex", ONE_WORD);
    LexiconFolder lexicons = open();
    Lexicons first = lexicons.get();

    write("en.lex", MISTAKE);
    write("fr.lex", "words delay\n    au frigo\n");
    for (int i = 0; i < 3; i++) {
      pass();
      assertThat(lexicons.get()).isSameAs(first);
    }

    assertThat(warnings())
        .singleElement()
        .asString()
        .contains("what ran goes on", folder + "/en.lex:1: no class 'dely'; one of common.lex's");
    write("en.lex", MISTAKE + MISTAKE);
    pass();
    assertThat(lexicons.get()).isSameAs(first);
    assertThat(warnings()).hasSize(2);
    write("en.lex", TWO_WORDS);
    pass();
    assertThat(words(lexicons.get()))
        .containsExactly("en: 2 words, 0 rules", "fr: 1 word, 0 rules");
    assertThat(warnings()).hasSize(2);
  }

  @Test
  void whatIsNoTextIsRefusedLikeAMistake() throws Exception {
    write("en.lex", ONE_WORD);
    LexiconFolder lexicons = open();
    Lexicons first = lexicons.get();

    Files.write(
        folder.resolve("fr.lex"),
        "words delay\n    gel\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.createDirectory(folder.resolve("de.lex"));
    pass();

    assertThat(lexicons.get()).isSameAs(first);
    assertThat(warnings())
        .singleElement()
        .asString()
        .contains(
            folder + "/fr.lex:1: can't be read", "UTF-8", folder + "/de.lex:1: can't be read");
  }

  @Test
  void aFolderThatIsGoneTakesNothingAway() throws Exception {
    write("en.lex", ONE_WORD);
    LexiconFolder lexicons = open();
    Lexicons first = lexicons.get();
    Path away = temporary.resolve("away");

    Files.move(folder, away);
    pass();
    assertThat(lexicons.get()).isSameAs(first);
    pass();
    assertThat(lexicons.get()).isSameAs(first);
    assertThat(warnings()).singleElement().asString().contains(folder + ": the folder is gone");

    Files.move(away, folder);
    pass();
    assertThat(words(lexicons.get())).containsExactly("en: 1 word, 0 rules");
  }

  @Test
  void aClockThatIsSetBackDoesNotKeepItFromLooking() throws Exception {
    write("en.lex", ONE_WORD);
    LexiconFolder lexicons = open();

    write("en.lex", TWO_WORDS);
    clock.advance(Duration.ofHours(-1));

    assertThat(words(lexicons.get())).containsExactly("en: 2 words, 0 rules");
  }

  @Test
  void aMistakeAtTheStartIsAProblemWithEveryFault() throws Exception {
    write("en.lex", MISTAKE);
    write("fr.lex", MISTAKE);

    assertThatThrownBy(this::open)
        .isInstanceOf(Problem.class)
        .hasMessageContainingAll(folder + "/en.lex:1: ", folder + "/fr.lex:1: ");
  }

  private LexiconFolder open() {
    return LexiconFolder.open(folder, clock);
  }

  private void pass() {
    clock.advance(LexiconFolder.LOOK_EVERY);
  }

  /// Each writing has a time of its own, however fast the test is.
  private void write(String name, String text) throws IOException {
    written++;
    Path file = Files.writeString(folder.resolve(name), text);
    Files.setLastModifiedTime(
        file, FileTime.from(clock.instant().plus(Duration.ofMinutes(written))));
  }

  private static List<String> words(Lexicons lexicons) {
    List<LexiconAddition> additions = lexicons.additions();
    return additions.stream().map(LexiconFiles::words).toList();
  }

  private List<String> warnings() {
    return messages(Level.WARN);
  }

  private List<String> messages(Level level) {
    return logged.list.stream()
        .filter(e -> e.getLevel().equals(level))
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }
}
