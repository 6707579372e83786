package dev.tocsin.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands on the issuer's own sites is the issuer's word, whatever its source is known as.
class WatchTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://issuer.example/report",
        "http://www.issuer.example",
        "HTTPS://WWW.Issuer.Example/en/press?lang=en",
        "https://issuer.example:8443/a",
        "https://reader@issuer.example/a"
      })
  void aPageOnItsSiteIsTheIssuers(String url) {
    assertThat(standing(url, Standing.OUTLET)).isEqualTo(Standing.ISSUER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "issuer.example",
        "https://notissuer.example/a",
        "https://issuer.example.org/a",
        "https://news.example/issuer.example",
        "https://news.example?from=https://issuer.example/a",
        "https://issuer.example@news.example/a",
        "https://news.example\\\\@issuer.example/a",
        "https://",
        "no address"
      })
  void anyOtherIsItsSources(String url) {
    assertThat(standing(url, Standing.AGENCY)).isEqualTo(Standing.AGENCY);
  }

  @Test
  void anAddressThatAnotherOutletsPageGivesItselfIsNotEnough() {
    assertThat(standing("news.example", "https://issuer.example/a", Standing.OUTLET))
        .isEqualTo(Standing.OUTLET);
    assertThat(standing("www.issuer.example", "https://issuer.example/a", Standing.OUTLET))
        .isEqualTo(Standing.ISSUER);
  }

  private static Standing standing(String url, Standing ofSource) {
    return standing("an outlet", url, ofSource);
  }

  private static Standing standing(String outlet, String url, Standing ofSource) {
    return Desk.WATCH.standing(
        new Article(
            new ArticleId("a"),
            1,
            url,
            outlet,
            ofSource,
            "en",
            "",
            "",
            null,
            Published.unknown(),
            Instant.EPOCH,
            "file"));
  }
}
