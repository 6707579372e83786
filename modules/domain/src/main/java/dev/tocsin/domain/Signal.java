package dev.tocsin.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One statement about a watched report's release.
///
/// @param background true where the text recalls what was so earlier; it never moves the state
/// @param asOf the day that the statement is about, where the text gives one
/// @param claimant who says so, by the English name that the lexicon has for governments and groups
///   ("China", "47 states"), else as written ("Rupert Colville"); null where the text speaks for
///   itself
/// @param standing the claimant's standing; the article's own where nobody is named
/// @param origin the newsroom credited ("Reuters"), as its lower-case key (`reuters`, `ap`, `afp`),
///   or [#ANOTHER_NEWSROOM]; null where none is
/// @param deadline by when, for [SignalKind#PROMISED] and [SignalKind#DELAYED]
/// @param sentence the sentence, exactly the characters between the offsets
/// @param start first UTF-16 unit of the sentence within the field
/// @param end one past the last
/// @param confidence 0 to 1
/// @param rule id of the rule that fired: `en.promised.will-publish`
public record Signal(
    WatchId watch,
    SignalKind kind,
    Polarity polarity,
    boolean background,
    @Nullable LocalDate asOf,
    @Nullable String claimant,
    Standing standing,
    @Nullable String origin,
    @Nullable Deadline deadline,
    String sentence,
    Field field,
    int start,
    int end,
    double confidence,
    String rule) {
  /// The origin of what is credited to a newsroom that the lexicon does not know: "a Swiss
  /// newspaper reports".
  public static final String ANOTHER_NEWSROOM = "another-newsroom";

  public Signal {
    if (start < 0 || end <= start || end - start != sentence.length()) {
      throw new IllegalArgumentException(
          "offsets " + start + ".." + end + " do not cut the sentence '" + sentence + "'");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence is 0 to 1, not " + confidence);
    }
  }

  /// Whether it can move the state: asserted news.
  public boolean isAssertedNews() {
    return polarity == Polarity.ASSERTED && !background;
  }

  /// The same, recalled.
  public Signal asBackground() {
    return with(polarity, true, origin);
  }

  /// The same, credited to a newsroom.
  ///
  /// @param newsroom its lower-case key
  public Signal creditedTo(String newsroom) {
    return with(polarity, background, newsroom);
  }

  /// The same, only supposed.
  public Signal asHypothetical() {
    return with(Polarity.HYPOTHETICAL, background, origin);
  }

  private Signal with(Polarity how, boolean recalled, @Nullable String credited) {
    return new Signal(
        watch,
        kind,
        how,
        recalled,
        asOf,
        claimant,
        standing,
        credited,
        deadline,
        sentence,
        field,
        start,
        end,
        confidence,
        rule);
  }
}
