package dev.tocsin.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.SocketFactory;

/// Makes [GuardedSocket]s, and finds them again under the TLS that may be laid over them.
final class GuardedSockets extends SocketFactory {
  private final AddressGuard guard;
  private final long firstGrant;
  private final Map<Integer, GuardedSocket> byLocalPort = new ConcurrentHashMap<>();

  /// @param firstGrant bytes that a connection may read before it is granted more
  GuardedSockets(AddressGuard guard, long firstGrant) {
    this.guard = guard;
    this.firstGrant = firstGrant;
  }

  /// Grants a connection the bytes for what comes next.
  ///
  /// @param top the connection, or the TLS over it: both tell the same local port
  void grant(Socket top, long bytes) {
    GuardedSocket socket = byLocalPort.get(top.getLocalPort());
    if (socket != null) {
      socket.grant(bytes);
    }
  }

  @Override
  public Socket createSocket() {
    return new GuardedSocket(guard, firstGrant, byLocalPort);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(host, port);
  }

  private Socket connected(InetSocketAddress to) throws IOException {
    Socket socket = createSocket();
    try {
      socket.connect(to);
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }
}
