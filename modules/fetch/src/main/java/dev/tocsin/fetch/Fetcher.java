package dev.tocsin.fetch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okhttp3.Cookie;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// Reads URLs as a welcome guest: within limits, within robots.txt, one request per host at a time.
///
/// Safe for use by many threads at once; [#fetch] blocks and is meant for virtual threads.
public final class Fetcher implements AutoCloseable {
  private static final int MAX_ROBOTS_REDIRECTS = 5; // RFC 9309, 2.3.1.2

  /// Cookies that one fetch carries from one redirect to the next.
  private static final int MAX_COOKIES = 20;

  private final FetchSettings settings;
  private final InstantSource clock;
  private final AddressGuard guard;
  private final HostTurns turns;
  private final Robots robots;
  private final Connections connections;

  /// @param clock tells the machine's time, which headers speak of
  public Fetcher(FetchSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.guard = new AddressGuard(settings.allowed());
    this.turns = new HostTurns(settings);
    this.robots = new Robots(settings);
    this.connections = new Connections(settings, guard);
  }

  /// Fetches one URL. Never throws for what a site does.
  public FetchResult fetch(FetchRequest request) {
    HttpUrl url = HttpUrl.parse(request.url().strip());
    if (url == null) {
      return new FetchResult.Refused(
          FetchResult.Refusal.SCHEME, request.url(), null, "not an http or https URL");
    }
    try {
      return new Journey(request).from(url);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new FetchResult.Failed(
          FetchResult.Failure.TIMEOUT, request.url(), "stopped while it was under way");
    }
  }

  @Override
  public void close() {
    connections.close();
  }

  /// One fetch with its redirects.
  private final class Journey {
    private final FetchRequest request;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final Set<HttpUrl> seen = new HashSet<>();
    private Duration left = settings.totalTimeout();
    private boolean permanent = true;
    private @Nullable HttpUrl movedTo;

    Journey(FetchRequest request) {
      this.request = request;
    }

    FetchResult from(HttpUrl start) throws InterruptedException {
      HttpUrl url = start;
      for (int hop = 0; hop <= settings.maxRedirects(); hop++) {
        if (!seen.add(url)) {
          return failed(FetchResult.Failure.LOOP, url, "redirects go round in a circle");
        }
        switch (visit(url)) {
          case Exchange.Broken(FetchResult result) -> {
            return result;
          }
          case Exchange.Reply reply when !reply.redirect() -> {
            return concluded(url, reply);
          }
          case Exchange.Reply reply -> {
            HttpUrl next = url.resolve(reply.header("Location"));
            if (next == null) {
              return new FetchResult.Refused(
                  FetchResult.Refusal.SCHEME,
                  url.toString(),
                  null,
                  "redirects to what is no http or https URL: " + reply.header("Location"));
            }
            keepCookies(url, reply.headers());
            permanent &= reply.permanent();
            if (permanent) {
              movedTo = next;
            }
            url = next.newBuilder().fragment(null).build();
          }
        }
      }
      return failed(
          FetchResult.Failure.LOOP, url, "more than " + settings.maxRedirects() + " redirects");
    }

    /// Waits for the host's turn, asks its robots.txt, then the page.
    private Exchange visit(HttpUrl url) throws InterruptedException {
      try (HostTurns.Turn turn = turns.take(host(url))) {
        if (turn == null) {
          return new Exchange.Broken(
              failed(FetchResult.Failure.TIMEOUT, url, "its host is busy with other requests"));
        }
        Duration held = turn.held();
        if (held.isPositive()) {
          return new Exchange.Broken(
              new FetchResult.Refused(
                  FetchResult.Refusal.HELD,
                  url.toString(),
                  held,
                  url.host() + " asked to wait " + held.toSeconds() + " s more"));
        }
        boolean own = guard.allowed(url.host(), url.port());
        turn.gap(own ? settings.allowedHostGap() : settings.hostGap());
        Robots.Known rules = rules(url, turn);
        Duration delay = shorter(rules.crawlDelay(), settings.maxCrawlDelay());
        turn.gap(longer(delay, own ? settings.allowedHostGap() : settings.hostGap()));
        if (!rules.allows(url.toString())) {
          FetchResult fault = rules.fault();
          return new Exchange.Broken(
              fault != null
                  ? fault
                  : new FetchResult.Refused(
                      FetchResult.Refusal.ROBOTS,
                      url.toString(),
                      null,
                      "the site's robots.txt forbids it"));
        }
        return asked(url, headers(url), settings.maxBodyBytes(), turn);
      }
    }

