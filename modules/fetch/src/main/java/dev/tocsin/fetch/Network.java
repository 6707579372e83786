package dev.tocsin.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// A range of addresses (RFC 4632, RFC 4291), such as `10.0.0.0/8` or `fc00::/7`.
record Network(InetAddress base, int bits) {
  /// Reads `address/bits`; never asks a name server.
  ///
  /// @throws IllegalArgumentException where the text is no such range
  static Network parse(String text) {
    int slash = text.indexOf('/');
    try {
      InetAddress base = InetAddress.ofLiteral(text.substring(0, slash));
      int bits = Integer.parseInt(text.substring(slash + 1));
      if (bits < 0 || bits > base.getAddress().length * 8) {
        throw new IllegalArgumentException("no such prefix length");
      }
      return new Network(base, bits);
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          "a network is written like 10.0.0.0/8, not '" + text + "'", e);
    }
  }

  boolean contains(InetAddress address) {
    byte[] mine = base.getAddress();
    byte[] other = address.getAddress();
    if (mine.length != other.length) {
      return false;
    }
    for (int i = 0; i < bits; i++) {
      int mask = 0x80 >> (i % 8);
      if ((mine[i / 8] & mask) != (other[i / 8] & mask)) {
        return false;
      }
    }
    return true;
  }

  /// The IPv4 address in the last four bytes of an IPv6 one, as NAT64 (RFC 6052) embeds it.
  static InetAddress embeddedV4(InetAddress address) {
    byte[] all = address.getAddress();
    byte[] last = {
      all[all.length - 4], all[all.length - 3], all[all.length - 2], all[all.length - 1]
    };
    try {
      return InetAddress.getByAddress(last);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are always an address", e);
    }
  }
}
