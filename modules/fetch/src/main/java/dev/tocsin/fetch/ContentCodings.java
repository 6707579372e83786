package dev.tocsin.fetch;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/// Undoes content codings (RFC 9110, 8.4): gzip, br, zstd, deflate; within limits on both sides.
final class ContentCodings {
  /// RFC 9659: a decoder of the web needs a window of 8 MiB at most.
  private static final int ZSTD_WINDOW_LOG = 23;

  /// Codings laid over each other; more is an attack.
  private static final int MAX_CODINGS = 2;

  private static final int BUFFER_BYTES = 16 * 1024;

  private ContentCodings() {}

  /// The content is larger than a limit.
  static final class TooLargeException extends IOException {
    TooLargeException(String message) {
      super(message);
    }
  }

  /// The content isn't in the coding that its header tells.
  static final class BadCodingException extends IOException {
    BadCodingException(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /// Value of `Accept-Encoding`.
  static String accepted() {
    return Brotli4jLoader.isAvailable() ? "gzip, br, zstd" : "gzip, zstd";
  }

  /// Reads all of a body.
  ///
  /// @param codings the header's value; null or empty for none
  static byte[] read(
      InputStream transferred, @Nullable String codings, long maxRaw, long maxDecoded)
      throws IOException {
    Raw raw = new Raw(transferred, maxRaw);
    try {
      InputStream in = raw;
      for (String coding : named(codings).reversed()) {
        in = decoder(in, coding);
      }
      return all(in, maxDecoded);
    } catch (TooLargeException | BadCodingException e) {
      throw e;
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      if (raw.failure != null) {
        throw raw.failure;
      }
      throw new BadCodingException("the content is no valid " + codings, e);
    }
  }

  private static List<String> named(@Nullable String codings) throws BadCodingException {
    List<String> names = new ArrayList<>();
    for (String coding : (codings == null ? "" : codings).toLowerCase(Locale.ROOT).split(",", -1)) {
      String name = coding.strip();
      if (!name.isEmpty() && !name.equals("identity")) {
        names.add(name);
      }
    }
    if (names.size() > MAX_CODINGS) {
      throw new BadCodingException("more than " + MAX_CODINGS + " codings: " + codings, null);
    }
    return names;
  }

  private static InputStream decoder(InputStream in, String coding) throws IOException {
    return switch (coding) {
      case "gzip", "x-gzip" -> gzip(in);
      case "br" -> new BrotliInputStream(in, BUFFER_BYTES);
      case "zstd" -> new ZstdInputStream(in).setLongMax(ZSTD_WINDOW_LOG);
      case "deflate" -> deflate(in);
      default -> throw new BadCodingException("a coding that nobody asked for: " + coding, null);
    };
  }

  /// Some servers label plain content as gzip: what doesn't begin like gzip is taken as it is.
  private static InputStream gzip(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, BUFFER_BYTES);
    buffered.mark(2);
    int first = buffered.read();
    int second = buffered.read();
    buffered.reset();
    boolean zipped = first == 0x1f && second == 0x8b;
    return zipped ? new GZIPInputStream(buffered, BUFFER_BYTES) : buffered;
  }

  /// `deflate` is zlib by RFC 9110, and raw deflate from some servers.
  private static InputStream deflate(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, BUFFER_BYTES);
    buffered.mark(2);
    int first = buffered.read();
    int second = buffered.read();
    buffered.reset();
    boolean zlib = (first & 0x0f) == 8 && ((first << 8) | second) % 31 == 0;
    return new InflaterInputStream(buffered, new Inflater(!zlib), BUFFER_BYTES);
  }

  private static byte[] all(InputStream in, long limit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER_BYTES];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      if (out.size() + (long) n > limit) {
        throw new TooLargeException("more than " + limit + " bytes after decompression");
      }
      out.write(buffer, 0, n);
    }
    return out.toByteArray();
  }

  /// Counts what is transferred, and remembers whether the transfer broke.
  private static final class Raw extends FilterInputStream {
    private final long limit;
    private long count;
    private @Nullable IOException failure;

    Raw(InputStream in, long limit) {
      super(in);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      try {
        int n = super.read(into, offset, length);
        count += Math.max(n, 0);
        if (count > limit) {
          throw new TooLargeException("more than " + limit + " bytes");
        }
        return n;
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}
