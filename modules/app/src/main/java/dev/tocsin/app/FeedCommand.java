package dev.tocsin.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tocsin.fetch.FetchRequest;
import dev.tocsin.parse.ArticleJson;
import dev.tocsin.parse.FeedEntry;
import dev.tocsin.parse.FeedReader;
import dev.tocsin.parse.FeedReading;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "feed", description = "show what is read from a feed, or from a folder of feeds")
final class FeedCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(
      paramLabel = "FILE|URL|DIR",
      description = "the feed; files ending in .gz are unpacked")
  private String input = "";

  @Option(names = "--json", description = "one JSON object a feed")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = Out.writer();
    Inputs.each(input, System.err, name -> out.println(read(name)));
    out.flush();
    return 0;
  }

  private String read(String name) {
    Bytes bytes = Bytes.read(name, FetchRequest.Accept.FEED);
    FeedReading reading = FeedReader.read(bytes.bytes(), bytes.contentType(), bytes.url());
    return json ? json(name, reading) : text(name, reading);
  }

  private static String json(String name, FeedReading reading) {
    ObjectNode o = JSON.createObjectNode();
    o.put("file", name);
    switch (reading) {
      case FeedReading.Feed feed -> {
        o.put("kind", feed.kind());
        o.put("title", feed.title());
        ArrayNode repairs = o.putArray("repairs");
        feed.repairs().forEach(repairs::add);
        o.putNull("error");
        ArrayNode entries = o.putArray("entries");
        feed.entries().forEach(e -> entries.add(json(e)));
      }
      case FeedReading.Unreadable bad -> {
        o.putNull("kind");
        o.putNull("title");
        o.putArray("repairs");
        o.put("error", bad.why() + ": " + bad.reason());
        o.putArray("entries");
      }
    }
    return o.toString();
  }

  private static ObjectNode json(FeedEntry e) {
    ObjectNode o = JSON.createObjectNode();
    o.put("id", e.id());
    o.put("url", e.url());
    o.put("title", e.title());
    o.put("published", ArticleJson.published(e.published()));
    o.put("updated", ArticleJson.published(e.updated()));
    o.put("author", e.author());
    o.put("summary", e.summary());
    o.put("content", e.content());
    return o;
  }

  private static String text(String name, FeedReading reading) {
    StringBuilder out = new StringBuilder(name).append('\n');
    switch (reading) {
      case FeedReading.Unreadable bad -> {
        out.append("  no feed: ").append(bad.reason()).append('\n');
        bad.linkedFeeds().forEach(f -> out.append("  try ").append(f).append('\n'));
      }
      case FeedReading.Feed feed -> {
        out.append("  ").append(feed.kind()).append(", \"").append(feed.title()).append("\", ");
        out.append(feed.entries().size()).append(" entries\n");
        feed.repairs().forEach(r -> out.append("  mended: ").append(r).append('\n'));
        for (FeedEntry e : feed.entries()) {
          String published = ArticleJson.published(e.published());
          out.append("\n  ").append(e.title().isBlank() ? "(no title)" : e.title());
          out.append("\n    ").append(e.url());
          out.append("\n    ").append(published == null ? "no date" : published);
          out.append(e.author() == null ? "" : ", " + e.author());
          out.append(
              ", %d characters%n".formatted(Math.max(e.summary().length(), e.content().length())));
        }
      }
    }
    return out.toString();
  }
}
