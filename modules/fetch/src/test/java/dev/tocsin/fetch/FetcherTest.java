package dev.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Against a real server that misbehaves on purpose: each fault gives its typed result in bounded
/// time.
@Timeout(20)
class FetcherTest {
  private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
  private static final String OK = "HTTP/1.1 200 OK\r\nConnection: close\r\n";

  private static FetchSettings settings(String... allowed) {
    return FetchSettings.defaults("https://example.org/bot")
        .allowing(List.of(allowed))
        .within(
            Duration.ofSeconds(2),
            Duration.ofMillis(400),
            Duration.ofMillis(1200),
            Duration.ofSeconds(5))
        .atMost(8 * 1024, 100_000, 200_000);
  }

  private static FetchResult fetch(RawServer.Behaviour behaviour) throws IOException {
    try (RawServer server = new RawServer(behaviour);
        Fetcher fetcher = new Fetcher(settings(server.host()), InstantSource.fixed(NOW))) {
      return fetcher.fetch(FetchRequest.feed(server.url("/feed")));
    }
  }

  private static RawServer.Behaviour says(String answer) {
    return (request, socket, out) -> out.write(answer.getBytes(StandardCharsets.UTF_8));
  }

  private static RawServer.Behaviour coded(String coding, byte[] body) {
    return (request, socket, out) -> {
      String head =
          OK + "Content-Encoding: " + coding + "\r\nContent-Length: " + body.length + "\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.UTF_8));
      out.write(body);
    };
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }

  private static FetchResult.Failure why(FetchResult result) {
    assertThat(result).isInstanceOf(FetchResult.Failed.class);
    return ((FetchResult.Failed) result).why();
  }

  private static FetchResult.Refusal refusal(FetchResult result) {
    assertThat(result).isInstanceOf(FetchResult.Refused.class);
    return ((FetchResult.Refused) result).why();
  }

  @Test
  void aPlainAnswerComesWithItsValidatorsAndItsFreshness() throws IOException {
    FetchResult result =
        fetch(
            says(
                OK
                    + "Content-Type: application/rss+xml\r\nETag: \"1\"\r\nAge: 60\r\n"
                    + "Last-Modified: Mon, 05 Jan 2026 09:00:00 GMT\r\nX-Robots-Tag: NoArchive\r\n"
                    + "Cache-Control: public, max-age=300\r\nContent-Length: 2\r\n\r\nhi"));

    FetchResult.Body body = (FetchResult.Body) result;
    assertThat(new String(body.bytes(), StandardCharsets.UTF_8)).isEqualTo("hi");
    assertThat(body.contentType()).isEqualTo("application/rss+xml");
    assertThat(body.answer().etag()).isEqualTo("\"1\"");
    assertThat(body.answer().maxAge()).isEqualTo(Duration.ofMinutes(4));
    assertThat(body.answer().noArchive()).isTrue();
    assertThat(body.answer().movedTo()).isNull();
  }

  @Test
  void aRequestSaysWhoAsksAndOnWhichCondition() throws IOException {
    try (RawServer server =
            new RawServer(says("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"));
        Fetcher fetcher = new Fetcher(settings(server.host()), InstantSource.fixed(NOW))) {
      FetchResult result =
          fetcher.fetch(FetchRequest.feed(server.url("/feed")).unlessMatches("\"1\"", "yesterday"));

      assertThat(result).isInstanceOf(FetchResult.NotModified.class);
      assertThat(server.requests().getFirst())
          .contains(
              "If-None-Match: \"1\"",
              "If-Modified-Since: yesterday",
              "User-Agent: Tocsin/0.1 (+https://example.org/bot)");
    }
  }

  @Test
  void gzipBrotliAndZstdAreUndone() throws IOException {
    byte[] plain = "plain text".getBytes(StandardCharsets.UTF_8);
    // "plain text" as an uncompressed brotli meta-block (RFC 7932, 9.2).
    byte[] brotli = new byte[3 + plain.length + 1];
    brotli[0] = (byte) 0x8b;
    brotli[1] = (byte) 0x04;
    brotli[2] = (byte) 0x80;
    System.arraycopy(plain, 0, brotli, 3, plain.length);
    brotli[brotli.length - 1] = 0x03;
    for (var answer :
        List.of(
            fetch(coded("gzip", gzip(plain))),
            fetch(coded("zstd", Zstd.compress(plain))),
            fetch(coded("br", brotli)),
            fetch(coded("gzip", plain)))) {
      assertThat(answer).isInstanceOf(FetchResult.Body.class);
      assertThat(((FetchResult.Body) answer).bytes()).isEqualTo(plain);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "zstd"})
  void aBombIsCutOffAtTheLimit(String coding) throws IOException {
    byte[] zeros = new byte[20_000_000];
    byte[] bomb = coding.equals("gzip") ? gzip(zeros) : Zstd.compress(zeros);
    assertThat(why(fetch(coded(coding, bomb)))).isEqualTo(FetchResult.Failure.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "zstd", "deflate", "nonsense"})
  void contentThatIsNotInItsCodingBreaksTheProtocol(String coding) throws IOException {
    byte[] garbage = "\u0001 no such thing at all".getBytes(StandardCharsets.UTF_8);
    assertThat(why(fetch(coded(coding, garbage)))).isEqualTo(FetchResult.Failure.PROTOCOL);
  }

