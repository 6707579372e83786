package dev.tocsin.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tocsin.fetch.FetchRequest;
import dev.tocsin.parse.ArticleJson;
import dev.tocsin.parse.PageReader;
import dev.tocsin.parse.PageReading;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "extract",
    description = "show the article that is read from a page, or from a folder of pages")
final class ExtractCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(
      paramLabel = "FILE|URL|DIR",
      description = "the page; files ending in .gz are unpacked")
  private String input = "";

  @Option(
      names = "--base",
      paramLabel = "URL",
      description = "where the page was read; relative links are resolved against it")
  private @Nullable String base;

  @Option(names = "--json", description = "one JSON object a page")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = Out.writer();
    Inputs.each(input, System.err, name -> out.println(read(name)));
    out.flush();
    return 0;
  }

  private String read(String name) {
    Bytes bytes = Bytes.read(name, FetchRequest.Accept.PAGE);
    String url = base == null ? bytes.url() : base;
    PageReading reading = PageReader.read(bytes.bytes(), bytes.contentType(), url);
    return json ? json(name, url, reading) : text(name, reading);
  }

  private static String json(String name, String url, PageReading reading) {
    ObjectNode o = JSON.createObjectNode();
    o.put("file", name);
    switch (reading) {
      case PageReading.Page page -> {
        o.put("url", page.url());
        o.put("canonical", page.canonical());
        o.put("title", page.title());
        o.put("author", page.author());
        o.put("published", ArticleJson.published(page.published(), page.offset()));
        o.put("modified", ArticleJson.published(page.modified(), page.offset()));
        o.put("language", page.language());
        o.put("text", page.text());
        o.putNull("error");
        o.put("section", page.section());
        o.put("paywalled", page.paywalled());
      }
      case PageReading.Unreadable bad -> {
        o.put("url", url);
        for (String field :
            new String[] {"canonical", "title", "author", "published", "modified", "language"}) {
          o.putNull(field);
        }
        o.put("text", "");
        o.put("error", bad.why() + ": " + bad.reason());
      }
    }
    return o.toString();
  }

  private static String text(String name, PageReading reading) {
    return switch (reading) {
      case PageReading.Unreadable bad -> name + "\n  no article: " + bad.reason() + "\n";
      case PageReading.Page page -> {
        StringBuilder out = new StringBuilder(name).append('\n');
        fact(out, "title", page.title());
        fact(out, "url", page.canonical());
        fact(out, "author", page.author());
        fact(out, "published", ArticleJson.published(page.published(), page.offset()));
        fact(out, "modified", ArticleJson.published(page.modified(), page.offset()));
        fact(out, "language", page.language());
        fact(out, "section", page.section());
        fact(out, "paywall", page.paywalled() ? "yes" : "no");
        yield out.append('\n').append(page.text()).append('\n').toString();
      }
    };
  }

  private static void fact(StringBuilder out, String name, @Nullable String value) {
    out.append("  %-10s %s%n".formatted(name, value == null || value.isBlank() ? "-" : value));
  }
}
