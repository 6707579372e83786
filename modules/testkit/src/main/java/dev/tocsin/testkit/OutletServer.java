package dev.tocsin.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tocsin.domain.ArticleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// One host of the local news site: answers for its outlets' feeds and pages, conditional requests
/// included (RFC 9110, section 13).
final class OutletServer implements AutoCloseable {
  /// Items that a feed, sitemap or listing shows.
  static final int MAX_ITEMS = 40;

  private final HttpServer http;
  private final ExecutorService threads;
  private final InstantSource clock;
  private final Polls polls;
  private final List<Outlet> outlets;
  private final Map<String, List<StoryArticle>> byOutlet = new HashMap<>();
  private final Map<String, StoryArticle> byPath = new HashMap<>();

  /// What a path gives.
  private record Answer(
      int status, String type, String body, Charset charset, @Nullable Instant modified) {}

  private OutletServer(String server, Story story, InstantSource clock, Polls polls, int port)
      throws IOException {
    this.clock = clock;
    this.polls = polls;
    this.outlets = Outlet.ALL.stream().filter(o -> o.server().equals(server)).toList();
    for (Outlet outlet : outlets) {
      List<StoryArticle> own =
          story.articles().stream().filter(a -> a.from().equals(outlet.id())).toList();
      byOutlet.put(outlet.id(), own);
      own.forEach(article -> byPath.put(article.path(), article));
    }
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    threads = Executors.newVirtualThreadPerTaskExecutor();
    http.setExecutor(threads);
    http.createContext("/", this::handle);
    http.start();
  }

  static OutletServer start(
      String server, Story story, InstantSource clock, Polls polls, int port) {
    try {
      return new OutletServer(server, story, clock, polls, port);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "no server for " + server + " on 127.0.0.1:" + port + ": " + e.getMessage(), e);
    }
  }

  int port() {
    return http.getAddress().getPort();
  }

  String base() {
    return "http://127.0.0.1:" + port();
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, -1);
        return;
      }
      send(exchange, answer(exchange.getRequestURI().getPath()), method.equals("HEAD"));
    }
  }

  private Answer answer(String path) {
    Instant now = clock.instant();
    for (Outlet outlet : outlets) {
      if (outlet.path().equals(path)) {
        List<StoryArticle> items = latest(outlet, now);
        Answer answer = index(outlet, items, now);
        polls.polled(outlet.id(), now);
        return answer;
      }
    }
    if (path.equals("/robots.txt")) {
      return new Answer(200, "text/plain; charset=utf-8", robots(), StandardCharsets.UTF_8, null);
    }
    StoryArticle article = byPath.get(path);
    if (article == null || article.published().isAfter(now)) {
      return new Answer(
          404,
          "text/html; charset=utf-8",
          PageWriter.notFound(outlets.getFirst()),
          StandardCharsets.UTF_8,
          null);
    }
    Outlet outlet = Outlet.byId(article.from());
    List<StoryArticle> related =
        latest(outlet, article.published()).stream()
            .filter(other -> !other.id().equals(article.id()))
            .limit(PageWriter.RELATED)
            .toList();
    return new Answer(
        200,
        "text/html; charset=" + outlet.charset().name(),
        new PageWriter(outlet, base(), now).article(article, related),
        outlet.charset(),
        article.modifiedAt(now));
  }

  private Answer index(Outlet outlet, List<StoryArticle> items, Instant now) {
    Instant modified =
        items.stream()
            .map(item -> item.modifiedAt(now))
            .max(Instant::compareTo)
            .orElse(StorySteps.BEGIN);
    String body =
        switch (outlet.form()) {
          case RSS -> new FeedWriter(outlet, base(), now).rss(items, modified);
          case ATOM -> new FeedWriter(outlet, base(), now).atom(items, modified);
          case SITEMAP -> new FeedWriter(outlet, base(), now).sitemap(items);
          case LISTING -> new PageWriter(outlet, base(), now).listing(items);
          case PAGE -> new PageWriter(outlet, base(), now).documents(items);
        };
    return new Answer(200, outlet.contentType(), body, outlet.charset(), modified);
  }

  /// Newest first.
  private List<StoryArticle> latest(Outlet outlet, Instant now) {
    List<StoryArticle> visible =
        byOutlet.getOrDefault(outlet.id(), List.of()).stream()
            .filter(article -> !article.published().isAfter(now))
            .toList();
    return visible.subList(Math.max(0, visible.size() - MAX_ITEMS), visible.size()).reversed();
  }

  private String robots() {
    StringBuilder robots =
        new StringBuilder("User-agent: *\nDisallow: /account/\nDisallow: /search\n");
    for (Outlet outlet : outlets) {
      if (outlet.form() == Outlet.Form.SITEMAP) {
        robots.append("\nSitemap: ").append(base()).append(outlet.path()).append('\n');
      }
    }
    return robots.toString();
  }

  private static void send(HttpExchange exchange, Answer answer, boolean head) throws IOException {
    byte[] body = answer.body().getBytes(answer.charset());
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    headers.set("Server", "newsd/1.4");
    if (answer.status() == 200) {
      String etag = '"' + ArticleId.sha256(answer.body()).substring(0, 20) + '"';
      headers.set("ETag", etag);
      headers.set("Cache-Control", "max-age=0, must-revalidate");
      if (answer.modified() != null) {
        headers.set("Last-Modified", httpDate(answer.modified()));
      }
      if (notModified(exchange, etag, answer.modified())) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
    }
    if (head) {
      headers.set("Content-Length", Integer.toString(body.length));
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
  }

  /// RFC 9110, 13.2.2: where `If-None-Match` is given, `If-Modified-Since` is not looked at.
  private static boolean notModified(
      HttpExchange exchange, String etag, @Nullable Instant modified) {
    String match = exchange.getRequestHeaders().getFirst("If-None-Match");
    if (match != null) {
      return match.strip().equals("*")
          || List.of(match.replace("W/", "").split("\\s*,\\s*", -1)).contains(etag);
    }
    String since = exchange.getRequestHeaders().getFirst("If-Modified-Since");
    if (since == null || modified == null) {
      return false;
    }
    try {
      Instant known = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(since.strip()));
      return !modified.truncatedTo(ChronoUnit.SECONDS).isAfter(known);
    } catch (DateTimeException _) {
      return false;
    }
  }

  /// IMF-fixdate of RFC 9110, 5.6.7: two digits for the day, always GMT.
  static String httpDate(Instant instant) {
    return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", java.util.Locale.ROOT)
        .withZone(ZoneOffset.UTC)
        .format(instant);
  }
}
