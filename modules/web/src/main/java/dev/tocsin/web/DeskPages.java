package dev.tocsin.web;

import dev.tocsin.domain.AlertId;
import dev.tocsin.domain.Headline;
import dev.tocsin.web.Desk.AlertView;
import dev.tocsin.web.Desk.WatchSummary;
import dev.tocsin.web.Desk.WatchView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The pages on which a newsroom follows its watches: what stands, what was told, and how sources
/// and subscribers are doing.
final class DeskPages {
  private final Desk desk;
  private final Layout layout;

  DeskPages(Desk desk, Layout layout) {
    this.desk = desk;
    this.layout = layout;
  }

  void routes(RoutesConfig routes) {
    routes.get("/", this::home);
    routes.get("/watches/{id}", ctx -> watchPage(ctx, ctx.pathParam("id")));
    routes.get("/alerts/{id}", this::alertPage);
    routes.get("/sources", ctx -> layout.page(ctx, "Sources", HealthPages.sources(desk.sources())));
    routes.get(
        "/subscribers",
        ctx -> layout.page(ctx, "Subscribers", HealthPages.subscribers(desk.subscribers())));
  }

  private void home(Context ctx) {
    List<WatchSummary> watches = desk.watches();
    if (watches.isEmpty()) {
      layout.page(
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
      layout.notFound(ctx, "watch " + id);
    } else {
      WatchView w = watch.get();
      layout.page(
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
    Optional<AlertView> alert = alert(desk, ctx);
    if (alert.isEmpty()) {
      layout.notFound(ctx, "alert " + ctx.pathParam("id"));
    } else {
      AlertView a = alert.get();
      var zone = desk.watch(a.alert().watch()).map(WatchView::zone).orElse(ZoneOffset.UTC);
      layout.page(ctx, Headline.of(a.alert()), "<h1>Alert</h1>" + Pages.alert(a, zone));
    }
  }

  /// The alert that a path names.
  static Optional<AlertView> alert(Desk desk, Context ctx) {
    String id = ctx.pathParam("id");
    return id.isBlank() ? Optional.empty() : desk.alert(new AlertId(id));
  }
}
