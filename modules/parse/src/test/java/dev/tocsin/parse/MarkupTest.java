package dev.tocsin.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a feed's HTML may do once a reader shows it: nothing but be read.
class MarkupTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<!--><script>alert(1)</script>-->",
        "<!---><img src=x onerror=alert(1)>-->",
        "<!-- --!><img src=x onerror=alert(1)> -->",
        "<textarea><!-- </textarea><img src=x onerror=alert(1)> -->",
        "<noscript><!-- </noscript><img src=x onerror=alert(1)> -->",
        "<svg><p><title><!-- </title><img src=x onerror=alert(1)> -->",
        "<svg><!-- </svg><img src=x onerror=alert(1)> --></svg>",
        "<textarea><p title='</textarea><img src=x onerror=alert(1)>'>",
        "<a href='java&#10;script:alert(1)'>x</a>",
        "<svg><a xlink:href='javascript:alert(1)'>x</a></svg>",
        "<p style='background:url(javascript:alert(1))' onclick=alert(1)>x</p>",
        "<iframe src='https://evil.example'></iframe><object data='x'></object>",
        "<!-- open <img src=x onerror=alert(1)>"
      })
  void nothingActs(String html) {
    Document shown = Jsoup.parseBodyFragment(Markup.clean(html, "https://site.example/"));

    assertThat(shown.select("script, iframe, object, embed")).isEmpty();
    for (Element element : shown.getAllElements()) {
      assertThat(element.attributes().asList())
          .noneMatch(a -> a.getKey().startsWith("on"))
          .noneMatch(a -> a.getValue().replaceAll("\\s", "").startsWith("javascript:"));
    }
  }

  @Test
  void aCommentStaysWhereAllReadersTakeItForOne() {
    assertThat(Markup.clean("<p>One<!-- <b> two -->, three<!-->, four.</p>", ""))
        .isEqualTo("<p>One<!-- <b> two -->, three, four.</p>");
  }

  @Test
  void anOpenCommentDoesNotSwallowTheRest() {
    assertThat(Markup.clean("One <!-- two -- > <b>three</b>", "")).isEqualTo("One  <b>three</b>");
  }
}
