package dev.tocsin.notify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A mail server on a real socket that knows nobody (RFC 5321: 550 to every RCPT).
final class StubbornMailServer implements AutoCloseable {
  private final ServerSocket socket;

  StubbornMailServer() {
    try {
      socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.startVirtualThread(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept();
          BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
        say(client, "220 stubborn.example");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          say(client, answer(line));
        }
      } catch (IOException _) {
        // The client left, or the test is over.
      }
    }
  }

  private static String answer(String line) {
    if (line.startsWith("EHLO")) {
      return "250-stubborn.example\r\n250 AUTH PLAIN LOGIN";
    }
    if (line.startsWith("AUTH PLAIN")) {
      return "235 welcome";
    }
    if (line.startsWith("AUTH LOGIN")) {
      return "334 UGFzc3dvcmQ6";
    }
    if (line.startsWith("RCPT")) {
      return "550 no such person";
    }
    return line.startsWith("QUIT")
        ? "221 bye"
        : line.matches("[A-Za-z0-9+/=]+") ? "235 welcome" : "250 ok";
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
