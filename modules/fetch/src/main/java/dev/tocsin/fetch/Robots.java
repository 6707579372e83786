package dev.tocsin.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What sites allow in robots.txt (RFC 9309), remembered per origin.
final class Robots {
  /// RFC 9309, 2.5: at least 500 KiB are read.
  static final int MAX_BYTES = 512 * 1024;

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
  record Known(BaseRobotRules rules, Instant until, @Nullable String fault) {
    boolean allows(String url) {
      return rules.isAllowed(url);
    }

    /// Zero where none is set.
    Duration crawlDelay() {
      long millis = rules.getCrawlDelay();
      return Duration.ofMillis(Math.max(millis, 0));
    }
  }

  /// The rules of an origin, null where they have to be asked for first.
  @Nullable Known known(String origin, Instant now) {
    Known known = byOrigin.get(origin);
    return known != null && known.until().isAfter(now) ? known : null;
  }

  /// Takes what the request for an origin's robots.txt came to.
  Known learn(String origin, Exchange answer, Instant now) {
    if (byOrigin.size() > MAX_ORIGINS) {
      byOrigin.values().removeIf(known -> !known.until().isAfter(now));
    }
    Known known =
        switch (answer) {
          case Exchange.Reply r when r.ok() -> fresh(parsed(origin, r.body()), now);
          // RFC 9309, 2.3.1.3: no rules. 429 asks to slow down, which no rules wouldn't.
          case Exchange.Reply r when r.status() >= 300 && r.status() < 500 && r.status() != 429 ->
              fresh(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), now);
          case Exchange.Reply r -> unreachable(origin, "its robots.txt answers " + r.status(), now);
          case Exchange.Broken(FetchResult.Failed f) ->
              unreachable(origin, "its robots.txt can't be read: " + f.reason(), now);
          case Exchange.Broken _ -> unreachable(origin, "its robots.txt can't be read", now);
        };
    byOrigin.put(origin, known);
    return known;
  }

  private Known fresh(BaseRobotRules rules, Instant now) {
    return new Known(rules, now.plus(settings.robotsFreshFor()), null);
  }

  /// RFC 9309, 2.3.1.4: all is forbidden, unless rules were read before.
  private Known unreachable(String origin, String fault, Instant now) {
    Known before = byOrigin.get(origin);
    Instant until = now.plus(RETRY_UNREACHABLE);
    return before != null && before.fault() == null
        ? new Known(before.rules(), until, null)
        : new Known(
            new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE), until, fault);
  }

  private static BaseRobotRules parsed(String origin, byte[] body) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    String name = FetchSettings.PRODUCT.toLowerCase(Locale.ROOT);
    return parser.parseContent(origin + "/robots.txt", body, "text/plain", List.of(name));
  }
}
