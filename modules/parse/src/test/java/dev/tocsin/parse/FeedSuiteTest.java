package dev.tocsin.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Holds what is reached on feedparser's suite, where it lies beside the checkout; elsewhere the
/// test shows as skipped, and [FeedReaderTest] holds the behaviour.
class FeedSuiteTest {
  private static final int RIGHT = 480;

  @Test
  void fieldsAreReadAndNoFeedIsLost() throws IOException {
    Path folder = FeedSuite.folder();
    assumeTrue(folder != null, "feedparser's suite is not beside this checkout");
    List<FeedSuite.Case> cases = FeedSuite.run(folder);
    assertThat(cases)
        .filteredOn(c -> !(c.reading() instanceof FeedReading.Feed))
        .as("feeds lost")
        .isEmpty();
    List<FeedSuite.Case> scored = cases.stream().filter(c -> c.field() != null).toList();
    List<String> wrong =
        scored.stream()
            .filter(c -> !c.right())
            .map(c -> c.file() + " " + c.field() + ": wanted " + c.wanted() + ", got " + c.got())
            .toList();
    assertThat(scored.size() - wrong.size())
        .as("right; wrong are %s", wrong)
        .isGreaterThanOrEqualTo(RIGHT);
  }
}
