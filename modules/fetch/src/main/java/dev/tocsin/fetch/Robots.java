package dev.tocsin.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What sites allow in robots.txt (RFC 9309), remembered per origin.
final class Robots {
  /// Bytes that are transferred; of those [RobotsTxt#MAX_BYTES] are read.
  static final int MAX_BYTES = 8 * 1024 * 1024;

  /// A robots.txt that can't be read forbids all; it is asked for again after this.
  private static final Duration RETRY_UNREACHABLE = Duration.ofMinutes(10);

  /// Origins that are remembered.
  private static final int MAX_ORIGINS = 50_000;

  private final Map<String, Known> byOrigin = new ConcurrentHashMap<>();
  private final FetchSettings settings;

  Robots(FetchSettings settings) {
    this.settings = settings;
  }

  /// One origin's rules.
  ///
  /// @param until when they have to be asked for again
  /// @param fault why they forbid all; null where they were read
  record Known(RobotsTxt rules, Instant until, @Nullable FetchResult fault) {
    boolean allows(String url) {
      return rules.allows(url);
    }

    /// Zero where none is set.
    Duration crawlDelay() {
      return rules.crawlDelay();
    }
  }

  /// The rules of an origin, null where they have to be asked for first.
  @Nullable Known known(String origin, Instant now) {
    Known known = byOrigin.get(origin);
    return known != null && known.until().isAfter(now) ? known : null;
  }

  /// Takes an answer to the request for an origin's robots.txt.
  Known learn(String origin, Exchange.Reply r, Instant now) {
    Known known;
    if (r.ok()) {
      known = fresh(RobotsTxt.parse(r.body(), FetchSettings.PRODUCT), now);
    } else if (r.status() >= 300 && r.status() < 500 && r.status() != 429) {
      // RFC 9309, 2.3.1.3: no rules. 429 asks to slow down; without rules we would not.
      known = fresh(RobotsTxt.none(), now);
    } else {
      known = unreachable(origin, r.status(), now);
    }
    if (byOrigin.size() > MAX_ORIGINS) {
      byOrigin.values().removeIf(old -> !old.until().isAfter(now));
    }
    byOrigin.put(origin, known);
    return known;
  }

  /// Takes that no answer came (RFC 9309, 2.3.1.4). Not remembered: the next request tries again.
  Known learnNothing(String origin, FetchResult fault, Instant now) {
    Known before = stale(origin);
    return before != null ? before : new Known(RobotsTxt.forbidding(), now, fault);
  }

  /// The rules that were read last, however old; null where none ever were.
  private @Nullable Known stale(String origin) {
    Known known = byOrigin.get(origin);
    return known == null || known.fault() != null ? null : known;
  }

  private Known fresh(RobotsTxt rules, Instant now) {
    return new Known(rules, now.plus(settings.robotsFreshFor()), null);
  }

  /// RFC 9309, 2.3.1.4: all is forbidden, unless rules were read before.
  private Known unreachable(String origin, int status, Instant now) {
    Instant until = now.plus(RETRY_UNREACHABLE);
    Known before = stale(origin);
    if (before != null) {
      return new Known(before.rules(), until, null);
    }
    return new Known(
        RobotsTxt.forbidding(),
        until,
        new FetchResult.Refused(
            FetchResult.Refusal.ROBOTS,
            origin + "/robots.txt",
            RETRY_UNREACHABLE,
            "its robots.txt answers " + status + ", which forbids all"));
  }
}
