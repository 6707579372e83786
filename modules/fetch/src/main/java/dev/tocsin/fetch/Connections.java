package dev.tocsin.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Makes single HTTP exchanges, guarded and bounded. The only class that runs OkHttp.
final class Connections implements AutoCloseable {
  /// Connections that stay open unused; a poll of the same host within seconds finds its own again.
  private static final int MAX_IDLE = 256;

  private static final Duration IDLE = Duration.ofSeconds(15);

  /// What TLS, HTTP/2 frames and read-ahead add to header and body.
  private static final long OVERHEAD_BYTES = 256 * 1024;

  /// Error pages are only looked at to recognise a challenge.
  private static final long MAX_ERROR_BYTES = 256 * 1024;

  private final FetchSettings settings;
  private final PatientDns dns;
  private final GuardedSockets sockets;
  private final OkHttpClient client;

  Connections(FetchSettings settings, AddressGuard guard) {
    this.settings = settings;
    this.dns = new PatientDns(settings.connectTimeout());
    this.sockets = new GuardedSockets(guard, grant());
    this.client =
        new OkHttpClient.Builder()
            .proxy(Proxy.NO_PROXY)
            .dns(dns)
            .socketFactory(sockets)
            .followRedirects(false)
            .followSslRedirects(false)
            .cookieJar(CookieJar.NO_COOKIES)
            .connectTimeout(settings.connectTimeout())
            .readTimeout(settings.silenceTimeout())
            .writeTimeout(settings.silenceTimeout())
            .connectionPool(new ConnectionPool(MAX_IDLE, IDLE.toSeconds(), TimeUnit.SECONDS))
            .addNetworkInterceptor(this::bounded)
            .build();
  }

  /// One request, no redirects followed.
  ///
  /// @param maxRaw bytes of the body as transferred, at most
  /// @param timeout for all of it
  Exchange exchange(HttpUrl url, Headers headers, long maxRaw, Duration timeout) {
    Call call = client.newCall(new Request.Builder().url(url).headers(headers).build());
    call.timeout().timeout(Math.max(1, timeout.toMillis()), TimeUnit.MILLISECONDS);
    try (Response response = call.execute()) {
      boolean redirect = response.isRedirect() || response.code() == 304;
      long limit = response.isSuccessful() ? maxRaw : Math.min(maxRaw, MAX_ERROR_BYTES);
      byte[] body = redirect ? new byte[0] : body(response, limit);
      return new Exchange.Reply(response.code(), response.headers(), body);
    } catch (IOException e) {
      return new Exchange.Broken(explained(url.toString(), e));
    }
  }

  /// An error's page that is too large or broken is no fault of its own: the status tells enough.
  private byte[] body(Response response, long limit) throws IOException {
    try {
      return ContentCodings.read(
          response.body().byteStream(),
          response.header("Content-Encoding"),
          limit,
          settings.maxDecodedBytes());
    } catch (ContentCodings.TooLargeException | ContentCodings.BadCodingException e) {
      if (response.isSuccessful()) {
        throw e;
      }
      return new byte[0];
    }
  }

  /// Grants bytes for the header, then for the body. HTTP/2 reads ahead, so it gets both at once.
  private Response bounded(Interceptor.Chain chain) throws IOException {
    Connection connection = chain.connection();
    if (connection == null) {
      throw new IOException("a network interceptor always has its connection");
    }
    boolean readsAhead = connection.protocol() == Protocol.HTTP_2;
    sockets.grant(
        connection.socket(), readsAhead ? grant() : settings.maxHeaderBytes() + OVERHEAD_BYTES / 4);
    Response response = chain.proceed(chain.request());
    if (!readsAhead) {
      sockets.grant(connection.socket(), grant());
    }
    if (response.headers().byteCount() > settings.maxHeaderBytes()) {
      response.close();
      throw new ContentCodings.TooLargeException(
          "a header of more than " + settings.maxHeaderBytes() + " bytes");
    }
    return response;
  }

  private long grant() {
    return settings.maxHeaderBytes() + settings.maxBodyBytes() + OVERHEAD_BYTES;
  }

  private static FetchResult explained(String url, IOException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    if (find(e, GuardedSocket.AddressRefusedException.class::isInstance) instanceof IOException a) {
      return new FetchResult.Refused(
          FetchResult.Refusal.ADDRESS, url, null, String.valueOf(a.getMessage()));
    }
    FetchResult.Failure why;
    if (find(
            e,
            x ->
                x instanceof ContentCodings.TooLargeException
                    || x instanceof GuardedSocket.TooManyBytesException)
        instanceof Exception large) {
      why = FetchResult.Failure.TOO_LARGE;
      reason = String.valueOf(large.getMessage());
    } else if (find(e, UnknownHostException.class::isInstance) != null) {
      why = FetchResult.Failure.DNS;
    } else if (find(e, InterruptedIOException.class::isInstance) != null) {
      why = FetchResult.Failure.TIMEOUT;
    } else if (find(e, Connections::brokenConnection) != null) {
      why = FetchResult.Failure.RESET;
    } else if (find(e, SSLException.class::isInstance) != null) {
      return new FetchResult.Refused(
          FetchResult.Refusal.TLS, url, null, "no trustworthy TLS connection: " + reason);
    } else if (find(
            e,
            x -> x instanceof ProtocolException || x instanceof ContentCodings.BadCodingException)
        != null) {
      why = FetchResult.Failure.PROTOCOL;
    } else {
      why = FetchResult.Failure.RESET;
    }
    return new FetchResult.Failed(why, url, reason);
  }

  /// OkHttp reports a body that ends early as a protocol error.
  private static boolean brokenConnection(Throwable e) {
    return e instanceof java.net.SocketException
        || e instanceof java.io.EOFException
        || (e instanceof ProtocolException
            && String.valueOf(e.getMessage()).startsWith("unexpected end of stream"));
  }

  /// The first of an exception, its causes and what they suppress that is asked for.
  private static @Nullable Throwable find(Throwable e, Predicate<Throwable> wanted) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (wanted.test(t)) {
        return t;
      }
      for (Throwable suppressed : t.getSuppressed()) {
        if (wanted.test(suppressed)) {
          return suppressed;
        }
      }
    }
    return null;
  }

  @Override
  public void close() {
    client.connectionPool().evictAll();
    client.dispatcher().executorService().shutdown();
    dns.close();
  }
}
