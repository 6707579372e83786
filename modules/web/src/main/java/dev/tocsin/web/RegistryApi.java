package dev.tocsin.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.web.SchemaRegistry.Schema;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The part of Confluent's schema registry API that readers of topics use, with its error codes
/// (Schema Registry API reference of the Confluent Platform). Read only: schemas come with the
/// program.
final class RegistryApi {
  private static final String JSON_TYPE = "application/vnd.schemaregistry.v1+json";
  private static final int NO_SUBJECT = 40401;
  private static final int NO_VERSION = 40402;
  private static final int NO_SCHEMA = 40403;
  private static final int BAD_VERSION = 42202;
  private static final int READ_ONLY = 42205;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SchemaRegistry registry;

  RegistryApi(SchemaRegistry registry) {
    this.registry = registry;
  }

  void routes(RoutesConfig routes) {
    routes.get("/subjects", ctx -> json(ctx, registry.subjects()));
    routes.get("/subjects/{subject}/versions", this::versions);
    routes.get(
        "/subjects/{subject}/versions/{version}",
        ctx -> version(ctx).ifPresent(schema -> json(ctx, version(schema))));
    routes.get(
        "/subjects/{subject}/versions/{version}/schema",
        ctx ->
            version(ctx).ifPresent(schema -> ctx.contentType(JSON_TYPE).result(schema.schema())));
    routes.get(
        "/schemas/ids/{id}", ctx -> byId(ctx).ifPresent(s -> json(ctx, Map.of("schema", s))));
    routes.get(
        "/schemas/ids/{id}/schema",
        ctx -> byId(ctx).ifPresent(s -> ctx.contentType(JSON_TYPE).result(s)));
    routes.get("/schemas/ids/{id}/versions", this::versionsOf);
    routes.get("/schemas/types", ctx -> json(ctx, List.of("AVRO")));
    routes.get("/config", ctx -> json(ctx, Map.of("compatibilityLevel", "FULL_TRANSITIVE")));
    routes.get("/mode", ctx -> json(ctx, Map.of("mode", "READONLY")));
    routes.post("/subjects/{subject}/versions", RegistryApi::readOnly);
    routes.delete("/subjects/{subject}", RegistryApi::readOnly);
    routes.delete("/subjects/{subject}/versions/{version}", RegistryApi::readOnly);
  }

  private void versions(Context ctx) {
    List<Integer> versions = registry.versions(ctx.pathParam("subject"));
    if (versions.isEmpty()) {
      noSubject(ctx);
    } else {
      json(ctx, versions);
    }
  }

  /// The version asked for; where there is none, the answer says so.
  private Optional<Schema> version(Context ctx) {
    String subject = ctx.pathParam("subject");
    String asked = ctx.pathParam("version");
    List<Integer> versions = registry.versions(subject);
    if (versions.isEmpty()) {
      noSubject(ctx);
      return Optional.empty();
    }
    // -1 is the client libraries' other word for the latest.
    boolean latest = asked.equals("latest") || asked.equals("-1");
    if (!latest && !asked.matches("[1-9]\\d{0,8}")) {
      error(
          ctx,
          422,
          BAD_VERSION,
          "The specified version '"
              + asked
              + "' is not a valid version id. Allowed values are between [1, 2^31-1] and the"
              + " string \"latest\"");
      return Optional.empty();
    }
    int version = latest ? versions.getLast() : Integer.parseInt(asked);
    Optional<Schema> schema = registry.version(subject, version);
    if (schema.isEmpty()) {
      error(ctx, 404, NO_VERSION, "Version " + asked + " not found.");
    }
    return schema;
  }

  private static Map<String, Object> version(Schema schema) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("subject", schema.subject());
    json.put("version", schema.version());
    json.put("id", schema.id());
    json.put("schemaType", "AVRO");
    json.put("schema", schema.schema());
    return json;
  }

  private Optional<String> byId(Context ctx) {
    String id = ctx.pathParam("id");
    Optional<String> schema =
        id.matches("\\d{1,9}") ? registry.byId(Integer.parseInt(id)) : Optional.empty();
    if (schema.isEmpty()) {
      error(ctx, 404, NO_SCHEMA, "Schema " + id + " not found");
    }
    return schema;
  }

  private void versionsOf(Context ctx) {
    if (byId(ctx).isEmpty()) {
      return;
    }
    int id = Integer.parseInt(ctx.pathParam("id"));
    json(
        ctx,
        registry.subjects().stream()
            .flatMap(subject ->
                registry.versions(subject).stream()
                    .flatMap(version -> registry.version(subject, version).stream()))
            .filter(schema -> schema.id() == id)
            .map(schema -> Map.of("subject", schema.subject(), "version", schema.version()))
            .toList());
  }

  private static void readOnly(Context ctx) {
    error(
        ctx,
        422,
        READ_ONLY,
        "Subject " + ctx.pathParam("subject") + " is in read-only mode: schemas come with Tocsin");
  }

  private static void noSubject(Context ctx) {
    error(ctx, 404, NO_SUBJECT, "Subject '" + ctx.pathParam("subject") + "' not found.");
  }

  private static void error(Context ctx, int status, int code, String message) {
    ctx.status(status);
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("error_code", code);
    error.put("message", message);
    json(ctx, error);
  }

  private static void json(Context ctx, Object value) {
    try {
      ctx.contentType(JSON_TYPE).result(JSON.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain maps and lists can always be written", e);
    }
  }
}
