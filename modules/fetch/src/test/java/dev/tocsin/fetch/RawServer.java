package dev.tocsin.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server that writes whatever bytes a test wants, right or wrong. Its robots.txt is a plain 404.
final class RawServer implements AutoCloseable {
  /// Answers one request, given as its lines.
  interface Behaviour {
    void answer(List<String> request, Socket connection, OutputStream out) throws Exception;
  }

  private final ServerSocket server;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final List<List<String>> requests = new CopyOnWriteArrayList<>();

  RawServer(Behaviour behaviour) throws IOException {
    this(behaviour, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
  }

  RawServer(Behaviour behaviour, String robots) throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> accept(behaviour, robots));
  }

  String host() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  String url(String path) {
    return "http://" + host() + path;
  }

  /// The requests so far, robots.txt left out.
  List<List<String>> requests() {
    return requests;
  }

  private void accept(Behaviour behaviour, String robots) {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        Thread.ofVirtual().start(() -> serve(behaviour, robots, socket));
      } catch (IOException _) {
        return;
      }
    }
  }

  private void serve(Behaviour behaviour, String robots, Socket socket) {
    try (socket) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      List<String> request = new ArrayList<>();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        request.add(line);
      }
      if (request.isEmpty()) {
        return;
      }
      OutputStream out = socket.getOutputStream();
      if (request.getFirst().startsWith("GET /robots.txt ")) {
        out.write(robots.getBytes(StandardCharsets.UTF_8));
      } else {
        requests.add(request);
        behaviour.answer(request, socket, out);
      }
      out.flush();
    } catch (Exception _) {
      // the client hung up, which is what most of these tests want it to do
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
