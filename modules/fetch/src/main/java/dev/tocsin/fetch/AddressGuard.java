package dev.tocsin.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Which addresses may be connected to: those on the public internet, and those that the settings
/// allow.
final class AddressGuard {
  /// From IANA's registries of special-purpose addresses for IPv4 and IPv6 (RFC 6890 and its
  /// updates): everything that isn't globally reachable, the transition ranges that can carry a
  /// private address inside (6to4, Teredo), and 168.63.129.16, the metadata address of one cloud
  /// that lies in public space. The other clouds' metadata addresses (169.254.169.254,
  /// 100.100.100.200, fd00:ec2::254) are within the ranges.
  private static final List<Network> CLOSED =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "168.63.129.16/32",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4",
              "::/96",
              "64:ff9b:1::/48",
              "100::/64",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "3fff::/20",
              "5f00::/16",
              "fc00::/7",
              "fe80::/10",
              "fec0::/10",
              "ff00::/8")
          .map(Network::parse)
          .toList();

  private static final Network NAT64 = Network.parse("64:ff9b::/96");

  private final List<Network> openNetworks = new ArrayList<>();
  private final Set<String> openHosts = new HashSet<>();

  /// @param allowed `host`, `host:port` or `address/bits`
  AddressGuard(List<String> allowed) {
    for (String entry : allowed) {
      if (entry.contains("/")) {
        openNetworks.add(Network.parse(entry));
      } else {
        openHosts.add(entry.toLowerCase(Locale.ROOT));
      }
    }
  }

  /// Whether this connection may be made.
  boolean permits(String host, int port, InetAddress address) {
    return !closed(address) || allowed(host, port) || inOpenNetwork(address);
  }

  /// Whether the settings name this host, with its port or without, or its literal address.
  boolean allowed(String host, int port) {
    String name = host.toLowerCase(Locale.ROOT);
    if (openHosts.contains(name) || openHosts.contains(name + ":" + port)) {
      return true;
    }
    try {
      return !openNetworks.isEmpty() && inOpenNetwork(InetAddress.ofLiteral(host));
    } catch (IllegalArgumentException _) {
      return false; // a name: only its address, known when connecting, can lie in a network
    }
  }

  private boolean inOpenNetwork(InetAddress address) {
    return openNetworks.stream().anyMatch(network -> network.contains(address));
  }

  private static boolean closed(InetAddress address) {
    if (address instanceof Inet6Address && NAT64.contains(address)) {
      return closed(Network.embeddedV4(address));
    }
    return CLOSED.stream().anyMatch(network -> network.contains(address));
  }
}
