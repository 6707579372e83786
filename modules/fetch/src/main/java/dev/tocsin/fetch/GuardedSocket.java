package dev.tocsin.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// A TCP connection that is only made to permitted addresses, and reads no more than it was
/// granted.
///
/// The check sits here, below DNS, pools, protocols and TLS, since nothing can pass beside it. The
/// same holds for the count of bytes: it also bounds what a protocol reads before it hands out a
/// header.
final class GuardedSocket extends Socket {
  /// The address may not be connected to.
  static final class AddressRefusedException extends IOException {
    AddressRefusedException(String message) {
      super(message);
    }
  }

  /// More bytes than were granted.
  static final class TooManyBytesException extends IOException {
    TooManyBytesException() {
      super("the answer is larger than the limits for header and body together");
    }
  }

  private final AddressGuard guard;
  private final Map<Integer, GuardedSocket> byLocalPort;
  private final AtomicLong granted;
  private @Nullable InputStream counted;

  /// @param byLocalPort where it is to be found while it is connected
  GuardedSocket(AddressGuard guard, long firstGrant, Map<Integer, GuardedSocket> byLocalPort) {
    this.guard = guard;
    this.byLocalPort = byLocalPort;
    this.granted = new AtomicLong(firstGrant);
  }

  /// From now on, this many bytes may be read.
  void grant(long bytes) {
    granted.set(bytes);
  }

  @Override
  public void connect(SocketAddress endpoint, int timeout) throws IOException {
    if (!(endpoint instanceof InetSocketAddress to) || to.isUnresolved()) {
      throw new AddressRefusedException("not an internet address: " + endpoint);
    }
    if (!guard.permits(to.getHostString(), to.getPort(), to.getAddress())) {
      throw new AddressRefusedException(
          to.getHostString()
              + " has the address "
              + to.getAddress().getHostAddress()
              + ", which is not on the public internet");
    }
    super.connect(endpoint, timeout);
    byLocalPort.put(getLocalPort(), this);
  }

  @Override
  public void close() throws IOException {
    byLocalPort.remove(getLocalPort(), this);
    super.close();
  }

  @Override
  public void connect(SocketAddress endpoint) throws IOException {
    connect(endpoint, 0);
  }

  @Override
  public synchronized InputStream getInputStream() throws IOException {
    if (counted == null) {
      counted = new Counted(super.getInputStream());
    }
    return counted;
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return spend(super.read(), 1);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int n = super.read(into, offset, length);
      return spend(n, n);
    }

    private int spend(int result, int bytes) throws IOException {
      if (result >= 0 && granted.addAndGet(-bytes) < 0) {
        throw new TooManyBytesException();
      }
      return result;
    }
  }
}
