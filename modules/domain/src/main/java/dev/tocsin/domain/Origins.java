package dev.tocsin.domain;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Traces articles to the newsrooms where they came from. What a near-copy says is said once. A
/// newsroom is, in this order: the agency that publishes the article or that it credits; the outlet
/// of an earlier article that it names; the one that a near-copy credits; the outlet of the
/// earliest near-copy; the outlet itself.
final class Origins {
  /// Share of runs of words from which two texts are copies of one; decision 0006 has the
  /// measurements.
  static final double COPY = 0.25;

  /// Copies of a story appear within so much time.
  static final Duration WINDOW = Duration.ofDays(7);

  /// Newsrooms that others credit, by the first label of their host where it is not their key, so
  /// that their own page and those who credit them agree.
  private static final Map<String, String> HOUSES =
      Map.ofEntries(
          Map.entry("apnews", "ap"),
          Map.entry("xinhuanet", "xinhua"),
          Map.entry("kyodonews", "kyodo"),
          Map.entry("nytimes", "nyt"),
          Map.entry("theguardian", "guardian"),
          Map.entry("washingtonpost", "washington-post"),
          Map.entry("reuters", "reuters"),
          Map.entry("scmp", "scmp"),
          Map.entry("bbc", "bbc"),
          Map.entry("cnn", "cnn"),
          Map.entry("rfa", "rfa"),
          Map.entry("efe", "efe"),
          Map.entry("upi", "upi"),
          Map.entry("tass", "tass"),
          Map.entry("bloomberg", "bloomberg"),
          Map.entry("wsj", "wsj"),
          Map.entry("ft", "ft"),
          Map.entry("politico", "politico"));

  private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
  private static final Pattern PREFIX = Pattern.compile("^(www|m|amp|mobile|edition)\\.");

  private static final Comparator<Entry> EARLIEST =
      Comparator.comparing(Entry::at).thenComparing(Entry::id);

  private Origins() {}

  static boolean areCopies(TaggedArticle a, TaggedArticle b) {
    return Sketch.similarity(a.sketch(), b.sketch()) >= COPY;
  }

  /// The newsroom of an article.
  ///
  /// @param shared what its near-copies have in common
  static String of(Entry entry, String shared) {
    String own = credited(entry);
    return own == null ? shared : own;
  }

  /// The newsroom that a cluster's articles came from where they credit none: the one that the
  /// earliest of them credits, else the outlet of an earlier article that one of them names, else
  /// the outlet of the earliest; a site that repeats others only where there is nobody else.
  ///
  /// @param byName the ledger's articles by their outlets' names
  static String shared(List<Entry> cluster, Map<String, List<Entry>> byName) {
    List<Entry> standing = cluster.stream().filter(entry -> !entry.isTakenBack()).toList();
    return ofStory(standing.isEmpty() ? cluster : standing, byName);
  }

  private static String ofStory(List<Entry> cluster, Map<String, List<Entry>> byName) {
    return earliest(cluster, Origins::credits)
        .map(Origins::credited)
        .or(() -> named(cluster, byName).map(Origins::outlet))
        .or(() -> earliest(cluster, Origins::isItsOwn).map(Origins::outlet))
        .or(() -> earliest(cluster, _ -> true).map(Origins::outlet))
        .orElse("");
  }

  /// The article, of another outlet, that one of a cluster's names.
  private static Optional<Entry> named(List<Entry> cluster, Map<String, List<Entry>> byName) {
    return cluster.stream()
        .flatMap(entry -> named(entry, byName))
        .filter(other -> cluster.stream().noneMatch(entry -> entry.id().equals(other.id())))
        .min(EARLIEST);
  }

  private static Stream<Entry> named(Entry entry, Map<String, List<Entry>> byName) {
    return entry.naming().said().stream()
        .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
        .filter(other -> mayName(entry, other));
  }

  /// The articles that name the outlet of this one, after it.
  static List<Entry> naming(Entry entry, Collection<Entry> all) {
    return all.stream()
        .filter(
            other -> other.naming().said().contains(entry.naming().own()) && mayName(other, entry))
        .toList();
  }

  /// Whether one may have from the other what it says: that was there shortly before, and says
  /// something of the kind.
  private static boolean mayName(Entry entry, Entry earlier) {
    return EARLIEST.compare(earlier, entry) < 0
        && entry.isNear(earlier.at(), WINDOW)
        && !entry.naming().own().equals(earlier.naming().own())
        && !Collections.disjoint(kinds(entry), kinds(earlier));
  }

  private static List<SignalKind> kinds(Entry entry) {
    return entry.latest().signals().stream().map(Signal::kind).toList();
  }

  private static Optional<Entry> earliest(List<Entry> cluster, Predicate<Entry> which) {
    return cluster.stream().filter(which).min(EARLIEST);
  }

  private static boolean isItsOwn(Entry entry) {
    return entry.latest().article().standing() != Standing.AGGREGATOR;
  }

  private static boolean isSource(Entry entry) {
    return isSource(entry.latest().article().standing());
  }

  /// Whether a newsroom of this standing is one that others have their news from.
  static boolean isSource(Standing standing) {
    return standing == Standing.AGENCY || standing == Standing.ISSUER;
  }

  private static boolean credits(Entry entry) {
    return isSource(entry) || !entry.latest().credits().isEmpty();
  }

  private static @Nullable String credited(Entry entry) {
    if (isSource(entry)) {
      return outlet(entry);
    }
    List<String> credits = entry.latest().credits();
    return credits.isEmpty() ? null : credits.getFirst();
  }

  private static String outlet(Entry entry) {
    return outlet(entry.latest().article());
  }

  /// An outlet's key: its host without the parts that only say how it is read.
  static String outlet(Article article) {
    String name =
        PREFIX.matcher(article.outlet().toLowerCase(Locale.ROOT).strip()).replaceFirst("");
    if (!HOST.matcher(name).matches()) {
      return name;
    }
    String label = name.substring(0, name.indexOf('.'));
    return HOUSES.getOrDefault(label, article.standing() == Standing.AGENCY ? label : name);
  }
}
