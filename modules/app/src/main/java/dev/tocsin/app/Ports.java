package dev.tocsin.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// Ports of this machine.
final class Ports {
  private Ports() {}

  /// Says at once that the pages' port is taken: else it would be found out only after everything
  /// has been started.
  ///
  /// @param port 0 is always free
  static void freeForPages(String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException e) {
      throw pagesTaken(host, port);
    }
  }

  static Problem pagesTaken(String host, int port) {
    return Problem.failed(
        "The pages can't listen on "
            + host
            + ":"
            + port
            + ": the port is taken or the address is not this machine's. Stop what uses it, or name"
            + " another with --port (0: any free one).");
  }
}
