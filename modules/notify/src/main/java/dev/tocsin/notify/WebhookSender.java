package dev.tocsin.notify;

import dev.tocsin.store.Delivery;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Sends webhooks. Any answer of class 2xx counts as taken; 410 says that the receiver is gone for
/// good; all else, redirects too, is a failure.
final class WebhookSender implements Sender {
  /// For connecting, sending and the whole answer.
  static final Duration TIME_LIMIT = Duration.ofSeconds(15);

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;

  private final HttpClient http;
  private final Channel.Webhook channel;
  private final @Nullable Signature signature;
  private final Wording wording;
  private final InstantSource clock;
  private final Duration timeLimit;

  WebhookSender(
      HttpClient http,
      Channel.Webhook channel,
      Wording wording,
      InstantSource clock,
      Duration timeLimit) {
    this.http = http;
    this.channel = channel;
    this.signature = channel.secret().isEmpty() ? null : Signature.of(channel.secret());
    this.wording = wording;
    this.clock = clock;
    this.timeLimit = timeLimit;
  }

  @Override
  public Outcome send(Delivery delivery) throws InterruptedException {
    AtomicReference<@Nullable ResponseInfo> begun = new AtomicReference<>();
    CompletableFuture<HttpResponse<String>> exchange =
        http.sendAsync(
            request(delivery),
            info -> {
              begun.set(info);
              return new AnswerStart();
            });
    try {
      HttpResponse<String> answer = exchange.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
      return outcome(answer.statusCode(), answer.headers(), answer.body());
    } catch (TimeoutException e) {
      return late(begun.get());
    } catch (ExecutionException e) {
      return new Outcome.Failed(at() + " " + reason(e), null);
    } finally {
      // Ends the exchange where it still runs.
      exchange.cancel(true);
    }
  }

  private HttpRequest request(Delivery delivery) {
    String body = WebhookBody.of(delivery, wording);
    String key = DeliveryKey.of(delivery);
    Instant now = clock.instant();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(channel.to())
            .timeout(timeLimit)
            .header("Content-Type", "application/json")
            .header("User-Agent", "Tocsin")
            .header("webhook-id", key)
            .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
            .POST(BodyPublishers.ofString(body));
    if (signature != null) {
      request.header("webhook-signature", signature.sign(key, now, body));
    }
    return request.build();
  }

  /// A receiver that took it and then dawdles over its answer's body has taken it.
  private Outcome late(@Nullable ResponseInfo begun) {
    if (begun != null) {
      return outcome(begun.statusCode(), begun.headers(), "");
    }
    return new Outcome.Failed(
        at() + " did not answer within " + timeLimit.toMillis() + " ms", null);
  }

  private Outcome outcome(int status, java.net.http.HttpHeaders headers, String body) {
    if (status >= 200 && status < 300) {
      return new Outcome.Sent();
    }
    String said = Wording.line(body);
    String reason = at() + " answered " + status + (said.isEmpty() ? "" : ": " + said);
    if (status == 410) {
      return new Outcome.Refused(reason);
    }
    boolean busy = status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
    return new Outcome.Failed(
        reason, busy ? headers.firstValue("Retry-After").map(this::wait).orElse(null) : null);
  }

  /// RFC 9110, 10.2.3: seconds, or a date.
  private @Nullable Duration wait(String retryAfter) {
    try {
      if (retryAfter.strip().matches("\\d{1,9}")) {
        return Duration.ofSeconds(Long.parseLong(retryAfter.strip()));
      }
      Instant until =
          ZonedDateTime.parse(retryAfter.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Duration.between(clock.instant(), until);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// Without path and query, which may hold a token.
  private String at() {
    return channel.to().getScheme() + "://" + channel.to().getAuthority();
  }

  private static String reason(ExecutionException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String name =
        switch (cause) {
          case java.net.http.HttpTimeoutException _ -> "took too long";
          case java.net.ConnectException _ -> "cannot be reached";
          case javax.net.ssl.SSLException _ -> "has no TLS connection for us";
          case IOException _ -> "broke off";
          default -> "failed";
        };
    String message = cause.getMessage() == null ? "" : Wording.line(cause.getMessage());
    return message.isEmpty() ? name : name + ": " + message;
  }
}
