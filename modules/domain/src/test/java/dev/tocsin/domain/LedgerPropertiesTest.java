package dev.tocsin.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for any articles in any order.
class LedgerPropertiesTest {
  private static final Instant BEGIN = Instant.parse("2022-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2023-01-01T00:00:00Z");

  @Property(tries = 200)
  void neitherStateNorAlertsDependOnTheOrderOfArrival(
      @ForAll("articles") List<TaggedArticle> articles, @ForAll long seed) {
    List<TaggedArticle> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));
    Ledger one = all(articles);
    Ledger other = all(inOrderOfRevisions(shuffled));

    assertThat(other.state()).isEqualTo(one.state());
    assertThat(other.alerts()).isEqualTo(one.alerts());
    assertThat(other).isEqualTo(one);
  }

  @Property(tries = 200)
  void whoTakesEveryStepInHasWhatFollowsFromTheEvidence(
      @ForAll("articles") List<TaggedArticle> articles, @ForAll long seed) {
    List<TaggedArticle> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));
    Map<AlertId, Alert> has = new HashMap<>();
    Ledger ledger = Ledger.EMPTY;
    for (TaggedArticle article : inOrderOfRevisions(shuffled)) {
      Ledger.Step step = ledger.article(Desk.WATCH, article);
      take(step, has);
      Ledger.Step later =
          step.ledger().time(Desk.WATCH, article.article().firstSeen().plus(Duration.ofDays(90)));
      take(later, has);
      ledger = later.ledger();
      assertThat(has.values()).containsExactlyInAnyOrderElementsOf(ledger.alerts());
    }
  }

  private static void take(Ledger.Step step, Map<AlertId, Alert> has) {
    for (Alert alert : step.alerts()) {
      if (alert.superseded()) {
        assertThat(has.remove(alert.id())).isNotNull();
      } else {
        has.put(alert.id(), alert);
      }
    }
  }

  @Property(tries = 100)
  void timeMayGoOnBetweenArticlesOrOnlyAtTheEnd(@ForAll("articles") List<TaggedArticle> articles) {
    Ledger step = Ledger.EMPTY;
    for (TaggedArticle article : articles) {
      step = step.article(Desk.WATCH, article).ledger();
      step = step.time(Desk.WATCH, article.article().firstSeen()).ledger();
    }
    step = step.time(Desk.WATCH, END).ledger();

    assertThat(step.alerts()).isEqualTo(all(articles).alerts());
    assertThat(step.state()).isEqualTo(all(articles).state());
  }

  @Property(tries = 100)
  void aDuplicateChangesNothing(@ForAll("articles") List<TaggedArticle> articles) {
    Ledger ledger = all(articles);
    for (TaggedArticle article : articles) {
      Ledger.Step again = ledger.article(Desk.WATCH, article);
      assertThat(again.ledger()).isEqualTo(ledger);
      assertThat(again.alerts()).isEmpty();
    }
  }

  @Property(tries = 200)
  void withdrawingWhatWasJustAddedRestoresTheStateBefore(
      @ForAll("articles") List<TaggedArticle> articles, @ForAll("article") Desk.Said last) {
    Ledger before = all(articles);
    String seen = END.minus(Duration.ofDays(1)).toString();
    TaggedArticle added = last.id("last").article();
    TaggedArticle withdrawn =
        Desk.article("any.com", BEGIN.toString()).id("last").edited(2, seen).article();

    Ledger after =
        before.article(Desk.WATCH, added).ledger().article(Desk.WATCH, withdrawn).ledger();

    assertThat(after.state()).isEqualTo(before.state());
  }

  @Property(tries = 200)
  void noAlertIsToldTwiceInOrderOfTime(@ForAll("articles") List<TaggedArticle> articles) {
    List<TaggedArticle> sorted = new ArrayList<>(articles);
    sorted.removeIf(a -> a.article().revision() > 1);
    sorted.sort((a, b) -> a.article().firstSeen().compareTo(b.article().firstSeen()));
    List<AlertId> told = new ArrayList<>();
    Ledger ledger = Ledger.EMPTY;
    Instant before = Instant.MIN;
    for (TaggedArticle article : sorted) {
      if (article.article().firstSeen().equals(before)) {
        continue;
      }
      before = article.article().firstSeen();
      Ledger.Step step = ledger.article(Desk.WATCH, alone(article));
      step.alerts().forEach(a -> told.add(a.id()));
      ledger = step.ledger();
    }

    assertThat(told).doesNotHaveDuplicates();
  }

  /// No copy of another: a copy that credits an agency later changes whom an alert names.
  private static TaggedArticle alone(TaggedArticle a) {
    return new TaggedArticle(
        a.article(), a.language(), a.mentions(), a.signals(), List.of(), a.credits());
  }

  private static Ledger all(List<TaggedArticle> articles) {
    Ledger ledger = Ledger.EMPTY;
    for (TaggedArticle article : articles) {
      ledger = ledger.article(Desk.WATCH, article).ledger();
    }
    return ledger.time(Desk.WATCH, END).ledger();
  }

  /// Revisions of one article come in their order: they are records of one key.
  private static List<TaggedArticle> inOrderOfRevisions(List<TaggedArticle> articles) {
    List<TaggedArticle> ordered = new ArrayList<>();
    for (TaggedArticle article : articles) {
      if (article.article().revision() == 1) {
        ordered.add(article);
      }
    }
    for (TaggedArticle article : articles) {
      if (article.article().revision() > 1) {
        ordered.add(article);
      }
    }
    return ordered;
  }

  @Provide
  Arbitrary<List<TaggedArticle>> articles() {
    Arbitrary<Boolean> edits =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, Arbitraries.just(false)),
            net.jqwik.api.Tuple.of(1, Arbitraries.just(true)));
    return Combinators.combine(article(), article(), edits)
        .as(LedgerPropertiesTest::withEdit)
        .list()
        .ofMaxSize(14)
        .map(LedgerPropertiesTest::numbered);
  }

  private record Made(Desk.Said first, Desk.Said second, boolean edited) {}

  private static Made withEdit(Desk.Said first, Desk.Said second, boolean edited) {
    return new Made(first, second, edited);
  }

  private static List<TaggedArticle> numbered(List<Made> made) {
    List<TaggedArticle> articles = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      TaggedArticle first = made.get(i).first().id("a" + i).article();
      articles.add(first);
      if (made.get(i).edited()) {
        String seen = first.article().firstSeen().plus(Duration.ofHours(30)).toString();
        articles.add(made.get(i).second().id("a" + i).edited(2, seen).article());
      }
    }
    return articles;
  }

  @Provide
  Arbitrary<Desk.Said> article() {
    // Half of them within ten days, so that they bear on one another.
    Arbitrary<Integer> hours =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 300 * 24),
            Arbitraries.integers().between(100 * 24, 110 * 24));
    Arbitrary<String> outlets =
        Arbitraries.of("a.com", "b.com", "c.com", "genfer-rundschau.ch", "un.org");
    Arbitrary<List<SignalKind>> kinds =
        Arbitraries.of(SignalKind.class).list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<Integer> manner = Arbitraries.integers().between(0, 13);
    Arbitrary<String> words =
        Arbitraries.of("", "the same wire story in every paper today", "own words here");
    return Combinators.combine(hours, outlets, kinds, manner, words).as(LedgerPropertiesTest::said);
  }

  private static Desk.Said said(
      int hours, String outlet, List<SignalKind> kinds, int manner, String words) {
    Instant at = BEGIN.plus(Duration.ofHours(hours));
    Desk.Said said = Desk.article(outlet, at.toString()).text(words);
    if (outlet.equals("un.org")) {
      said.of(Standing.ISSUER);
    }
    for (SignalKind kind : kinds) {
      switch (manner) {
        case 0 -> said.recalls(kind);
        case 1 -> said.denies(kind);
        case 2 -> said.promisesBy("2022-08-31");
        case 3 -> said.promisesBy("2022-06-30");
        case 4 -> said.promisesSoon("2022-06-30");
        case 5 -> said.putsOffTo("2022-07-31");
        case 6 -> said.says(kind, "The Genfer Rundschau says so.");
        case 7 -> said.deniesBy(kind, "the High Commissioner");
        case 8 -> said.headlines(kind);
        default -> said.says(kind);
      }
    }
    return manner == 9 ? said.credits("reuters") : said;
  }
}