  @Test
  void anEndlessBodyIsCutOff() throws IOException {
    assertThat(
            why(
                fetch((request, socket, out) -> {
                  out.write((OK + "\r\n").getBytes(StandardCharsets.UTF_8));
                  while (!socket.isClosed()) {
                    out.write(new byte[8192]);
                  }
                })))
        .isEqualTo(FetchResult.Failure.TOO_LARGE);
  }

  @Test
  void anEndlessHeaderIsCutOff() throws IOException {
    assertThat(
            why(
                fetch((request, socket, out) -> {
                  out.write(OK.getBytes(StandardCharsets.UTF_8));
                  while (!socket.isClosed()) {
                    out.write("X-More: and more and more\r\n".getBytes(StandardCharsets.UTF_8));
                  }
                })))
        .isEqualTo(FetchResult.Failure.TOO_LARGE);
  }

  @Test
  void slowBytesEndAtTheTotalTimeAndSilenceEarlier() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    long begin = System.nanoTime();
    FetchResult drip =
        fetch((request, socket, out) -> {
          out.write((OK + "Content-Length: 5000\r\n\r\n").getBytes(StandardCharsets.UTF_8));
          while (!never.await(100, TimeUnit.MILLISECONDS)) {
            out.write('x');
            out.flush();
          }
        });
    FetchResult silent = fetch((request, socket, out) -> never.await(5, TimeUnit.SECONDS));
    never.countDown();

    assertThat(why(drip)).isEqualTo(FetchResult.Failure.TIMEOUT);
    assertThat(why(silent)).isEqualTo(FetchResult.Failure.TIMEOUT);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void aBodyShorterThanItsLengthIsABrokenConnection() throws IOException {
    assertThat(why(fetch(says(OK + "Content-Length: 50\r\n\r\nshort"))))
        .isEqualTo(FetchResult.Failure.RESET);
  }

  @Test
  void aResetInTheMiddleIsABrokenConnection() throws IOException {
    assertThat(
            why(
                fetch((request, socket, out) -> {
                  out.write(
                      (OK + "Content-Length: 50\r\n\r\nabc").getBytes(StandardCharsets.UTF_8));
                  out.flush();
                  socket.setSoLinger(true, 0);
                  socket.close();
                })))
        .isEqualTo(FetchResult.Failure.RESET);
  }

  @Test
  void whatIsNoHttpBreaksTheProtocol() throws IOException {
    assertThat(why(fetch(says("SSH-2.0-OpenSSH_9.2\r\n\r\n"))))
        .isEqualTo(FetchResult.Failure.PROTOCOL);
  }

  @Test
  void redirectsInACircleAndTooManyOfThemEnd() throws IOException {
    assertThat(
            why(fetch(says("HTTP/1.1 302 Found\r\nLocation: /feed\r\nConnection: close\r\n\r\n"))))
        .isEqualTo(FetchResult.Failure.LOOP);
    assertThat(
            why(
                fetch((request, socket, out) -> {
                  String path = request.getFirst().split(" ", -1)[1];
                  out.write(
                      ("HTTP/1.1 302 Found\r\nConnection: close\r\nLocation: " + path + "x\r\n\r\n")
                          .getBytes(StandardCharsets.UTF_8));
                })))
        .isEqualTo(FetchResult.Failure.LOOP);
  }

  @Test
  void aPermanentMoveIsToldAndACookieIsCarriedAlong() throws IOException {
    try (RawServer server =
            new RawServer((request, socket, out) -> {
              boolean old = request.getFirst().startsWith("GET /old");
              String answer =
                  old
                      ? """
                      HTTP/1.1 308 Permanent Redirect\r
                      Set-Cookie: seen=1\r
                      Location: /new\r
                      Connection: close\r
                      \r
                      """
                      : OK + "Content-Length: 0\r\n\r\n";
              out.write(answer.getBytes(StandardCharsets.UTF_8));
            });
        Fetcher fetcher = new Fetcher(settings(server.host()), InstantSource.fixed(NOW))) {
      FetchResult result = fetcher.fetch(FetchRequest.feed(server.url("/old")));
      fetcher.fetch(FetchRequest.feed(server.url("/new")));

      assertThat(((FetchResult.Body) result).answer().movedTo()).isEqualTo(server.url("/new"));
      assertThat(server.requests().get(1)).contains("Cookie: seen=1");
      assertThat(server.requests().get(2)).doesNotContain("Cookie: seen=1");
    }
  }

