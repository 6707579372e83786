package dev.tocsin.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.domain.AlertId;
import dev.tocsin.domain.Headline;
import dev.tocsin.domain.WatchId;
import dev.tocsin.web.Desk.AlertView;
import dev.tocsin.web.Desk.WatchSummary;
import dev.tocsin.web.Desk.WatchView;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves the pages, the JSON API, the Atom feed, the schema registry API and the metrics.
public final class WebServer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(WebServer.class);
  private static final int MAX_LIMIT = 1_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Desk desk;
  private final String publicUrl;
  private final Function<AlertView, String> alertJson;
  private final Javalin javalin;
  private final Followers followers;

  private WebServer(
      String host,
      int port,
      String publicUrl,
      Desk desk,
      SchemaRegistry registry,
      Supplier<String> metrics,
      Function<AlertView, String> alertJson) {
    this.desk = desk;
    this.publicUrl = publicUrl;
    this.alertJson = alertJson;
    this.followers = new Followers(desk::sequence);
    this.javalin =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.startup.showOldJavalinVersionWarning = false;
          config.startup.startupWatcherEnabled = false;
          config.concurrency.useVirtualThreads = true;
          pages(config.routes);
          api(config.routes, metrics);
          new TrialPage(desk, this::page).routes(config.routes);
          new RegistryApi(registry).routes(config.routes);
          faults(config.routes);
        });
    try {
      javalin.start(host, port);
    } catch (RuntimeException e) {
      followers.close();
      throw e;
    }
  }

  /// Starts serving.
  ///
  /// @param port 0 for a free one
  /// @param metrics text in the Prometheus exposition format
  /// @param alertJson an alert as one JSON object
  /// @throws io.javalin.util.JavalinBindException where the port is taken
  public static WebServer start(
      String host,
      int port,
      String publicUrl,
      Desk desk,
      SchemaRegistry registry,
      Supplier<String> metrics,
      Function<AlertView, String> alertJson) {
    return new WebServer(host, port, publicUrl, desk, registry, metrics, alertJson);
  }

  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    followers.close();
    javalin.stop();
  }

  private void pages(RoutesConfig routes) {
    routes.before(ctx -> {
      ctx.header(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
              + " data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors"
              + " 'none'");
      ctx.header("X-Content-Type-Options", "nosniff");
      ctx.header("Referrer-Policy", "no-referrer");
    });
    routes.get("/", this::home);
    routes.get("/watches/{id}", ctx -> watchPage(ctx, ctx.pathParam("id")));
    routes.get("/alerts/{id}", this::alertPage);
    routes.get("/sources", ctx -> page(ctx, "Sources", HealthPages.sources(desk.sources())));
    routes.get(
        "/subscribers",
        ctx -> page(ctx, "Subscribers", HealthPages.subscribers(desk.subscribers())));
    routes.get(
        "/alerts.atom",
        ctx ->
            ctx.contentType("application/atom+xml; charset=utf-8")
                .result(AtomFeed.of(allAlerts(100), publicUrl, desk.now())));
    routes.get("/assets/tocsin.css", ctx -> asset(ctx, "tocsin.css", "text/css; charset=utf-8"));
    routes.get(
        "/assets/tocsin.js", ctx -> asset(ctx, "tocsin.js", "text/javascript; charset=utf-8"));
    routes.sse("/live", followers::add);
  }

  private void api(RoutesConfig routes, Supplier<String> metrics) {
    routes.get(
        "/api/alerts",
        ctx ->
            json(
                ctx,
                "["
                    + String.join(",", allAlerts(limit(ctx)).stream().map(alertJson).toList())
                    + "]"));
    routes.get(
        "/api/alerts/{id}",
        ctx ->
            alert(ctx)
                .ifPresentOrElse(
                    a -> json(ctx, alertJson.apply(a)),
                    () -> error(ctx, "no alert " + ctx.pathParam("id"))));
    routes.get(
        "/api/sources",
        ctx -> json(ctx, write(desk.sources().stream().map(WebServer::sourceJson).toList())));
    routes.get(
        "/api/subscribers",
        ctx ->
            json(ctx, write(desk.subscribers().stream().map(WebServer::subscriberJson).toList())));
    routes.get("/healthz", this::healthz);
    routes.get("/health", this::healthz);
    routes.get(
        "/metrics",
        ctx -> ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.get()));
  }

  /// For whoever watches over processes: 200 while the pages can be made, else 503 and why.
  private void healthz(Context ctx) {
    try {
      ctx.result("ok " + desk.sequence() + "\n");
    } catch (RuntimeException e) {
      String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      ctx.status(503)
          .result("the database does not answer: " + message.lines().findFirst().orElse("") + "\n");
    }
  }

  private static Map<String, @Nullable Object> sourceJson(Desk.SourceView s) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", s.id());
    json.put("outlet", s.outlet());
    json.put("url", s.url());
    json.put("kind", s.kind());
    json.put("state", s.state());
    json.put("reason", s.reason());
    json.put("lastSuccess", text(s.lastSuccess()));
    json.put("lastFailure", text(s.lastFailure()));
    json.put("intervalSeconds", s.interval() == null ? null : s.interval().toSeconds());
    json.put("articlesPerDay", s.articlesPerDay());
    return json;
  }

  private static Map<String, @Nullable Object> subscriberJson(Desk.SubscriberView s) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", s.id());
    json.put("channel", s.channel());
    json.put("delivered", s.delivered());
    json.put("waiting", s.waiting());
    json.put("dead", s.dead());
    json.put("lastDelivered", text(s.lastDelivered()));
    json.put("nextAttempt", text(s.nextAttempt()));
    json.put("reason", s.reason());
    return json;
  }

  private static @Nullable String text(@Nullable Instant at) {
    return at == null ? null : at.toString();
  }

  private void faults(RoutesConfig routes) {
    routes.exception(
        Exception.class,
        (e, ctx) -> {
          log.warn("{} {} failed", ctx.method(), ctx.path(), e);
          ctx.status(503);
          page(
              ctx,
              "Not now",
              "<h1>Not now</h1><p>The page could not be made; the database may be away. It is tried"
                  + " again when you reload.</p>");
        });
    routes.error(
        404,
        ctx -> {
          if (ctx.result() == null
              || "Endpoint GET %s not found".formatted(ctx.path()).equals(ctx.result())) {
            page(ctx, "Not found", Pages.notFound("page " + ctx.path()));
          }
        });
  }

  private void home(Context ctx) {
    List<WatchSummary> watches = desk.watches();
    if (watches.isEmpty()) {
      page(
          ctx,
          "Watches",
          "<h1>No watch yet</h1><p>A watch says what is followed; name its file in the"
              + " configuration.</p>");
    } else {
      watchPage(ctx, watches.getFirst().id().value());
    }
  }

  private void watchPage(Context ctx, String id) {
    Optional<WatchView> watch =
        desk.watches().stream()
            .map(WatchSummary::id)
            .filter(w -> w.value().equals(id))
            .findFirst()
            .flatMap(desk::watch);
    if (watch.isEmpty()) {
      ctx.status(404);
      page(ctx, "Not found", Pages.notFound("watch " + id));
    } else {
      WatchView w = watch.get();
      page(
          ctx,
          w.name(),
          Pages.watch(
              w,
              desk.alerts(w.id(), Pages.ALERTS_SHOWN),
              HealthPages.troubles(desk.sources(), desk.subscribers()),
              desk.now()));
    }
  }

  private void alertPage(Context ctx) {
    Optional<AlertView> alert = alert(ctx);
    if (alert.isEmpty()) {
      ctx.status(404);
      page(ctx, "Not found", Pages.notFound("alert " + ctx.pathParam("id")));
    } else {
      AlertView a = alert.get();
      var zone = desk.watch(a.alert().watch()).map(WatchView::zone).orElse(ZoneOffset.UTC);
      page(ctx, Headline.of(a.alert()), "<h1>Alert</h1>" + Pages.alert(a, zone));
    }
  }

  private Optional<AlertView> alert(Context ctx) {
    String id = ctx.pathParam("id");
    return id.isBlank() ? Optional.empty() : desk.alert(new AlertId(id));
  }

  private List<AlertView> allAlerts(int limit) {
    return desk.watches().stream()
        .map(WatchSummary::id)
        .flatMap((WatchId id) -> desk.alerts(id, limit).stream())
        .sorted((a, b) -> b.alert().at().compareTo(a.alert().at()))
        .limit(limit)
        .toList();
  }

  private static int limit(Context ctx) {
    String limit = ctx.queryParam("limit");
    return limit != null && limit.matches("\\d{1,4}")
        ? Math.clamp(Integer.parseInt(limit), 1, MAX_LIMIT)
        : 100;
  }

  private void page(Context ctx, String title, String main) {
    List<WatchSummary> watches;
    try {
      watches = desk.watches();
    } catch (RuntimeException e) {
      watches = List.of();
    }
    ctx.html(Pages.layout(title, watches, main));
  }

  private static void json(Context ctx, String json) {
    ctx.contentType("application/json; charset=utf-8").result(json);
  }

  private static void error(Context ctx, String message) {
    ctx.status(404);
    json(ctx, write(Map.of("error", message)));
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain maps and lists can always be written", e);
    }
  }

  private static void asset(Context ctx, String name, String type) throws IOException {
    try (InputStream in = WebServer.class.getResourceAsStream("assets/" + name)) {
      if (in == null) {
        throw new IOException("the build lacks the asset " + name);
      }
      ctx.contentType(type)
          .header("Cache-Control", "max-age=300")
          .result(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
