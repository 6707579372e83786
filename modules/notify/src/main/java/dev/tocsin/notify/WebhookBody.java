package dev.tocsin.notify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertKind;
import dev.tocsin.store.AlertJson;
import dev.tocsin.store.Delivery;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// The JSON of a webhook: `type`, `timestamp` and `data` as Standard Webhooks recommends, and
/// `text`, which chat servers (Slack, Mattermost, Google Chat) show. `data` is the alert as
/// everywhere, with `name`, `headline`, `page` and `follows` added. A function of the delivery
/// alone, so that every attempt sends the same.
final class WebhookBody {
  private static final JsonFactory JSON = new JsonFactory();

  private WebhookBody() {}

  static String of(Delivery delivery, Wording wording) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      write(json, delivery, wording);
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes every write", e);
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, Delivery delivery, Wording wording)
      throws IOException {
    Alert alert = delivery.alert();
    json.writeStartObject();
    json.writeStringField("type", type(alert));
    json.writeStringField("timestamp", alert.at().toString());
    json.writeObjectFieldStart("data");
    AlertJson.writeFields(json, alert);
    json.writeStringField("name", wording.name(alert));
    json.writeStringField("headline", wording.headline(delivery));
    json.writeStringField("page", wording.page(alert));
    Delivery.Told follows = delivery.follows();
    if (follows == null) {
      json.writeNullField("follows");
    } else {
      json.writeStringField(
          "follows", DeliveryKey.of(follows.alert(), follows.revision(), delivery.subscription()));
    }
    json.writeEndObject();
    json.writeStringField(
        "text",
        wording.name(alert)
            + ": "
            + wording.headline(delivery)
            + "\n"
            + Wording.sentence(alert)
            + "\n"
            + wording.page(alert));
    json.writeEndObject();
  }

  private static String type(Alert alert) {
    if (alert.kind() == AlertKind.RETRACTED) {
      return "alert.retracted";
    }
    return alert.revision() == 1 ? "alert.raised" : "alert.revised";
  }
}
