package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.Standing;
import dev.tocsin.domain.TaggedArticle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassifierTest {
  private static final String LATE = "The UN report on Xinjiang gathers dust in Geneva.";

  private final Lexicons lexicons = Lexicons.builtIn();
  private final Analyzer analyzer = Analyzer.of(List.of(TheWatch.ohchr()), lexicons);

  @Test
  void whatSpeaksForAKindAddsUp() {
    String weights =
        "DELAYED\t-3\tplace ANYWHERE\nDELAYED\t2\tword dust\nDELAYED\t1.5\tword gathers dust\n";

    Likely likely = read(weights).read(sentence(LATE), Set.of());

    assertThat(said(likely)).containsExactly(SignalKind.DELAYED);
    Likely.Chance late = Objects.requireNonNull(likely.chances().get(SignalKind.DELAYED));
    assertThat(late.value()).isBetween(0.6, 0.65);
    assertThat(LATE.split(" ", -1)[late.start()]).isEqualTo("dust");
  }

  @Test
  void tooLittleIsNoKind() {
    assertThat(
            said(
                read("DELAYED\t-0.3\tplace ANYWHERE\nDELAYED\t0.2\tword dust\n")
                    .read(sentence(LATE), Set.of())))
        .isEmpty();
  }

  @Test
  void noKindIsSaidByNoWordAtAll() {
    assertThat(said(read("DELAYED\t9\tplace ANYWHERE\n").read(sentence(LATE), Set.of()))).isEmpty();
  }

  @Test
  void conceptsCountAndWhichFollowsWhich() {
    Classifier known = read("DELAYED\t-1\tplace ANYWHERE\nDELAYED\t2\tconcept shelve\n");
    Classifier ordered =
        read("DELAYED\t-1\tplace ANYWHERE\nDELAYED\t2\torder concept still > concept shelve\n");

    assertThat(said(known, LATE)).hasSize(1);
    assertThat(said(ordered, LATE)).isEmpty();
    assertThat(said(ordered, "The UN report on Xinjiang still gathers dust.")).hasSize(1);
    assertThat(said(ordered, "The UN report on Xinjiang gathers dust still.")).isEmpty();
    assertThat(
            said(
                ordered,
                "The UN report on Xinjiang is still there and, as so many others do, gathers"
                    + " dust."))
        .isEmpty();
  }

  @Test
  void whatTheRulesReadInTheArticleCounts() {
    Classifier classifier =
        read(
            """
            REACTION\t-2\tplace ANYWHERE
            REACTION\t1\tword dust
            REACTION\t3\trules say RELEASED
            """);

    assertThat(said(classifier.read(sentence(LATE), Set.of()))).isEmpty();
    assertThat(said(classifier.read(sentence(LATE), Set.of(SignalKind.RELEASED)))).hasSize(1);
  }

  @Test
  void namesDaysAndNumbersAreNoFeatures() {
    Sentence s =
        sentence("On Wednesday, 31 August 2022, OHCHR let go of its report on Xinjiang at 23.47.");

    Set<String> names = new HashSet<>();
    Features features = new Features(s.lexicon());
    features.visit(s, Set.of(), new Named(features, s.lexicon(), names));

    assertThat(names)
        .contains("en: word go of", "class report", "en: class report")
        .noneMatch(name -> name.matches("(?i).*(wednesday|august|31|2022|23|ohchr|xinjiang).*"))
        .noneMatch(name -> name.matches("class (month|weekday)-\\d+|class issuer"));
  }

  @Test
  void aMistakeInTheWeightsIsNamedWithItsLine() {
    List<String> faults = new ArrayList<>();

    Weights.read(
        """
        # weights
        DELAYED\t0.7

        LATE\t1\tword dust
        DELAYED\tmuch\tword dust
        DELAYED\t1\tword dust
        DELAYED\t2\tword dust
        DELAYED\t2\twrod ashes
        DELAYED\t2\torder concept still
        """,
        "en.tsv",
        faults);

    assertThat(faults)
        .satisfiesExactly(
            fault ->
                assertThat(fault)
                    .isEqualTo(
                        "en.tsv:2: has 2 cells; write a kind, a weight and a feature between tabs"),
            fault ->
                assertThat(fault)
                    .startsWith("en.tsv:4: 'LATE' is no kind of signal; one of [PREPARING"),
            fault ->
                assertThat(fault)
                    .isEqualTo("en.tsv:5: 'much' is no weight; write a number such as 0.7"),
            fault ->
                assertThat(fault)
                    .isEqualTo("en.tsv:7: gives 'word dust' a second weight; keep one"),
            fault ->
                assertThat(fault)
                    .isEqualTo(
                        "en.tsv:8: 'wrod ashes' is no feature; write such as 'word months' or"
                            + " 'class delay'"),
            fault ->
                assertThat(fault)
                    .isEqualTo(
                        "en.tsv:9: 'order concept still' has one term; write such as 'order concept"
                            + " still > concept hidden'"));
  }

  @Test
  void itAddsToWhatTheRulesReadAndNeverRepeatsThem() {
    List<TaggedArticle> read = articles().map(analyzer::analyze).toList();

    assertThat(read.stream().flatMap(a -> a.signals().stream()).filter(Learned::is))
        .hasSizeGreaterThan(20)
        .allSatisfy(s -> assertThat(s.confidence()).isLessThan(0.6))
        .allSatisfy(s -> assertThat(s.polarity()).isEqualTo(Polarity.ASSERTED));
    for (TaggedArticle article : read) {
      for (Signal learned : article.signals().stream().filter(Learned::is).toList()) {
        assertThat(article.signals())
            .filteredOn(s -> !Learned.is(s) && s.kind() == learned.kind())
            .as("%s: %s", article.article().id(), learned.sentence())
            .noneMatch(s -> s.field() == learned.field() && s.start() == learned.start());
      }
    }
  }

  @Test
  void onTheIssuersOwnPageRulesAloneSpeak() {
    List<Article> articles = articles().toList();

    assertThat(articles.stream().map(ClassifierTest::ofTheIssuer).map(analyzer::analyze))
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
        Set<String> ids = new HashSet<>();
        data.labels().forEach(label -> ids.add(label.id()));
        data.articles().stream()
            .filter(a -> ids.contains(a.id().value()))
            .forEach(a -> sentences(a).forEach(kept::add));
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
        .filter(s -> s.length() > 40);
  }

  private Sentence sentence(String text) {
    Article article = Articles.of("a", "en", "2022-08-25", "", text);
    TaggedArticle read = analyzer.analyze(article);
    return Passages.of(article, "en", read.mentions(), lexicons)
        .sentences(new WatchWords(TheWatch.ohchr()))
        .getFirst();
  }

  private List<SignalKind> said(Classifier classifier, String text) {
    return said(classifier.read(sentence(text), Set.of()));
  }

  private static List<SignalKind> said(Likely likely) {
    return Weights.KINDS.stream()
        .filter(kind -> Objects.requireNonNull(likely.chances().get(kind)).isAtLeast(0.5))
        .toList();
  }

  private Classifier read(String weights) {
    List<String> faults = new ArrayList<>();
    Weights read = Weights.read(weights, "en.tsv", faults);
    assertThat(faults).isEmpty();
    return new Classifier(read, Objects.requireNonNull(lexicons.of("en")));
  }
}
