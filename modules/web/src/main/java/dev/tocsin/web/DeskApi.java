package dev.tocsin.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.domain.WatchId;
import dev.tocsin.web.Desk.AlertView;
import dev.tocsin.web.Desk.WatchSummary;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What other programs read of the desk: alerts as JSON and as an Atom feed, sources and
/// subscribers as JSON.
final class DeskApi {
  private static final int MAX_LIMIT = 1_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Desk desk;
  private final String publicUrl;
  private final Function<AlertView, String> alertJson;

  DeskApi(Desk desk, String publicUrl, Function<AlertView, String> alertJson) {
    this.desk = desk;
    this.publicUrl = publicUrl;
    this.alertJson = alertJson;
  }

  void routes(RoutesConfig routes) {
    routes.get(
        "/alerts.atom",
        ctx ->
            ctx.contentType("application/atom+xml; charset=utf-8")
                .result(AtomFeed.of(allAlerts(100), publicUrl, desk.now())));
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
            DeskPages.alert(desk, ctx)
                .ifPresentOrElse(
                    a -> json(ctx, alertJson.apply(a)),
                    () -> error(ctx, "no alert " + ctx.pathParam("id"))));
    routes.get(
        "/api/sources",
        ctx -> json(ctx, write(desk.sources().stream().map(DeskApi::sourceJson).toList())));
    routes.get(
        "/api/subscribers",
        ctx -> json(ctx, write(desk.subscribers().stream().map(DeskApi::subscriberJson).toList())));
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
}
