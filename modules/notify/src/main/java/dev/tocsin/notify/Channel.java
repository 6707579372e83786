package dev.tocsin.notify;

import java.net.URI;
import java.net.URISyntaxException;

/// The way to a subscriber.
public sealed interface Channel {
  /// A line in the program's own log.
  record Log() implements Channel {}

  /// A POST of JSON.
  ///
  /// @param secret of the signature (Standard Webhooks), `whsec_` and base64; empty for none
  record Webhook(URI to, String secret) implements Channel {
    public Webhook {
      String scheme = to.getScheme();
      if (to.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
        throw new IllegalArgumentException(
            "a webhook goes to an address such as https://example.org/hook, not '" + to + "'");
      }
      if (!secret.isEmpty()) {
        var _ = Signature.of(secret);
      }
    }

    /// The query often holds a token, and the secret is one.
    @Override
    public String toString() {
      return "Webhook[" + to.getScheme() + "://" + to.getAuthority() + "]";
    }
  }

  /// A mail.
  ///
  /// @param to addresses, several separated by commas
  record Mail(String to) implements Channel {
    public Mail {
      var _ = MailMessage.addresses(to);
    }
  }

  /// A channel as the configuration names it.
  ///
  /// @param name `log`, `webhook` or `mail`
  /// @param to URL or mail addresses; empty for the log
  /// @param secret of a webhook's signature; empty for none
  /// @throws IllegalArgumentException that says what would be right
  static Channel of(String name, String to, String secret) {
    return switch (name) {
      case "log" -> new Log();
      case "mail" -> new Mail(to);
      case "webhook" -> {
        try {
          yield new Webhook(new URI(to), secret);
        } catch (URISyntaxException e) {
          throw new IllegalArgumentException(
              "a webhook goes to an address such as https://example.org/hook: " + e.getMessage(),
              e);
        }
      }
      default ->
          throw new IllegalArgumentException(
              "a channel is log, webhook or mail, not '" + name + "'");
    };
  }
}
