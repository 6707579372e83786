package dev.tocsin.web;

import dev.tocsin.web.Desk.AlertView;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves the pages, the JSON API, the Atom feed, the schema registry API and the metrics.
public final class WebServer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(WebServer.class);

  private final Desk desk;
  private final Layout layout;
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
    this.layout = new Layout(desk);
    this.followers = new Followers(desk::sequence);
    this.javalin =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.startup.showOldJavalinVersionWarning = false;
          config.startup.startupWatcherEnabled = false;
          config.concurrency.useVirtualThreads = true;
          headers(config.routes);
          new DeskPages(desk, layout).routes(config.routes);
          new TrialPage(desk, layout).routes(config.routes);
          new DeskApi(desk, publicUrl, alertJson).routes(config.routes);
          new RegistryApi(registry).routes(config.routes);
          assets(config.routes);
          config.routes.sse("/live", followers::add);
          operations(config.routes, metrics);
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

  /// Should a text of an article slip through as markup, it can run nothing, and load nothing from
  /// elsewhere.
  private static void headers(RoutesConfig routes) {
    routes.before(ctx -> {
      ctx.header(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
              + " data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors"
              + " 'none'");
      ctx.header("X-Content-Type-Options", "nosniff");
      ctx.header("Referrer-Policy", "no-referrer");
    });
  }

  private static void assets(RoutesConfig routes) {
    routes.get("/assets/tocsin.css", ctx -> asset(ctx, "tocsin.css", "text/css; charset=utf-8"));
    routes.get(
        "/assets/tocsin.js", ctx -> asset(ctx, "tocsin.js", "text/javascript; charset=utf-8"));
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

  /// For those who run it.
  private void operations(RoutesConfig routes, Supplier<String> metrics) {
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

  private void faults(RoutesConfig routes) {
    routes.exception(
        Exception.class,
        (e, ctx) -> {
          log.warn("{} {} failed", ctx.method(), ctx.path(), e);
          ctx.status(503);
          layout.page(
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
            layout.notFound(ctx, "page " + ctx.path());
          }
        });
  }
}
