package dev.tocsin.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is followed: a report, whom and what it concerns, and when to tell people.
///
/// @param name how people see it
/// @param zone where the watch's days begin and end
/// @param began articles from before this day are clamped to it
/// @param entities whose mentions are tagged
/// @param report how the watched report is told from others
/// @param relevance groups of entities: an article that mentions all of one group is relevant
/// @param dates dates that people refer to by words: "before she leaves office"
/// @param policy when to alert
public record Watch(
    WatchId id,
    String name,
    ZoneId zone,
    LocalDate began,
    List<Entity> entities,
    Report report,
    List<Set<EntityId>> relevance,
    List<KnownDate> dates,
    Policy policy) {
  /// The host of an address; `java.net`, which could tell it, is not for what only decides.
  private static final Pattern HOST =
      Pattern.compile("(?i)https?://(?:[^/?#@\\\\]*@)?([^/?#:@\\\\]+)");

  public Watch {
    entities = List.copyOf(entities);
    relevance = relevance.stream().map(Set::copyOf).toList();
    dates = List.copyOf(dates);
  }

  /// The standing that an article has for this watch: the issuer's where it stands on one of the
  /// issuer's sites, whatever is known of its source; else its source's. An address that a page of
  /// another outlet gives itself does not make it the issuer's.
  public Standing standing(Article article) {
    boolean outletIsAnothersSite = article.outlet().contains(".") && !isOnASite(article.outlet());
    return isOnASite(host(article.url())) && !outletIsAnothersSite
        ? Standing.ISSUER
        : article.standing();
  }

  private boolean isOnASite(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return report.sites.stream().anyMatch(site -> name.equals(site) || name.endsWith("." + site));
  }

  private static String host(String url) {
    Matcher host = HOST.matcher(url);
    return host.lookingAt() ? host.group(1) : "";
  }

  /// How the watched report is referred to. Maps are keyed by language (`und`: any).
  ///
  /// @param issuer the entities that speak for the body that owns the report, the body itself first
  /// @param sites the issuer's own, as host names (`ohchr.org`): what a page there says, the issuer
  ///   says
  /// @param subject the entities or places that the report is about
  /// @param names its proper names, which need no context
  /// @param subjectWords further words that point to its subject ("Uyghurs", "Uiguren")
  /// @param otherReports words of other reports by the same issuer or on the same subject
  ///   ("Kashmir", "Police Files")
  public record Report(
      List<EntityId> issuer,
      List<String> sites,
      List<EntityId> subject,
      Map<String, List<String>> names,
      Map<String, List<String>> subjectWords,
      Map<String, List<String>> otherReports) {
    public Report {
      sites = List.copyOf(sites);
    }
  }

  /// A date with the phrases that mean it.
  public record KnownDate(String id, LocalDate date, Map<String, List<String>> phrases) {}

  /// When people are told.
  ///
  /// @param quietPeriod a gauge that rises again after this long is a new episode
  /// @param deadlineGrace how long after a deadline's end its passing is declared
  /// @param minConfidence signals below are kept as evidence but move nothing; 0 to 1
  /// @param maxEvidence evidence kept in full; older is folded into a summary
  public record Policy(
      Duration quietPeriod, Duration deadlineGrace, double minConfidence, int maxEvidence) {
    public static final Policy DEFAULT =
        new Policy(Duration.ofDays(21), Duration.ofHours(12), 0.5, 2_000);
  }
}
