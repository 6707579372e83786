package dev.tocsin.stream;

import static dev.tocsin.testkit.Fixtures.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.analysis.WatchFile;
import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertKind;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Watch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Archives that tell articles apart in other ways than the pipeline does.
class BacktestTest {
  private static final Watch WATCH = WatchFile.watch(SpelledOut.watchYaml("one"), "one.yaml");
  private static final Instant END = Instant.parse("2022-08-01T00:00:00Z");
  private static final String STORY = "https://a.example/un-shelves-report";

  private final Article story = article("1", STORY, "2022-07-19T08:00:00Z", "one SHELVED");
  private final Article other =
      article(
          "2",
          "https://b.example/shelved",
          "2022-07-19T09:00:00Z",
          "one SHELVED\nOur own reporters have seen a letter.");

  @Test
  void whatLivesAtOneAddressIsOneArticleWhateverItsId() {
    Article correction = article("3", STORY, "2022-07-20T08:00:00Z", "We were wrong.");

    assertThat(kinds(List.of(story, other, correction)))
        .containsExactly(AlertKind.STATUS_CHANGED, AlertKind.RETRACTED);
  }

  @Test
  void aCorrectionThatTheArchiveHasFirstTakesItsPlaceByTime() {
    Article correction = article("3", STORY, "2022-07-20T08:00:00Z", "one PREPARING");
    List<Article> reversed = new ArrayList<>(List.of(story, other, correction));
    Collections.reverse(reversed);

    assertThat(kinds(reversed)).isEqualTo(kinds(List.of(story, other, correction)));
  }

  @Test
  void theSameArticleAgainChangesNothing() {
    Article again = article("3", STORY, "2022-07-20T08:00:00Z", "one SHELVED");

    assertThat(kinds(List.of(story, other, again)))
        .isEqualTo(kinds(List.of(story, other)))
        .containsExactly(AlertKind.STATUS_CHANGED);
  }

  @Test
  void numbersOfItsOwnDontHideAVersionWithAnotherId() {
    Article third = article("3", STORY, "2022-07-19T20:00:00Z", "one SHELVED\none DELAYED");
    Article last =
        anArticle()
            .id("1")
            .revision(2)
            .url(STORY)
            .outlet("a.example")
            .published("2022-07-20T08:00:00Z")
            .text("We were wrong.")
            .build();

    assertThat(kinds(List.of(story, other, third, last)))
        .containsExactly(AlertKind.STATUS_CHANGED, AlertKind.RETRACTED);
  }

  @Test
  void aFrontPageIsNoArticlesAddress() {
    String front = "https://a.example/";
    Article first = article("1", front, "2022-07-19T08:00:00Z", "one SHELVED");
    Article next = article("3", front, "2022-07-20T08:00:00Z", "A storm is coming.");

    assertThat(kinds(List.of(first, other, next))).containsExactly(AlertKind.STATUS_CHANGED);
  }

  private static List<AlertKind> kinds(List<Article> articles) {
    Backtest<?> backtest = Backtest.of(List.of(WATCH), SpelledOut::of, Following.ofReleases());
    articles.forEach(backtest::add);
    return backtest.run(END).alerts().stream().map(Alert::kind).toList();
  }

  private static Article article(String id, String url, String at, String text) {
    String outlet = url.replaceFirst("https://([^/]*)/.*", "$1");
    return anArticle().id(id).url(url).outlet(outlet).published(at).text(text).build();
  }
}
