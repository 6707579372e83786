package dev.tocsin.app;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A small HTTP server: gives what it is told to, and remembers what was sent to it.
final class Site implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> received = new CopyOnWriteArrayList<>();

  Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            String sent =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (exchange.getRequestMethod().equals("POST")) {
              received.add(sent);
              exchange.sendResponseHeaders(204, -1);
              return;
            }
            String answer = answers.get(exchange.getRequestURI().getPath());
            byte[] body = (answer == null ? "" : answer).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/xml; charset=utf-8");
            exchange.sendResponseHeaders(
                answer == null ? 404 : 200, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
              exchange.getResponseBody().write(body);
            }
          }
        });
    server.start();
  }

  void answers(String path, String body) {
    answers.put(path, body);
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /// Bodies that were posted, in order.
  List<String> received() {
    return received;
  }

  /// An RSS feed with one article.
  void feed(String path, String link, String title, String text, String date) {
    answers(
        path,
        """
        <rss version="2.0"><channel><title>A paper</title><link>%s</link>
        <item><title>%s</title><link>%s</link><description>%s</description>
        <pubDate>%s</pubDate></item></channel></rss>
        """
            .formatted(url("/"), title, url(link), text, date));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
