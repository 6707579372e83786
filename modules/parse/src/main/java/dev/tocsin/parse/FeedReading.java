package dev.tocsin.parse;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What came out of bytes that should be a feed.
public sealed interface FeedReading {
  /// A feed, perhaps after repairs.
  ///
  /// @param kind format and version: `rss-2.0`, `rss-0.91`, `rdf-1.0`, `atom-1.0`, `json-feed-1.1`,
  ///   `cdf`
  /// @param title plain text; may be empty
  /// @param url the site that the feed belongs to; may be empty
  /// @param language BCP 47 tag as given; `und` where none is given
  /// @param ttl how long the feed says it stays the same (`ttl`, `sy:updatePeriod`); null where it
  ///   does not
  /// @param skipHours hours of the day, UTC, 0 to 23, in which the feed asks not to be polled
  /// @param skipDays days on which the feed asks not to be polled
  /// @param charset that the bytes were read in, by its Java name
  /// @param entries in the feed's order, at most [Limits#FEED_ENTRIES]
  /// @param repairs what had to be mended to read it, in words; empty for a well-formed feed
  record Feed(
      String kind,
      String title,
      String url,
      String language,
      @Nullable Duration ttl,
      Set<Integer> skipHours,
      Set<DayOfWeek> skipDays,
      String charset,
      List<FeedEntry> entries,
      List<String> repairs)
      implements FeedReading {
    public Feed {
      skipHours = Set.copyOf(skipHours);
      skipDays = Set.copyOf(skipDays);
      entries = List.copyOf(entries);
      repairs = List.copyOf(repairs);
    }
  }

  /// No feed.
  ///
  /// @param why the class of the fault
  /// @param reason for a person: what it is instead
  /// @param linkedFeeds feeds that the page served instead links to, absolute
  record Unreadable(Why why, String reason, List<String> linkedFeeds) implements FeedReading {
    public Unreadable {
      linkedFeeds = List.copyOf(linkedFeeds);
    }
  }

  /// Why bytes are no feed.
  enum Why {
    /// No bytes, or only white space.
    EMPTY,
    /// More than [Limits#FEED_BYTES].
    TOO_LARGE,
    /// An HTML page.
    HTML_PAGE,
    /// A page that asks the reader to prove to be a person.
    CHALLENGE,
    /// XML or JSON of another kind.
    OTHER_FORMAT,
    /// Neither text of a known kind nor markup.
    NOT_TEXT
  }
}
