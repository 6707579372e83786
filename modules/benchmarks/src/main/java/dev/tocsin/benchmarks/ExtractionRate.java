package dev.tocsin.benchmarks;

import dev.tocsin.parse.PageReader;
import dev.tocsin.parse.PageReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.extended.Readability4JExtended;

/// How many pages a second one core reads, beside readability4j, in turns in one process: bytes in,
/// text out. The pages are those of a folder (`.html`, `.html.gz`), or generated ones.
public final class ExtractionRate {
  private static final String URL = "https://outlet.example/world/story";
  private static final int GENERATED = 60;
  private static final int ROUNDS = 12;

  /// Rounds in which the compiler still works.
  private static final int WARM_UP = 6;

  private ExtractionRate() {}

  public static void main(String[] args) throws IOException {
    List<byte[]> pages = args.length > 0 ? folder(Path.of(args[0])) : generated();
    double ours = 0;
    double theirs = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      double tocsin = millis(pages, ExtractionRate::tocsin);
      double readability = millis(pages, ExtractionRate::readability);
      if (round > WARM_UP) {
        ours += tocsin / (ROUNDS - WARM_UP);
        theirs += readability / (ROUNDS - WARM_UP);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d pages, mean %d KB; processor time a page: Tocsin %.2f ms (%.0f pages/s),"
            + " readability4j %.2f ms (%.0f pages/s): %.1f times%n",
        pages.size(),
        pages.stream().mapToInt(p -> p.length).sum() / pages.size() / 1024,
        ours,
        1_000 / ours,
        theirs,
        1_000 / theirs,
        theirs / ours);
  }

  private static int tocsin(byte[] page) {
    return PageReader.read(page, null, URL) instanceof PageReading.Page read
        ? read.text().length()
        : 0;
  }

  private static int readability(byte[] page) {
    String text =
        new Readability4JExtended(URL, new String(page, StandardCharsets.UTF_8))
            .parse()
            .getTextContent();
    return text == null ? 0 : text.length();
  }

  private static double millis(List<byte[]> pages, ToIntFunction<byte[]> reader) {
    var threads = ManagementFactory.getThreadMXBean();
    long began = threads.getCurrentThreadCpuTime();
    int chars = 0;
    for (byte[] page : pages) {
      chars += reader.applyAsInt(page);
    }
    long spent = threads.getCurrentThreadCpuTime() - began;
    if (chars == 0) {
      throw new IllegalStateException("no text was found in any page");
    }
    return spent / 1e6 / pages.size();
  }

  private static List<byte[]> folder(Path folder) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    try (var files = Files.walk(folder)) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*\\.html(\\.gz)?")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        try (InputStream in = new ByteArrayInputStream(bytes)) {
          pages.add(
              file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : bytes);
        }
      }
    }
    return pages;
  }

  private static List<byte[]> generated() {
    GeneratedNews news = new GeneratedNews(1);
    List<byte[]> pages = new ArrayList<>();
    for (int i = 0; i < GENERATED; i++) {
      pages.add(page(news, i).getBytes(StandardCharsets.UTF_8));
    }
    return pages;
  }

  /// A page as they are: a fifth of it markup of the article, the rest what stands around it.
  private static String page(GeneratedNews news, int number) {
    var article = news.article(number, List.of());
    StringBuilder html = new StringBuilder("<!doctype html><html lang=en><head><title>");
    html.append(article.title())
        .append("</title><meta property='article:published_time' content='2031-03-04T06:15:00Z'>")
        .append("<script>var data = {\"a\": [")
        .append("\"x\", 1, {\"b\": null}, ".repeat(800))
        .append("0]};</script><style>")
        .append(".card .head { margin: 0 auto; color: #123456 }\n".repeat(300))
        .append("</style></head><body><nav class='site-nav'><ul>");
    for (int i = 0; i < 80; i++) {
      html.append("<li class='nav-item nav-")
          .append(i)
          .append("'><a href='/s/")
          .append(i)
          .append("' data-track='nav'><span>Section ")
          .append(i)
          .append("</span></a></li>");
    }
    html.append("</ul></nav><main><article class='story'><h1>")
        .append(article.title())
        .append("</h1><div class='story-body'>");
    String[] sentences = article.text().split("(?<=\\.) ", -1);
    for (int i = 0; i < sentences.length; i += 3) {
      html.append("<p>");
      for (int j = i; j < Math.min(i + 3, sentences.length); j++) {
        html.append(sentences[j]).append(' ');
      }
      html.append("</p>");
    }
    html.append("</div></article><aside class='related'>");
    for (int i = 0; i < 60; i++) {
      html.append("<div class='card card--small' data-id='")
          .append(i)
          .append("'><a href='/a/")
          .append(i)
          .append("'><img src='/i/")
          .append(i)
          .append(".jpg' alt='' loading='lazy'><h3 class='card__title'>What else happened ")
          .append(i)
          .append("</h3></a><time datetime='2031-03-0")
          .append(1 + i % 9)
          .append("'>today</time></div>");
    }
    return html.append("</aside></main><footer><p>All rights reserved</p></footer></body></html>")
        .toString();
  }
}