    private Robots.Known rules(HttpUrl url, HostTurns.Turn turn) throws InterruptedException {
      String origin = url.scheme() + "://" + url.host() + ":" + url.port();
      Robots.Known known = robots.known(origin, clock.instant());
      if (known != null) {
        return known;
      }
      HttpUrl at = url.newBuilder().encodedPath("/robots.txt").query(null).fragment(null).build();
      Headers headers = plain("text/plain, */*;q=0.5").build();
      Exchange answer = asked(at, headers, Robots.MAX_BYTES, turn);
      for (int hop = 0; hop < MAX_ROBOTS_REDIRECTS; hop++) {
        HttpUrl next =
            answer instanceof Exchange.Reply r && r.redirect()
                ? at.resolve(r.header("Location"))
                : null;
        if (next == null) {
          break;
        }
        at = next;
        answer = asked(at, headers, Robots.MAX_BYTES, turn);
      }
      return switch (answer) {
        case Exchange.Reply reply -> robots.learn(origin, reply, clock.instant());
        case Exchange.Broken(FetchResult fault) ->
            robots.learnNothing(origin, fault, clock.instant());
      };
    }

    /// One request, its time taken from what is left of the whole.
    private Exchange asked(HttpUrl url, Headers headers, long maxRaw, HostTurns.Turn turn)
        throws InterruptedException {
      if (!left.isPositive()) {
        return new Exchange.Broken(
            failed(
                FetchResult.Failure.TIMEOUT, url, "took longer than " + settings.totalTimeout()));
      }
      turn.pause();
      long begin = System.nanoTime();
      Exchange answer = connections.exchange(url, headers, maxRaw, left);
      left = left.minusNanos(System.nanoTime() - begin);
      turn.spoke();
      if (answer instanceof Exchange.Reply r && (r.status() == 429 || r.status() == 503)) {
        Duration wait = HttpDates.retryAfter(r.headers(), clock.instant());
        if (wait != null) {
          turn.hold(wait);
        }
      }
      return answer;
    }

    private FetchResult concluded(HttpUrl url, Exchange.Reply reply) {
      boolean conditional = request.etag() != null || request.lastModified() != null;
      if (reply.status() == 304 && conditional) {
        return new FetchResult.NotModified(answer(url, reply));
      }
      boolean challenge = ChallengePage.looksLike(reply) && !reply.ok();
      if (!reply.ok() || reply.header("cf-mitigated").equalsIgnoreCase("challenge")) {
        return new FetchResult.HttpError(
            reply.status(),
            url.toString(),
            HttpDates.retryAfter(reply.headers(), clock.instant()),
            challenge,
            url.host()
                + " answers "
                + reply.status()
                + (challenge ? " with a challenge page" : ""));
      }
      return new FetchResult.Body(answer(url, reply), reply.header("Content-Type"), reply.body());
    }

    private FetchResult.Answer answer(HttpUrl url, Exchange.Reply reply) {
      return new FetchResult.Answer(
          reply.status(),
          url.toString(),
          movedTo == null ? null : movedTo.toString(),
          reply.headers().get("ETag"),
          reply.headers().get("Last-Modified"),
          HttpDates.maxAge(reply.headers(), clock.instant()),
          reply.headers().values("X-Robots-Tag").stream()
              .map(tag -> tag.toLowerCase(Locale.ROOT))
              .toList());
    }

    private Headers headers(HttpUrl url) {
      Headers.Builder headers = plain(request.accept().header());
      if (request.etag() != null) {
        headers.addUnsafeNonAscii("If-None-Match", request.etag());
      }
      if (request.lastModified() != null) {
        headers.addUnsafeNonAscii("If-Modified-Since", request.lastModified());
      }
      StringBuilder sent = new StringBuilder();
      for (Cookie cookie : cookies.values()) {
        if (cookie.matches(url)) {
          sent.append(sent.isEmpty() ? "" : "; ")
              .append(cookie.name())
              .append('=')
              .append(cookie.value());
        }
      }
      if (!sent.isEmpty()) {
        headers.addUnsafeNonAscii("Cookie", sent.toString());
      }
      return headers.build();
    }

    private Headers.Builder plain(String accept) {
      return new Headers.Builder()
          .add("User-Agent", settings.userAgent())
          .add("Accept", accept)
          .add("Accept-Encoding", ContentCodings.accepted());
    }

    private void keepCookies(HttpUrl url, Headers headers) {
      for (Cookie cookie : Cookie.parseAll(url, headers)) {
        if (cookies.size() < MAX_COOKIES) {
          cookies.put(cookie.domain() + cookie.path() + cookie.name(), cookie);
        }
      }
    }
  }

  private static FetchResult failed(FetchResult.Failure why, HttpUrl url, String reason) {
    return new FetchResult.Failed(why, url.toString(), reason);
  }

  /// What counts as one host: http and https of a name do, other ports are other servers.
  private static String host(HttpUrl url) {
    boolean usual = url.port() == HttpUrl.defaultPort(url.scheme());
    return usual ? url.host() : url.host() + ":" + url.port();
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
