package dev.tocsin.ingest;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;

/// A site that misbehaves in one way until it recovers; then it serves a feed of one item.
final class FaultySite implements AutoCloseable {
  /// Ways to misbehave.
  enum Fault {
    SILENT,
    SLOW_BYTES,
    ENDLESS_BODY,
    ENDLESS_HEADER,
    GZIP_BOMB,
    REDIRECT_LOOP,
    SHORT_BODY,
    RESET,
    BUSY,
    NO_HTTP
  }

  private static final String OK = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
  private static final int BOMB_BYTES = 64 << 20;

  private final Fault fault;
  private final ServerSocket server;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile boolean well;

  FaultySite(Fault fault) throws IOException {
    this.fault = fault;
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  String host() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  String url() {
    return "http://" + host() + "/rss";
  }

  void recover() {
    well = true;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException _) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      String request = in.readLine();
      for (String line = request; line != null && !line.isEmpty(); line = in.readLine()) {
        // the rest of the header is of no interest
      }
      OutputStream out = socket.getOutputStream();
      if (request == null || request.startsWith("GET /robots.txt ")) {
        write(out, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
      } else if (well) {
        write(
            out,
            OK
                + "\r\n"
                + "<rss version='2.0'><channel><title>Well</title><item><title>Back</title><link>"
                + url()
                + "/1</link></item></channel></rss>");
      } else {
        misbehave(socket, out);
      }
    } catch (IOException | InterruptedException _) {
      // the client hung up, as it should
    }
  }

  private void misbehave(Socket socket, OutputStream out) throws IOException, InterruptedException {
    switch (fault) {
      case SILENT -> closed.await();
      case SLOW_BYTES -> {
        write(out, OK + "\r\n");
        while (!closed.await(100, java.util.concurrent.TimeUnit.MILLISECONDS)) {
          write(out, "<");
        }
      }
      case ENDLESS_BODY -> {
        write(out, OK + "\r\n");
        while (closed.getCount() > 0) {
          write(out, "<item>".repeat(1_000));
        }
      }
      case ENDLESS_HEADER -> {
        write(out, OK);
        while (closed.getCount() > 0) {
          write(out, "X-More: " + "x".repeat(1_000) + "\r\n");
        }
      }
      case GZIP_BOMB -> {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
          byte[] zeros = new byte[1 << 16];
          for (int i = 0; i < BOMB_BYTES; i += zeros.length) {
            zip.write(zeros);
          }
        }
        write(out, OK + "Content-Encoding: gzip\r\n\r\n");
        bomb.writeTo(out);
      }
      case REDIRECT_LOOP ->
          write(
              out,
              """
              HTTP/1.1 302 Found\r
              Location: /rss\r
              Content-Length: 0\r
              Connection: close\r
              \r
              """);
      case SHORT_BODY -> write(out, OK + "Content-Length: 5000\r\n\r\n<rss>");
      case RESET -> {
        write(out, OK + "Content-Length: 5000\r\n\r\n<rss>");
        socket.setOption(StandardSocketOptions.SO_LINGER, 0);
      }
      case BUSY ->
          write(
              out,
              """
              HTTP/1.1 429 Too Many Requests\r
              Retry-After: 3\r
              Content-Length: 0\r
              Connection: close\r
              \r
              """);
      case NO_HTTP -> write(out, "* OK IMAP ready\r\n");
    }
    out.flush();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
