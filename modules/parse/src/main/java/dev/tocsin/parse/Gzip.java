package dev.tocsin.parse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/// Unpacks within a limit.
final class Gzip {
  private Gzip() {}

  static boolean is(byte[] body) {
    return body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
  }

  /// What can be unpacked before a fault, and at most one byte more than `limit`.
  static byte[] read(byte[] body, int limit) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      for (int n = in.read(buffer); n >= 0 && out.size() <= limit; n = in.read(buffer)) {
        out.write(buffer, 0, Math.min(n, limit + 1 - out.size()));
      }
    } catch (IOException damagedOrCutOff) {
      return out.toByteArray();
    }
    return out.toByteArray();
  }
}
