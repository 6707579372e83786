package dev.tocsin.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Serves feeds of twenty items at `/feed/N`. One poll in ten finds a new item; the others get a
/// 304. At `/stats` it tells how many polls it had and how many of them got a 304.
final class FeedsServer {
  private static final int ITEMS = 20;
  private static final int POLLS_PER_ITEM = 10;

  private final AtomicInteger[] polls;
  private final AtomicLong all = new AtomicLong();
  private final AtomicLong unchanged = new AtomicLong();

  private FeedsServer(int feeds) {
    polls = new AtomicInteger[feeds];
    for (int i = 0; i < feeds; i++) {
      polls[i] = new AtomicInteger(i % POLLS_PER_ITEM);
    }
  }

  public static void main(String[] args) throws IOException {
    FeedsServer feeds = new FeedsServer(Integer.parseInt(args[1]));
    HttpServer server = HttpServer.create(new InetSocketAddress(Integer.parseInt(args[0])), 4_096);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", feeds::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/stats")) {
        send(exchange, all.get() + " " + unchanged.get());
      } else if (path.startsWith("/feed/")) {
        feed(exchange, Integer.parseInt(path.substring(6)));
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private void feed(HttpExchange exchange, int feed) throws IOException {
    all.incrementAndGet();
    int version = polls[feed].incrementAndGet() / POLLS_PER_ITEM;
    String etag = "\"" + version + "\"";
    exchange.getResponseHeaders().set("ETag", etag);
    if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      unchanged.incrementAndGet();
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    StringBuilder rss = new StringBuilder("<rss version='2.0'><channel><title>Feed</title>");
    for (int i = 0; i < ITEMS; i++) {
      int item = version + ITEMS - i;
      rss.append("<item><title>Headline ").append(item).append(" of ").append(feed);
      rss.append("</title><link>https://feed").append(feed).append(".example/").append(item);
      rss.append("</link><guid>https://feed").append(feed).append(".example/").append(item);
      rss.append("</guid><pubDate>Mon, 05 Jan 2026 10:05:00 GMT</pubDate><description>");
      rss.append("Some words of a summary that a reader would read first. ".repeat(6));
      rss.append("</description></item>");
    }
    send(exchange, rss.append("</channel></rss>").toString());
  }

  private static void send(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
