package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tocsin.analysis.Layers.Layer;
import dev.tocsin.domain.SignalKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of("en"),
          List.of(
              new Vocabulary.Word("en", "gathers"),
              new Vocabulary.Word("en", "dust"),
              new Vocabulary.Word("en", "still")),
          List.of("class delay", "concept late"));

  @Test
  void whatItReadsIsThatOfItsTeacher() {
    Layers layers = anyLayers();
    List<Seen> sentences = anySentences();

    Opinion opinion = new Network(VOCABULARY, List.of(layers)).read(sentences);

    double mistakes = 0;
    List<@Nullable Boolean[]> answers = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Boolean[] all = new Boolean[Layers.KINDS];
      Arrays.fill(all, true);
      answers.add(all);
      for (SignalKind kind : Marks.KINDS) {
        mistakes -= Math.log(opinion.chance(i, kind));
      }
    }
    double all = 0;
    for (SignalKind kind : Marks.KINDS) {
      all += Math.exp(opinion.news(kind));
    }
    mistakes += Math.log(all / (1 - opinion.chanceOfNothing())) - opinion.news(SignalKind.SHELVED);
    assertThat(
            new Lecture(VOCABULARY, layers, null)
                .hear(new Exercise(sentences, answers, Marks.number(SignalKind.SHELVED)), 1, 1))
        .isCloseTo(mistakes, within(1e-3));
  }

  @Test
  void theExponentialFunctionIsNearToTheOneByTheBook() {
    for (double x = -Layers.MAX_EXPONENT; x <= Layers.MAX_EXPONENT; x += 0.0123) {
      assertThat(Layers.exp(x) / StrictMath.exp(x)).as("of %s", x).isCloseTo(1, within(1e-8));
    }
    assertThat(Layers.exp(1e9)).isEqualTo(Layers.exp(Layers.MAX_EXPONENT)).isFinite();
    assertThat(Layers.sigmoid(-1e9)).isBetween(0.0, 1e-300);
    assertThat(Layers.sigmoid(1e9)).isEqualTo(1);
  }

  /// The definition of a slope: a little more of a number, and how the mistakes change.
  @ParameterizedTest
  @EnumSource(Layer.class)
  void theSlopeTellsHowTheMistakesChange(Layer layer) {
    float little = 1e-3f;
    Layers layers = anyLayers();
    Exercise exercise = anyExercise();
    Lecture lecture = new Lecture(VOCABULARY, layers, null);
    lecture.hear(exercise, 1, 1);
    float[][] slopes = lecture.slope().of(layer);
    float[][] rows = layers.of(layer);
    Random random = new Random(5);
    int wrong = 0;
    int tried = 60;
    for (int n = 0; n < tried; n++) {
      int row = random.nextInt(rows.length);
      float[] numbers = rows[row];
      int i = random.nextInt(numbers.length);
      float was = numbers[i];
      numbers[i] = was + little;
      double more = new Lecture(VOCABULARY, layers, null).hear(exercise, 1, 1);
      numbers[i] = was - little;
      double less = new Lecture(VOCABULARY, layers, null).hear(exercise, 1, 1);
      numbers[i] = was;
      double change = (more - less) / (2 * little);
      wrong += Math.abs(change - slopes[row][i]) < 0.002 + 0.02 * Math.abs(change) ? 0 : 1;
    }

    // Where a pattern or a state is about to be cut off at zero there is no slope.
    assertThat(wrong).isLessThanOrEqualTo(tried / 10);
    assertThat(max(slopes)).isGreaterThan(0.005f);
  }

  @Test
  void whatItIsTaughtItReadsAndTheSameLessonsTeachTheSame() {
    Random random = new Random(6);
    List<Exercise> exercises = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      boolean dust = random.nextBoolean();
      @Nullable Boolean[] answer = new Boolean[Layers.KINDS];
      Arrays.fill(answer, false);
      answer[Marks.number(SignalKind.DELAYED)] = dust;
      exercises.add(
          new Exercise(
              List.of(sentence(2, dust ? 3 : 4, 2)),
              List.<@Nullable Boolean[]>of(answer),
              dust ? Marks.number(SignalKind.DELAYED) : Layers.NO_NEWS));
    }

    Layers taught = new Teacher(VOCABULARY, exercises, 1).taught(_ -> {});
    Layers again = new Teacher(VOCABULARY, exercises, 1).taught(_ -> {});

    Network network = new Network(VOCABULARY, List.of(taught));
    Opinion opinion = network.read(List.of(sentence(2, 3)));
    assertThat(opinion.chance(0, SignalKind.DELAYED)).isGreaterThan(0.9);
    assertThat(opinion.news(SignalKind.DELAYED)).isGreaterThan(opinion.news(SignalKind.SHELVED));
    assertThat(opinion.chanceOfNothing()).isLessThan(0.1);
    Opinion ofAnother = network.read(List.of(sentence(2, 4)));
    assertThat(ofAnother.chance(0, SignalKind.DELAYED)).isLessThan(0.1);
    assertThat(ofAnother.chanceOfNothing()).isGreaterThan(0.9);
    for (Layer layer : Layer.values()) {
      assertThat(again.of(layer)).as(layer.name()).isEqualTo(taught.of(layer));
    }
  }

  @Test
  void aFileGivesBackTheNetworkThatWasWritten() throws IOException {
    Network network =
        new Network(VOCABULARY, List.of(anyLayers(), Teacher.beginning(VOCABULARY, 7)));

    Network read = NetworkFile.read(new ByteArrayInputStream(written(network)));

    assertThat(read.vocabulary().words()).isEqualTo(VOCABULARY.words());
    assertThat(read.vocabulary().terms()).isEqualTo(VOCABULARY.terms());
    assertThat(read.read(anySentences()).chance(1, SignalKind.DELAYED))
        .isCloseTo(
            network.read(anySentences()).chance(1, SignalKind.DELAYED), within(0.01)); // 16 bits
    assertThat(written(read)).isEqualTo(written(network));
  }

  @Test
  void aFileOfAnotherShapeSaysWhatToDo() throws IOException {
    byte[] file =
        written(new Network(VOCABULARY, List.of(anyLayers(), Teacher.beginning(VOCABULARY, 7))));
    file["Tocsin network 3".length() + 1]++; // a string begins with two bytes for its length

    assertThatThrownBy(() -> NetworkFile.read(new ByteArrayInputStream(file)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("run the test class Training");
  }

  @Test
  void aFileThatIsCutOffOrGoesOnSaysSo() throws IOException {
    byte[] file = written(new Network(VOCABULARY, List.of(anyLayers())));

    assertThatThrownBy(
            () -> NetworkFile.read(new ByteArrayInputStream(Arrays.copyOf(file, file.length - 1))))
        .hasMessage("it is cut off; run the test class Training, or copy it again");
    assertThatThrownBy(
            () -> NetworkFile.read(new ByteArrayInputStream(Arrays.copyOf(file, file.length + 1))))
        .hasMessageStartingWith("it goes on behind its end");
  }

  @Test
  void theWordThatSpeaksMostForAKindIsKnown() {
    Opinion opinion =
        new Network(VOCABULARY, List.of(delayedByDust(0))).read(List.of(sentence(4, 2, 3)));

    assertThat(opinion.chance(0, SignalKind.DELAYED)).isGreaterThan(0.99);
    assertThat(opinion.speaksFor(0, SignalKind.DELAYED)).isEqualTo(2);
    assertThat(opinion.speaksFor(0, SignalKind.SHELVED)).isEqualTo(-1);
  }

  @Test
  void whatASentenceSaysCanMakeItselfTheNewsWhateverSurroundsIt() {
    int delayed = Marks.number(SignalKind.DELAYED);
    Layers layers = delayedByDust(0);
    layers.of(Layer.NEWS)[0][delayed] = 3;
    layers.of(Layer.WEIGHT)[0][delayed] = 9;

    Opinion opinion =
        new Network(VOCABULARY, List.of(layers))
            .read(List.of(sentence(4, 2), sentence(4, 2, 3), sentence(2)));

    assertThat(opinion.news(SignalKind.DELAYED)).isGreaterThan(5);
    assertThat(opinion.news(SignalKind.SHELVED)).isZero();
  }

  @ParameterizedTest
  @ValueSource(floats = {-500, 500})
  void attentionThatIsNextToNothingOrBeyondMeasureStillGivesChances(float attention) {
    Layers layers = anyLayers();
    for (float[] row : layers.of(Layer.ATTENTION)) {
      Arrays.fill(row, attention);
    }

    Opinion opinion = new Network(VOCABULARY, List.of(layers)).read(anySentences());

    for (SignalKind kind : Marks.KINDS) {
      assertThat(opinion.chance(0, kind)).isBetween(0.0, 1.0);
      assertThat(opinion.news(kind)).isFinite();
    }
  }

  @Test
  void whatItReadsIsTheMeanOfItsMembers() {
    Layers one = anyLayers();
    Layers other = Teacher.beginning(VOCABULARY, 7);
    List<Seen> sentences = anySentences();

    Opinion opinion = new Network(VOCABULARY, List.of(one, other)).read(sentences);

    Opinion ofOne = new Network(VOCABULARY, List.of(one)).read(sentences);
    Opinion ofOther = new Network(VOCABULARY, List.of(other)).read(sentences);
    for (SignalKind kind : Marks.KINDS) {
      assertThat(opinion.news(kind))
          .isCloseTo((ofOne.news(kind) + ofOther.news(kind)) / 2, within(1e-4));
      for (int i = 0; i < sentences.size(); i++) {
        double mean = (logit(ofOne.chance(i, kind)) + logit(ofOther.chance(i, kind))) / 2;
        assertThat(logit(opinion.chance(i, kind))).isCloseTo(mean, within(1e-3));
      }
    }
  }

  @Test
  void theWordThatOnlyTheSecondMemberSeesIsKnown() {
    Opinion opinion =
        new Network(VOCABULARY, List.of(new Layers(VOCABULARY), delayedByDust(5)))
            .read(List.of(sentence(4, 2, 3)));

    assertThat(opinion.speaksFor(0, SignalKind.DELAYED)).isEqualTo(2);
  }

  @Test
  void aWordThatOneVocabularyKnowsAnotherNeedNot() {
    Sentence s = read("OHCHR let its report on Xinjiang gather dust.");
    Vocabulary other = new Vocabulary(List.of("en"), List.of(), List.of());
    Features knowing = new Features(s.lexicon(), VOCABULARY);
    Features strange = new Features(s.lexicon(), other);
    int dust = List.of(s.found().tokens().words()).indexOf("dust");

    for (int time = 0; time < 2; time++) {
      assertThat(knowing.see(s, new float[Marks.COUNT]).word(dust)).isEqualTo(3);
      assertThat(strange.see(s, new float[Marks.COUNT]).word(dust)).isZero();
    }
  }

  @Test
  void namesDaysAndNumbersAreAllOneWordAndTermsAreSeenInAnyLanguage() {
    Sentence s =
        read("On Wednesday, 31 August 2022, OHCHR let go of a document on Xinjiang at 23.47.");
    Vocabulary vocabulary =
        new Vocabulary(
            List.of("en"),
            List.of(
                new Vocabulary.Word("en", "wednesday"),
                new Vocabulary.Word("en", "31"),
                new Vocabulary.Word("en", "ohchr"),
                new Vocabulary.Word("en", "xinjiang"),
                new Vocabulary.Word("en", "go")),
            List.of("class report"));

    Seen seen = new Features(s.lexicon(), vocabulary).see(s, new float[Marks.COUNT]);

    String[] words = s.found().tokens().words();
    for (int i = 0; i < words.length; i++) {
      boolean isName = words[i].matches("wednesday|31|august|2022|ohchr|xinjiang|23|47|23.47");
      int known = vocabulary.words("en").getOrDefault(words[i], 0);
      assertThat(seen.word(i)).as(words[i]).isEqualTo(isName ? Vocabulary.NAME : known);
      assertThat(seen.terms(i)).hasSize(words[i].equals("document") ? 1 : 0);
    }
  }

  private static Sentence read(String text) {
    Analyzer analyzer = Analyzer.of(List.of(TheWatch.ohchr()), Lexicons.builtIn());
    var article = Articles.of("a", "en", "2022-08-25", "", text);
    return Passages.of(article, "en", analyzer.mentions(article), Lexicons.builtIn())
        .sentences(new WatchWords(TheWatch.ohchr()))
        .getFirst();
  }

  /// Of which one pattern is met at "dust", and says that a report is delayed.
  private static Layers delayedByDust(int pattern) {
    Layers layers = new Layers(VOCABULARY);
    layers.of(Layer.WORDS)[3][0] = 1; // dust
    layers.of(Layer.PATTERN)[Layers.MEANING][pattern] = 1; // in the middle
    layers.of(Layer.CONTENT)[pattern][0] = 2;
    layers.of(Layer.SAYS)[0][Marks.number(SignalKind.DELAYED)] = 3;
    return layers;
  }

  private static double logit(double chance) {
    return Math.log(chance / (1 - chance));
  }

  private static float max(float[][] rows) {
    float max = 0;
    for (float[] row : rows) {
      for (float number : row) {
        max = Math.max(max, Math.abs(number));
      }
    }
    return max;
  }

  private static byte[] written(Network network) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NetworkFile.write(network, out);
    return out.toByteArray();
  }

  private static Layers anyLayers() {
    Layers layers = Teacher.beginning(VOCABULARY, 1);
    Random random = new Random(3);
    for (Layer layer :
        List.of(Layer.WORDS, Layer.TERMS, Layer.LANGUAGES, Layer.NEWS, Layer.WEIGHT)) {
      float[][] rows = layers.of(layer);
      for (int i = 1; i < rows.length; i++) {
        for (int j = 0; j < layer.width(); j++) {
          rows[i][j] = (float) random.nextGaussian();
        }
      }
    }
    return layers;
  }

  private static Seen sentence(int... words) {
    return new Seen(1, words, new int[words.length][0], new float[Marks.COUNT]);
  }

  /// A long one, a short one and one without a word.
  private static List<Seen> anySentences() {
    Random random = new Random(3);
    List<Seen> sentences = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      float[] marks = new float[Marks.COUNT];
      for (int m = 0; m < marks.length; m++) {
        marks[m] = random.nextInt(2);
      }
      int[] words = {2 + random.nextInt(3), Vocabulary.NAME, 0, 2 + random.nextInt(3)};
      int[][] terms = {{1}, {2, 1}, {}, {2}};
      int size = words.length - 2 * i;
      sentences.add(new Seen(i % 2, Arrays.copyOf(words, size), Arrays.copyOf(terms, size), marks));
    }
    return sentences;
  }

  private static Exercise anyExercise() {
    Random random = new Random(4);
    List<Seen> sentences = anySentences();
    List<@Nullable Boolean[]> answers = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      @Nullable Boolean[] answer = new Boolean[Layers.KINDS];
      for (int k = 0; k < answer.length; k++) {
        answer[k] = random.nextInt(4) == 0 ? null : (Boolean) random.nextBoolean();
      }
      answers.add(answer);
    }
    return new Exercise(sentences, answers, Marks.number(SignalKind.DELAYED));
  }
}