  @Test
  void aRedirectToAPrivateAddressIsRefused() throws IOException {
    for (String target :
        List.of(
            "http://169.254.169.254/latest",
            "http://10.0.0.1/",
            "http://[::1]:9/",
            "http://localhost:9/")) {
      assertThat(
              refusal(
                  fetch(
                      says(
                          "HTTP/1.1 302 Found\r\nConnection: close\r\nLocation: "
                              + target
                              + "\r\n\r\n"))))
          .as(target)
          .isEqualTo(FetchResult.Refusal.ADDRESS);
    }
  }

  @Test
  void aLoopbackServerThatIsNotAllowedIsNeverConnectedTo() throws IOException {
    try (RawServer server = new RawServer(says(OK + "\r\n"));
        Fetcher fetcher = new Fetcher(settings(), InstantSource.fixed(NOW))) {
      assertThat(refusal(fetcher.fetch(FetchRequest.feed(server.url("/feed")))))
          .isEqualTo(FetchResult.Refusal.ADDRESS);
      assertThat(server.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "ftp://example.org/", "javascript:1", "", "//x", "http://"})
  void anythingButHttpIsRefused(String url) {
    try (Fetcher fetcher = new Fetcher(settings(), InstantSource.fixed(NOW))) {
      assertThat(refusal(fetcher.fetch(FetchRequest.page(url))))
          .isEqualTo(FetchResult.Refusal.SCHEME);
    }
  }

  @Test
  void aHostThatAsksToWaitIsLeftAlone() throws IOException {
    try (RawServer server =
            new RawServer(
                says("HTTP/1.1 429 Slow Down\r\nRetry-After: 120\r\nConnection: close\r\n\r\n"));
        Fetcher fetcher = new Fetcher(settings(server.host()), InstantSource.fixed(NOW))) {
      FetchResult first = fetcher.fetch(FetchRequest.feed(server.url("/a")));
      assertThat(((FetchResult.HttpError) first).retryAfter()).isEqualTo(Duration.ofMinutes(2));
      for (int i = 0; i < 20; i++) {
        assertThat(refusal(fetcher.fetch(FetchRequest.feed(server.url("/" + i)))))
            .isEqualTo(FetchResult.Refusal.HELD);
      }
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void retryAfterMayBeADate() throws IOException {
    FetchResult result =
        fetch(
            says(
                """
                HTTP/1.1 503 Busy\r
                Retry-After: Mon, 05 Jan 2026 10:05:00 GMT\r
                Connection: close\r
                \r
                """));
    assertThat(((FetchResult.HttpError) result).retryAfter()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void robotsTxtIsObeyedAndUnreadableOnesForbidAll() throws IOException {
    String rules = "User-agent: tocsin\nDisallow: /private\n";
    String ok =
        OK + "Content-Type: text/plain\r\nContent-Length: " + rules.length() + "\r\n\r\n" + rules;
    try (RawServer strict = new RawServer(says(OK + "\r\n"), ok);
        RawServer broken =
            new RawServer(says(OK + "\r\n"), "HTTP/1.1 500 Oops\r\nConnection: close\r\n\r\n");
        Fetcher fetcher =
            new Fetcher(settings(strict.host(), broken.host()), InstantSource.fixed(NOW))) {
      assertThat(fetcher.fetch(FetchRequest.page(strict.url("/public"))))
          .isInstanceOf(FetchResult.Body.class);
      assertThat(refusal(fetcher.fetch(FetchRequest.page(strict.url("/private/1")))))
          .isEqualTo(FetchResult.Refusal.ROBOTS);
      assertThat(refusal(fetcher.fetch(FetchRequest.page(broken.url("/public")))))
          .isEqualTo(FetchResult.Refusal.ROBOTS);
    }
  }

  @Test
  void aChallengePageIsRecognised() throws IOException {
    FetchResult result =
        fetch(
            says(
                """
                HTTP/1.1 403 Forbidden\r
                cf-mitigated: challenge\r
                Content-Length: 0\r
                Connection: close\r
                \r
                """));
    assertThat(((FetchResult.HttpError) result).challenge()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "8.8.8.8,true",
    "2606:4700::1111,true",
    "127.0.0.1,false",
    "10.1.2.3,false",
    "172.31.0.1,false",
    "192.168.1.1,false",
    "169.254.169.254,false",
    "100.100.100.200,false",
    "168.63.129.16,false",
    "0.0.0.0,false",
    "224.0.0.1,false",
    "::1,false",
    "::ffff:10.0.0.1,false",
    "fd00:ec2::254,false",
    "fe80::1,false",
    "64:ff9b::a00:1,false",
    "64:ff9b::808:808,true",
    "2002:a00:1::,false"
  })
  void onlyPublicAddressesAreOpen(String address, boolean open) {
    InetAddress literal = InetAddress.ofLiteral(address);
    assertThat(new AddressGuard(List.of()).permits("x.example", 80, literal)).isEqualTo(open);
    assertThat(new AddressGuard(List.of("0.0.0.0/0", "::/0")).permits("x.example", 80, literal))
        .isTrue();
  }
}
