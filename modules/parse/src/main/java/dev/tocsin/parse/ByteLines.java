package dev.tocsin.parse;

import java.io.IOException;
import java.io.InputStream;
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

  ByteLines(InputStream in) {
    this.in = in;
  }

  /// The next line; null at the end.
  byte @Nullable [] next() throws IOException {
    int searched = from;
    while (true) {
      for (int i = searched; i < to; i++) {
        if (buffer[i] == '\n') {
          byte[] line = Arrays.copyOfRange(buffer, from, i);
          from = i + 1;
          return line;
        }
      }
      if (ended) {
        byte[] line = from < to ? Arrays.copyOfRange(buffer, from, to) : null;
        from = to;
        return line;
      }
      searched = to - from;
      fill();
    }
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
    to += Math.max(read, 0);
  }
}
