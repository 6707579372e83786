package dev.tocsin.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The lines of a stream as bytes. A line ends at a line feed or with the stream; a carriage return
/// before it stays, which JSON takes for white space.
final class ByteLines {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private boolean ended;

  /// What was read last, a character for each byte: a `String` is searched many bytes at a time.
  private String fresh = "";

  private int freshFrom;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /// The next line; null at the end.
  byte @Nullable [] next() throws IOException {
    while (true) {
      int end = fresh.indexOf('\n', from - freshFrom);
      if (end >= 0) {
        return line(freshFrom + end, freshFrom + end + 1);
      }
      if (ended) {
        return from < to ? line(to, to) : null;
      }
      fill();
    }
  }

  private byte[] line(int end, int next) {
    byte[] line = Arrays.copyOfRange(buffer, from, end);
    from = next;
    return line;
  }

  /// Moves what is left to the front and reads on, into a larger buffer where a line fills it.
  private void fill() throws IOException {
    byte[] target = to - from > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
    System.arraycopy(buffer, from, target, 0, to - from);
    to -= from;
    from = 0;
    buffer = target;
    int read = in.read(buffer, to, buffer.length - to);
    ended = read < 0;
    freshFrom = to;
    to += Math.max(read, 0);
    fresh = new String(buffer, freshFrom, to - freshFrom, StandardCharsets.ISO_8859_1);
  }
}
