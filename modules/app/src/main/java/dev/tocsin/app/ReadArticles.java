package dev.tocsin.app;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Source;
import dev.tocsin.domain.Standing;
import dev.tocsin.parse.ArticleJson;
import dev.tocsin.parse.Articles;
import dev.tocsin.parse.PageReader;
import dev.tocsin.parse.PageReading;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Articles from what a person names: article JSON (one object, or one a line), HTML, or plain text
/// whose first line is the headline where an empty line follows it.
final class ReadArticles {
  private static final int MAX_HEADLINE = 300;

  private ReadArticles() {}

  /// @param now when they are first seen
  /// @throws Problem where it is no article
  static List<Article> of(Bytes input, Instant now) {
    String text = new String(input.bytes(), StandardCharsets.UTF_8);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    String begin = text.stripLeading();
    if (begin.startsWith("{")) {
      return json(input.name(), text, now);
    }
    if (isHtml(input, begin)) {
      return List.of(html(input, now));
    }
    return List.of(plain(input, text, now));
  }

  private static boolean isHtml(Bytes input, String begin) {
    String type = input.contentType();
    String head = begin.substring(0, Math.min(2_000, begin.length())).toLowerCase(Locale.ROOT);
    return (type != null && type.contains("html"))
        || (begin.startsWith("<") && (head.contains("<html") || head.contains("<!doctype")))
        || (begin.startsWith("<") && (head.contains("<p") || head.contains("<body")));
  }

  private static List<Article> json(String name, String text, Instant now) {
    if (ArticleJson.line(text, 1, now) instanceof ArticleJson.Line.Read(int _, Article one)) {
      return List.of(one);
    }
    List<Article> articles = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        switch (ArticleJson.line(line, number, now)) {
          case ArticleJson.Line.Read read -> articles.add(read.article());
          case ArticleJson.Line.Fault fault ->
              throw Problem.usage(
                  name + ", line " + fault.number() + ": " + fault.reason() + ". Mend that line.");
        }
      }
    }
    return articles;
  }

  private static Article html(Bytes input, Instant now) {
    return switch (PageReader.read(input.bytes(), input.contentType(), input.url())) {
      case PageReading.Page page -> Articles.of(page, source(page.canonical()), now);
      case PageReading.Unreadable bad ->
          throw Problem.failed(input.name() + " holds no article: " + bad.reason() + ".");
    };
  }

  /// A source for a page that none of ours listed.
  static Source source(String url) {
    return new Source(
        "file",
        Source.Kind.PAGE,
        url,
        host(url),
        Standing.OUTLET,
        "und",
        ZoneOffset.UTC,
        null,
        null,
        true,
        false);
  }

  private static String host(String url) {
    try {
      @Nullable String host = URI.create(url).getHost();
      return host == null ? "file" : host.startsWith("www.") ? host.substring(4) : host;
    } catch (IllegalArgumentException e) {
      return "file";
    }
  }

  private static Article plain(Bytes input, String whole, Instant now) {
    String stripped = whole.replace("\r\n", "\n").strip();
    int end = stripped.indexOf('\n');
    boolean headline =
        end > 0
            && end <= MAX_HEADLINE
            && end + 1 < stripped.length()
            && stripped.charAt(end + 1) == '\n';
    String title = headline ? stripped.substring(0, end).strip() : "";
    String text = headline ? stripped.substring(end).strip() : stripped;
    String url = Bytes.isUrl(input.url()) ? input.url() : "";
    return new Article(
        ArticleId.ofUrl(url.isEmpty() ? title + text : url),
        1,
        url,
        url.isEmpty() ? "file" : host(url),
        Standing.OUTLET,
        "und",
        title,
        text,
        null,
        Published.unknown(),
        now,
        "file");
  }
}
