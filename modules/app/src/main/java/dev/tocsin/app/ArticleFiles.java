package dev.tocsin.app;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Published;
import dev.tocsin.parse.ArticleJson;
import dev.tocsin.parse.Articles;
import dev.tocsin.parse.PageReader;
import dev.tocsin.parse.PageReading;
import dev.tocsin.parse.WarcReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// An archive of articles: JSONL, WARC, or a folder of pages and of such files. Read as a stream:
/// memory does not grow with the archive.
final class ArticleFiles {
  /// First seen, of an article that gives no date at all.
  static final Instant NO_DATE = Instant.parse("9999-12-31T00:00:00Z");

  private final Consumer<Article> articles;
  private final Consumer<String> faults;
  private final Progress progress;

  /// @param faults told of each line or page that is no article; the others go on
  ArticleFiles(Consumer<Article> articles, Consumer<String> faults, Progress progress) {
    this.articles = articles;
    this.faults = faults;
    this.progress = progress;
  }

  /// @throws Problem where it is not there or cannot be read
  void read(Path archive) {
    if (!Files.exists(archive)) {
      throw Problem.usage("There is no file or folder " + archive + ". Check the name.");
    }
    List<Path> files = files(archive);
    progress.expect(files.stream().mapToLong(ArticleFiles::size).sum());
    for (Path file : files) {
      try {
        readFile(file);
      } catch (IOException | UncheckedIOException e) {
        faults.accept(file + " breaks off: " + e.getMessage());
      }
    }
  }

  private static List<Path> files(Path archive) {
    if (!Files.isDirectory(archive)) {
      return List.of(archive);
    }
    try (Stream<Path> walk = Files.walk(archive)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw Problem.failed("Can't read the folder " + archive + " (" + e.getMessage() + ").");
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private void readFile(Path file) throws IOException {
    String name = file.toString().replaceFirst("\\.gz$", "");
    if (name.endsWith(".warc")) {
      warc(file);
    } else if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      Bytes page = Bytes.file(file);
      progress.bytes(size(file));
      page(file.toString(), page.bytes(), null, page.url(), lastModified(file));
    } else {
      lines(file);
    }
  }

  private void lines(Path file) throws IOException {
    InputStream counted = new Counted(Files.newInputStream(file), progress);
    InputStream in =
        file.toString().endsWith(".gz") ? new java.util.zip.GZIPInputStream(counted) : counted;
    try (in) {
      ArticleJson.lines(
          in,
          NO_DATE,
          line -> {
            switch (line) {
              case ArticleJson.Line.Read read -> take(read.article());
              case ArticleJson.Line.Fault fault ->
                  faults.accept(file + ", line " + fault.number() + ": " + fault.reason());
            }
          });
    }
  }

  private void warc(Path file) throws IOException {
    try (WarcReader reader = new WarcReader(new Counted(Files.newInputStream(file), progress))) {
      for (var next = reader.next(); next != null; next = reader.next()) {
        switch (next) {
          case WarcReader.Archived.Page page ->
              page(page.url(), page.body(), page.contentType(), page.url(), page.fetched());
          case WarcReader.Archived.Fault fault -> faults.accept(file + ": " + fault.reason());
        }
      }
    }
  }

  private void page(
      String name,
      byte[] body,
      @org.jspecify.annotations.Nullable String contentType,
      String url,
      Instant seen) {
    switch (PageReader.read(body, contentType, url)) {
      case PageReading.Page page ->
          take(Articles.of(page, ReadArticles.source(page.canonical()), seen));
      case PageReading.Unreadable bad -> faults.accept(name + ": " + bad.reason());
    }
  }

  private void take(Article article) {
    articles.accept(article);
    progress.article();
  }

  private static Instant lastModified(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }

  /// When an article counts for the end of a backtest.
  static Instant time(Article article) {
    return switch (article.published()) {
      case Published.At at -> at.instant();
      case Published.On on ->
          on.day().plusDays(1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
      case Published.Unknown _ -> article.firstSeen();
    };
  }

  /// Counts what passes through it.
  private static final class Counted extends java.io.FilterInputStream {
    private final Progress progress;

    Counted(InputStream in, Progress progress) {
      super(in);
      this.progress = progress;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      progress.bytes(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
      int n = super.read(b, off, len);
      progress.bytes(Math.max(0, n));
      return n;
    }
  }
}
