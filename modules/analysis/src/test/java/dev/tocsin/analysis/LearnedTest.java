package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.analysis.Layers.Layer;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Field;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.Standing;
import dev.tocsin.domain.TaggedArticle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LearnedTest {
  private static final String LATE =
      "The UN human rights office has delayed its report on Xinjiang.";

  private final Lexicons lexicons = Lexicons.builtIn();
  private final Analyzer analyzer = Analyzer.of(List.of(TheWatch.ohchr()), lexicons);

  @Test
  void whatARuleReadsFallsWhereTheWordsSpeakAgainstIt() {
    assertThat(kinds(lexicons.with(sayingNothing("en")))).isEmpty();
    assertThat(kinds(lexicons.with(Network.untaught()))).containsExactly(SignalKind.DELAYED);
    assertThat(explained(lexicons.with(sayingNothing("en"))))
        .contains("though en.delayed.", "says DELAYED", "speak against it");
  }

  /// Whether it is pressure or a reaction follows from the article, not from the sentence.
  @Test
  void whatIsPressureBeforeTheReleaseAndAReactionAfterItStandsWhereEitherHasAChance() {
    String before =
        "China firmly opposes the publication of the UN human rights office's report on Xinjiang.";
    String after =
        "The UN human rights office published its report on Xinjiang on Wednesday. China's envoy"
            + " said on Thursday that Beijing firmly opposes its publication.";

    assertThat(kinds(before, sayingNothing("en", SignalKind.REACTION)))
        .containsExactly(SignalKind.SUPPRESSION_PRESSURE);
    assertThat(kinds(before, sayingNothing("en", SignalKind.DELAYED))).isEmpty();
    assertThat(
            kinds(after, sayingNothing("en", SignalKind.RELEASED, SignalKind.SUPPRESSION_PRESSURE)))
        .containsExactlyInAnyOrder(SignalKind.RELEASED, SignalKind.REACTION);
    assertThat(kinds(after, sayingNothing("en", SignalKind.DELAYED))).isEmpty();
  }

  @Test
  void aReleaseThatFallsMakesNothingAReaction() {
    String text =
        "The UN human rights office published its report on Xinjiang. Beijing firmly opposes its"
            + " publication.";

    assertThat(kinds(text, sayingNothing("en", SignalKind.SUPPRESSION_PRESSURE)))
        .containsExactly(SignalKind.SUPPRESSION_PRESSURE);
  }

  private List<SignalKind> kinds(String text, Network network) {
    return signals(text, lexicons.with(network)).stream().map(Signal::kind).toList();
  }

  @Test
  void whereTheRulesReadNothingItSpeaksOnlyInAnArticleThatItTakesForNews() {
    String said = "Xinjiang and OHCHR: dust gathers on the report.";

    assertThat(read(said, hearingADelay(2))).isEmpty();
    assertThat(read(said, hearingADelay(-5))).containsExactly("learned.delayed");
    assertThat(read(LATE + " " + said, hearingADelay(2))).containsExactly("en.delayed.delayed");
    assertThat(
            read(
                "Amnesty asked the UN human rights office to publish its report on Xinjiang. "
                    + said,
                hearingADelay(2)))
        .containsExactlyInAnyOrder("learned.delayed", "en.release-demanded.asked-to-publish");
    assertThat(explained(said, lexicons.with(hearingADelay(2)))).contains("news: none (chance");
  }

  @Test
  void ofWhatIsTheNewsALowerChanceIsEnough() {
    String said = "Xinjiang and OHCHR: dust gathers on the report.";
    String besideARule =
        "Amnesty asked the UN human rights office to publish its report on Xinjiang, on which dust"
            + " gathers.";

    assertThat(read(said, halfHearingADelay(SignalKind.DELAYED)))
        .containsExactly("learned.delayed");
    assertThat(read(said, halfHearingADelay(SignalKind.SHELVED))).isEmpty();
    assertThat(read(besideARule, halfHearingADelay(SignalKind.DELAYED)))
        .containsExactlyInAnyOrder("learned.delayed", "en.release-demanded.asked-to-publish");
    assertThat(read(besideARule, halfHearingADelay(SignalKind.SHELVED)))
        .containsExactly("en.release-demanded.asked-to-publish");
  }

  private static boolean endsAStory(Signal signal) {
    return signal.kind() == SignalKind.RELEASED || signal.kind() == SignalKind.SHELVED;
  }

  /// Where it is sure of both the sentence and the news, one newsroom's word is enough, but never
  /// for what ends a story.
  @Test
  void howSureItIsSaysHowMuchItCounts() {
    assertThat(confidence(surely(SignalKind.DELAYED))).isEqualTo(0.8);
    assertThat(confidence(surely(SignalKind.SHELVED))).isLessThan(0.6);
    assertThat(confidence(surely(SignalKind.RELEASED))).isLessThan(0.6);
    assertThat(confidence(halfHearingADelay(SignalKind.DELAYED))).isEqualTo(0.55);
    assertThat(confidence(hearingADelay(-5))).isEqualTo(0.55);
  }

  private double confidence(Network network) {
    List<Signal> signals =
        signals("Xinjiang and OHCHR: dust gathers on the report.", lexicons.with(network));
    assertThat(signals).hasSize(1);
    return signals.getFirst().confidence();
  }

  /// A network to which dust is surely a kind, and its news.
  private static Network surely(SignalKind kind) {
    Network network = hearingADelay(-5);
    Layers layers = network.layers().getFirst();
    layers.of(Layer.SAYS)[0][Marks.number(SignalKind.DELAYED)] = 0;
    layers.of(Layer.SAYS)[0][Marks.number(kind)] = 9;
    layers.of(Layer.NEWS_BASE)[0][Marks.number(kind)] = 5;
    return new Network(network.vocabulary(), List.of(layers));
  }

  /// A network that gives a delay by dust a chance of 0.38, and takes a kind for the news.
  private static Network halfHearingADelay(SignalKind news) {
    Network network = hearingADelay(-5);
    Layers layers = network.layers().getFirst();
    layers.of(Layer.SAYS)[0][Marks.number(SignalKind.DELAYED)] = 0.5f;
    layers.of(Layer.NEWS_BASE)[0][Marks.number(news)] = 5;
    return new Network(network.vocabulary(), List.of(layers));
  }

  private List<String> read(String text, Network network) {
    return signals(text, lexicons.with(network)).stream().map(Signal::rule).toList();
  }

  /// A network to which dust is a delay.
  private static Network hearingADelay(float nothing) {
    Vocabulary vocabulary =
        new Vocabulary(List.of("en"), List.of(new Vocabulary.Word("en", "dust")), List.of());
    Layers layers = new Layers(vocabulary);
    layers.of(Layer.WORDS)[2][0] = 1;
    layers.of(Layer.PATTERN)[Layers.MEANING][0] = 1; // in the middle
    layers.of(Layer.CONTENT)[0][0] = 2;
    layers.of(Layer.SAYS)[0][Marks.number(SignalKind.DELAYED)] = 9;
    Arrays.fill(layers.of(Layer.SAYS_BASE)[0], -1.5f);
    layers.of(Layer.NEWS_BASE)[0][Layers.NO_NEWS] = nothing;
    return new Network(vocabulary, List.of(layers));
  }

  @Test
  void inALanguageThatTheNetworkWasNotTaughtTheRulesAreHeardAlone() {
    assertThat(kinds(lexicons.with(sayingNothing("fr")))).containsExactly(SignalKind.DELAYED);
  }

  @Test
  void aNewsroomsOwnRuleAlwaysCountsAndSoDoesOneThatItAddsALineTo() {
    Lexicons own = added("rule DELAYED our-own\n    says delay > report\n");
    Lexicons more = added("rule DELAYED delayed\n    says delay > report\n");

    assertThat(kinds(own.with(sayingNothing("en")))).containsExactly(SignalKind.DELAYED);
    assertThat(kinds(more.with(sayingNothing("en")))).containsExactly(SignalKind.DELAYED);
  }

  private static Lexicons added(String rules) {
    return switch (Lexicons.withAdditions("deploy/lexicons", Map.of("en.lex", rules))) {
      case LexiconReading.Read read -> read.lexicons();
      case LexiconReading.Refused refused -> throw new AssertionError(refused.faults());
    };
  }

  @Test
  void onTheIssuersOwnPageNothingThatARuleReadsFalls() {
    Article page = ofTheIssuer(Articles.of("a", "en", "2022-07-19", "", LATE));

    assertThat(
            Analyzer.of(List.of(TheWatch.ohchr()), lexicons.with(sayingNothing("en")))
                .analyze(page)
                .signals())
        .extracting(Signal::kind)
        .containsExactly(SignalKind.DELAYED);
  }

  /// The second sentence of a title has the number of the text's first one.
  @Test
  void aTitleOfTwoSentencesIsNotTakenForTheText() {
    String title = "Late again. The UN human rights office has delayed its report on Xinjiang.";
    String text = "Why?";

    TaggedArticle read = analyzer.analyze(Articles.of("a", "en", "2022-07-19", title, text));

    assertThat(read.signals())
        .isNotEmpty()
        .allSatisfy(s -> assertThat(s.field()).isEqualTo(Field.TITLE));
    assertThat(analyzer.explain(Articles.of("a", "en", "2022-07-19", title, text)))
        .containsOnlyOnce("DELAYED ASSERTED");
  }

  @Test
  void inALanguageThatTheNetworkWasNotTaughtItDoesNotTellWhatIsTheNews() {
    String two =
        "Amnesty asked the UN human rights office to publish its report on Xinjiang. " + LATE;

    assertThat(
            Analyzer.of(List.of(TheWatch.ohchr()), lexicons.with(preferring("fr")))
                .analyze(Articles.of("a", "en", "2022-07-19", "", two))
                .signals())
        .extracting(Signal::kind)
        .startsWith(SignalKind.RELEASE_DEMANDED);
    assertThat(
            Analyzer.of(List.of(TheWatch.ohchr()), lexicons.with(preferring("en")))
                .analyze(Articles.of("a", "en", "2022-07-19", "", two))
                .signals())
        .extracting(Signal::kind)
        .startsWith(SignalKind.DELAYED);
  }

  @Test
  void itAddsToWhatTheRulesReadAndNeverRepeatsThem() {
    List<TaggedArticle> read = articles().map(analyzer::analyze).toList();

    assertThat(read.stream().flatMap(a -> a.signals().stream()).filter(Learned::is))
        .hasSizeGreaterThan(20)
        .allSatisfy(s -> assertThat(s.confidence()).isLessThan(endsAStory(s) ? 0.6 : 0.81))
        .allSatisfy(s -> assertThat(s.polarity()).isEqualTo(Polarity.ASSERTED));
    for (TaggedArticle article : read) {
      for (Signal learned : article.signals().stream().filter(Learned::is).toList()) {
        assertThat(article.signals())
            .filteredOn(s -> !Learned.is(s) && s.kind() == learned.kind())
            .as("%s: %s", article.article().id(), learned.sentence())
            .noneMatch(s -> s.polarity() == Polarity.ASSERTED);
      }
    }
  }

  @Test
  void onTheIssuersOwnPageRulesAloneSpeak() {
    List<Article> articles = articles().toList();

    assertThat(articles.stream().map(LearnedTest::ofTheIssuer).map(analyzer::analyze))
        .flatExtracting(TaggedArticle::signals)
        .hasSizeGreaterThan(100)
        .noneMatch(Learned::is);
  }

  private static Article ofTheIssuer(Article a) {
    return new Article(
        a.id(),
        a.revision(),
        a.url(),
        a.outlet(),
        Standing.ISSUER,
        a.language(),
        a.title(),
        a.text(),
        a.author(),
        a.published(),
        a.firstSeen(),
        a.source());
  }

  /// Else the figures of those sets would be of what was learned by heart.
  @ParameterizedTest
  @MethodSource("languages")
  void noSentenceThatItLearnsFromStandsInASetKeptAside(String language) {
    Set<String> kept = new HashSet<>();
    for (String set : Labelled.SETS.stream().filter(s -> !Labelled.isOpen(s)).toList()) {
      Labelled.Data data = Labelled.articles(language, set);
      if (data != null) {
        data.articles().forEach(a -> sentences(a).forEach(kept::add));
      }
    }
    Labelled.corpus()
        .ifPresent(corpus -> corpus.articles().forEach(a -> sentences(a).forEach(kept::add)));

    List<Taught> taught = Taught.read(language);

    assertThat(taught).hasSizeGreaterThan(20);
    assertThat(taught.stream().flatMap(t -> sentences(t.article())))
        .doesNotContainAnyElementsOf(kept);
  }

  static List<String> languages() {
    return Labelled.ALL_LANGUAGES;
  }

  private static Stream<Article> articles() {
    return Stream.concat(
        Objects.requireNonNull(Labelled.articles("en", "dev")).articles().stream(),
        Labelled.story().articles().stream());
  }

  private static Stream<String> sentences(Article article) {
    return Stream.of(article.title(), article.text())
        .flatMap(
            text -> Sentences.split(text, article.language()).stream().map(span -> span.of(text)))
        .map(s -> s.strip().toLowerCase(Locale.ROOT))
        .filter(s -> s.length() > longest(article));
  }

  /// Letters of what two people may write by chance; a Chinese one is about a word.
  private static int longest(Article article) {
    return article.language().equals("zh") ? 15 : 40;
  }

  private static List<SignalKind> kinds(Lexicons lexicons) {
    return signals(LATE, lexicons).stream().map(Signal::kind).toList();
  }

  private static List<Signal> signals(String text, Lexicons lexicons) {
    return Analyzer.of(List.of(TheWatch.ohchr()), lexicons)
        .analyze(Articles.of("a", "en", "2022-07-19", "", text))
        .signals();
  }

  private static String explained(Lexicons lexicons) {
    return explained(LATE, lexicons);
  }

  private static String explained(String text, Lexicons lexicons) {
    return Analyzer.of(List.of(TheWatch.ohchr()), lexicons)
        .explain(Articles.of("a", "en", "2022-07-19", "", text));
  }

  /// A network to which a delay is the news whatever else an article says.
  private static Network preferring(String language) {
    Vocabulary vocabulary = new Vocabulary(List.of(language), List.of(), List.of());
    Layers layers = new Layers(vocabulary);
    layers.of(Layer.NEWS_BASE)[0][Marks.number(SignalKind.DELAYED)] = 1;
    return new Network(vocabulary, List.of(layers));
  }

  /// A network that takes every kind for unlikely, but for those that it gives some chance.
  private static Network sayingNothing(String language, SignalKind... but) {
    Vocabulary vocabulary = new Vocabulary(List.of(language), List.of(), List.of());
    Layers layers = new Layers(vocabulary);
    float[] base = layers.of(Layer.SAYS_BASE)[0];
    Arrays.fill(base, -5);
    for (SignalKind kind : but) {
      base[Marks.number(kind)] = -1;
    }
    return new Network(vocabulary, List.of(layers));
  }
}
