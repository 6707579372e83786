package dev.tocsin.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// Reads the pages of a web archive (WARC 1.0 and 1.1, ISO 28500; plain or gzip), one at a time.
public final class WarcReader implements AutoCloseable {
  private static final int IDLE_READS = 100;

  private final org.netpreserve.jwarc.WarcReader in;
  private int records;

  /// @throws IOException when `stream` can't be read
  public WarcReader(InputStream stream) throws IOException {
    in = new org.netpreserve.jwarc.WarcReader(stream);
    in.setLenient(true);
  }

  /// What stands in one record.
  public sealed interface Archived {
    /// A page that was delivered (status 200).
    ///
    /// @param body without its transfer and content codings; at most [Limits#PAGE_BYTES] and one
    ///   byte more
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a reader, never compared
    record Page(String url, Instant fetched, @Nullable String contentType, byte[] body)
        implements Archived {}

    /// A response that can't be read; the records after it can.
    record Fault(String reason) implements Archived {}
  }

  /// The next page, or the next response that can't be read; null at the end. Requests, pictures,
  /// scripts and answers other than 200 are passed over.
  ///
  /// @throws IOException when the archive is broken from here on
  public @Nullable Archived next() throws IOException {
    for (Optional<WarcRecord> record = advance(); record.isPresent(); record = advance()) {
      records++;
      Archived archived = record.get() instanceof WarcResponse response ? read(response) : null;
      if (archived != null) {
        return archived;
      }
    }
    return null;
  }

  private Optional<WarcRecord> advance() throws IOException {
    try {
      return in.next();
    } catch (IOException | RuntimeException e) {
      throw new IOException("after " + records + " records: " + e.getMessage(), e);
    }
  }

  private static @Nullable Archived read(WarcResponse response) {
    String named = response.headers().first("WARC-Target-URI").orElse("");
    if (named.isEmpty()) {
      return new Archived.Fault("a response has no WARC-Target-URI: nobody knows what it answers");
    }
    try {
      if (!response.contentType().base().equals(MediaType.HTTP)) {
        return null; // a DNS answer, say
      }
      HttpResponse http = response.http();
      String type = http.headers().first("Content-Type").orElse(null);
      if (http.status() != 200 || !mayBePage(type)) {
        return null;
      }
      byte[] body = bytes(http.bodyDecoded().stream());
      return new Archived.Page(response.target(), response.date(), type, body);
    } catch (IOException | RuntimeException e) {
      return new Archived.Fault(named + " can't be read: " + e.getMessage());
    }
  }

  /// Like `readNBytes`, which waits for ever where a decoder stands still: jwarc's does at the end
  /// of a zstd content.
  private static byte[] bytes(InputStream body) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] some = new byte[8_192];
    int idle = 0;
    for (int n = body.read(some); n >= 0 && all.size() <= Limits.PAGE_BYTES; n = body.read(some)) {
      all.write(some, 0, Math.min(n, Limits.PAGE_BYTES + 1 - all.size()));
      idle = n == 0 ? idle + 1 : 0;
      if (idle > IDLE_READS) {
        break;
      }
    }
    return all.toByteArray();
  }

  private static boolean mayBePage(@Nullable String contentType) {
    String type = contentType == null ? "html" : contentType.toLowerCase(Locale.ROOT);
    return type.contains("html") || type.startsWith("text/plain");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
