package dev.tocsin.notify;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;

/// Signs webhooks as Standard Webhooks says (HMAC-SHA256, `v1`).
final class Signature {
  private final Webhook webhook;

  private Signature(Webhook webhook) {
    this.webhook = webhook;
  }

  /// @throws IllegalArgumentException where it is no secret; the message does not show it
  static Signature of(String secret) {
    try {
      return new Signature(new Webhook(secret));
    } catch (EmptyWebhookSecretException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "a webhook's secret is whsec_ and base64, such as `echo whsec_$(openssl rand -base64 32)`"
              + " prints",
          e);
    }
  }

  String sign(String key, Instant at, String body) {
    try {
      return webhook.sign(key, at.getEpochSecond(), body);
    } catch (WebhookSigningException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA256", e);
    }
  }
}
