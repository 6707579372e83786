package dev.tocsin.parse;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// Reads web archives (WARC 1.0 and 1.1, ISO 28500; gzip or plain), one response at a time.
public final class WarcReader implements AutoCloseable {
  private final org.netpreserve.jwarc.WarcReader in;

  /// @throws IOException when `stream` can't be read
  public WarcReader(InputStream stream) throws IOException {
    in = new org.netpreserve.jwarc.WarcReader(stream);
  }

  /// A page as it was archived.
  ///
  /// @param body decoded content, at most [Limits#PAGE_BYTES] and one byte more
  @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a reader, never compared
  public record Archived(
      String url, Instant fetched, int status, @Nullable String contentType, byte[] body) {}

  /// The next archived HTTP response; null at the end.
  ///
  /// @throws IOException when the archive is broken beyond here
  public @Nullable Archived next() throws IOException {
    for (Optional<WarcRecord> record = in.next(); record.isPresent(); record = in.next()) {
      if (record.get() instanceof WarcResponse response
          && response.contentType().base().equals(MediaType.HTTP)) {
        return new Archived(
            response.target(),
            response.date(),
            response.http().status(),
            response.http().headers().first("Content-Type").orElse(null),
            response.http().body().stream().readNBytes(Limits.PAGE_BYTES + 1));
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
