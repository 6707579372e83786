package dev.tocsin.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.parse.WarcReader.Archived;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class WarcReaderTest {
  private static final Instant FETCHED = Instant.parse("2021-09-13T08:00:00Z");
  private static final String PAGE = "<p>The report will be published.</p>";

  /// [#PAGE] as the formats' own command lines write it.
  private static final String BROTLI = "GyMA+I2UqetT81ChwSkXnzbkEEVY0WcY04xL5naAsCQR";

  private static final String ZSTD =
      "KLUv/SQkIQEAPHA+VGhlIHJlcG9ydCB3aWxsIGJlIHB1Ymxpc2hlZC48L3A+ctQdWA==";

  private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

  @ParameterizedTest
  @EnumSource(
      value = WarcCompression.class,
      names = {"NONE", "GZIP"})
  void pagesComeOutAsTheyWereFetched(WarcCompression compression) throws IOException {
    try (WarcWriter out = new WarcWriter(Channels.newChannel(archive), compression)) {
      out.write(response("https://one.example/a", 200, "text/html", PAGE.getBytes(UTF_8)));
      out.write(response("https://two.example/b", 200, "text/html", PAGE.getBytes(UTF_8)));
    }
    List<Archived> read = read(archive.toByteArray());
    assertThat(read).hasSize(2);
    Archived.Page first = (Archived.Page) read.getFirst();
    assertThat(first.url()).isEqualTo("https://one.example/a");
    assertThat(first.fetched()).isEqualTo(FETCHED);
    assertThat(first.contentType()).isEqualTo("text/html");
    assertThat(first.body()).asString(UTF_8).isEqualTo(PAGE);
  }

  @Test
  void whatIsNoPageIsPassedOver() throws IOException {
    try (WarcWriter out = writer()) {
      out.write(
          new WarcRequest.Builder("https://one.example/a")
              .body(new HttpRequest.Builder("GET", "/a").build())
              .build());
      out.write(response("https://one.example/logo", 200, "image/png", new byte[] {1, 2}));
      out.write(response("https://one.example/gone", 404, "text/html", PAGE.getBytes(UTF_8)));
      out.write(response("https://one.example/a", 200, "text/html", PAGE.getBytes(UTF_8)));
    }
    assertThat(read(archive.toByteArray()))
        .singleElement()
        .extracting(page -> ((Archived.Page) page).url())
        .isEqualTo("https://one.example/a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br", "zstd"})
  void contentCodingsAreUndone(String coding) throws IOException {
    try (WarcWriter out = writer()) {
      out.write(response("https://one.example/a", 200, "text/html", coded(coding), coding));
    }
    Archived.Page page = (Archived.Page) read(archive.toByteArray()).getFirst();
    assertThat(page.body()).asString(UTF_8).isEqualTo(PAGE);
  }

  @Test
  void aResponseThatCannotBeReadIsNamedAndTheNextIsRead() throws IOException {
    try (WarcWriter out = writer()) {
      out.write(response("https://one.example/a", 200, "text/html", new byte[] {1, 2}, "gzip"));
      out.write(response("https://one.example/b", 200, "text/html", new byte[] {1, 2}, "lzma"));
      out.write(response("https://one.example/c", 200, "text/html", PAGE.getBytes(UTF_8)));
    }
    List<Archived> read = read(archive.toByteArray());
    assertThat(read).hasSize(3);
    assertThat(((Archived.Fault) read.get(0)).reason())
        .startsWith("https://one.example/a can't be read: ");
    assertThat(((Archived.Fault) read.get(1)).reason())
        .startsWith("https://one.example/b can't be read: ")
        .contains("lzma");
    assertThat(((Archived.Page) read.get(2)).url()).isEqualTo("https://one.example/c");
  }

  @Test
  void aResponseWithoutHttpInItIsNamedAndTheNextIsRead() throws IOException {
    archive.writeBytes(
        record("WARC-Target-URI: https://one.example/a\r\n", "What HTTP is this?\r\n\r\n"));
    archive.writeBytes(record("", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE));
    archive.writeBytes(
        record(
            "WARC-Target-URI: https://one.example/c\r\n",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE));
    List<Archived> read = read(archive.toByteArray());
    assertThat(read).hasSize(3);
    assertThat(((Archived.Fault) read.get(0)).reason()).contains("https://one.example/a");
    assertThat(((Archived.Fault) read.get(1)).reason()).contains("no WARC-Target-URI");
    assertThat(((Archived.Page) read.get(2)).body()).asString(UTF_8).isEqualTo(PAGE);
  }

  @Test
  void anArchiveThatIsCutOffSaysAfterHowMuch() throws IOException {
    try (WarcWriter out = writer()) {
      out.write(response("https://one.example/a", 200, "text/html", PAGE.getBytes(UTF_8)));
      out.write(response("https://one.example/b", 200, "text/html", PAGE.getBytes(UTF_8)));
    }
    byte[] whole = archive.toByteArray();
    try (WarcReader reader = reader(Arrays.copyOf(whole, whole.length / 2 + 40))) {
      assertThat(reader.next()).isInstanceOf(Archived.Page.class);
      assertThatThrownBy(reader::next)
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("after 1 records: ");
    }
  }

  private WarcWriter writer() throws IOException {
    return new WarcWriter(Channels.newChannel(archive), WarcCompression.NONE);
  }

  private static WarcResponse response(
      String url, int status, String type, byte[] body, String... coding) throws IOException {
    HttpResponse.Builder http =
        new HttpResponse.Builder(status, "answer").addHeader("Content-Type", type).body(null, body);
    for (String one : coding) {
      http.addHeader("Content-Encoding", one);
    }
    return new WarcResponse.Builder(url).date(FETCHED).body(http.build()).build();
  }

  private static byte[] record(String headers, String block) {
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2021-09-13T08:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:2f5bd4e0-0000-4000-8000-000000000001>\r\n"
            + "Content-Type: application/http;msgtype=response\r\n"
            + headers
            + "Content-Length: "
            + block.getBytes(UTF_8).length
            + "\r\n\r\n";
    return (head + block + "\r\n\r\n").getBytes(UTF_8);
  }

  private static byte[] coded(String coding) throws IOException {
    byte[] plain = PAGE.getBytes(UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (coding) {
      case "gzip" -> {
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
          gzip.write(plain);
        }
      }
      case "br" -> out.writeBytes(Base64.getDecoder().decode(BROTLI));
      default -> out.writeBytes(Base64.getDecoder().decode(ZSTD));
    }
    return out.toByteArray();
  }

  private static WarcReader reader(byte[] archive) throws IOException {
    return new WarcReader(new ByteArrayInputStream(archive));
  }

  private static List<Archived> read(byte[] archive) throws IOException {
    List<Archived> all = new ArrayList<>();
    try (WarcReader reader = reader(archive)) {
      for (Archived next = reader.next(); next != null; next = reader.next()) {
        all.add(next);
      }
    }
    return all;
  }
}
