package dev.tocsin.stream;

import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.WatchId;
import java.util.List;

/// What is left out of a tagged article on its way.
final class Cut {
  private Cut() {}

  /// For the topic that others read: where nothing was found, the text stays behind in the
  /// articles' topic. Nine of ten articles are of that kind.
  static TaggedArticle forReaders(TaggedArticle tagged) {
    return tagged.mentions().isEmpty() && tagged.signals().isEmpty()
        ? withoutText(tagged, tagged.mentions())
        : tagged;
  }

  /// For following one watch: its own signals only, and neither text, difference nor mentions,
  /// which say nothing about the state.
  static TaggedArticle forWatch(TaggedArticle tagged, WatchId watch) {
    TaggedArticle bare = withoutText(tagged, List.of());
    return new TaggedArticle(
        bare.article().differing(""),
        bare.language(),
        bare.mentions(),
        tagged.signals().stream().filter(s -> s.watch().equals(watch)).toList(),
        bare.sketch(),
        bare.credits());
  }

  /// Whether following needs to see it: it says something about the watch, or it may have done so
  /// before an edit.
  static boolean concerns(TaggedArticle tagged, WatchId watch) {
    return tagged.article().revision() > 1 || says(tagged, watch);
  }

  /// Whether it says something about the watch's report.
  static boolean says(TaggedArticle tagged, WatchId watch) {
    return tagged.signals().stream().anyMatch(s -> s.watch().equals(watch));
  }

  private static TaggedArticle withoutText(
      TaggedArticle tagged, List<dev.tocsin.domain.Mention> mentions) {
    return new TaggedArticle(
        tagged.article().withoutText(),
        tagged.language(),
        mentions,
        tagged.signals(),
        tagged.sketch(),
        tagged.credits());
  }
}
