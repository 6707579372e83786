package dev.tocsin.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CanonicalUrlTest {
  @TestFactory
  Stream<DynamicTest> everyBlockOfTheTableIsOneArticle() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String block : DatesTest.table("urls.cases").split("\n== ", -1)) {
      List<String> urls =
          block.lines().skip(1).filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
      for (String url : urls) {
        String one = url.startsWith("!") ? url.substring(1) : urls.getFirst();
        String met = url.startsWith("!") ? one : url;
        tests.add(dynamicTest(met, () -> assertThat(CanonicalUrl.of(met)).isEqualTo(one)));
      }
    }
    return tests.stream();
  }

  @Test
  void aLinkForPeopleKeepsItsHostAndLosesWhatCountsThem() {
    assertThat(CanonicalUrl.link("http://www.Site.example/a/?utm_source=x&id=1#top"))
        .isEqualTo("http://www.site.example/a/?id=1");
  }

  @Property(tries = 3_000)
  void theOneFormIsItsOwnForm(@ForAll String path) {
    String once = CanonicalUrl.of("https://site.example/" + path);
    assertThat(CanonicalUrl.of(once)).isEqualTo(once);
  }
}
