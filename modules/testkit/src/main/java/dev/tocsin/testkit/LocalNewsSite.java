package dev.tocsin.testkit;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// A small news world on 127.0.0.1: sixteen sources on fifteen servers that publish a [Story] over
/// real HTTP, as feeds, sitemaps, listing pages and article pages. What they show depends on a
/// clock alone: an article is there once the clock has reached its time of publication.
public final class LocalNewsSite implements AutoCloseable {
  /// How often the sources want to be polled.
  public static final Duration INTERVAL = Duration.ofMillis(80);

  private final Story story;
  private final Map<String, OutletServer> servers = new LinkedHashMap<>();
  private final Polls polls;

  private LocalNewsSite(Story story, InstantSource clock, Map<String, Integer> ports) {
    this.story = story;
    this.polls = new Polls(story);
    try {
      for (Outlet outlet : Outlet.ALL) {
        if (!servers.containsKey(outlet.server())) {
          int port = ports.getOrDefault(outlet.server(), 0);
          servers.put(
              outlet.server(), OutletServer.start(outlet.server(), story, clock, polls, port));
        }
      }
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /// Starts on free ports.
  public static LocalNewsSite start(Story story, InstantSource clock) {
    return new LocalNewsSite(story, clock, Map.of());
  }

  /// Starts on the ports that a file names, so that every article keeps its URL over a restart;
  /// where the file is missing, on free ones, which it then names.
  ///
  /// @throws UncheckedIOException where a port was taken meanwhile; the message names it and the
  ///   file
  public static LocalNewsSite start(Story story, InstantSource clock, Path portsFile) {
    try {
      Map<String, Integer> ports = new LinkedHashMap<>();
      Properties kept = new Properties();
      if (Files.exists(portsFile)) {
        try (var in = Files.newBufferedReader(portsFile)) {
          kept.load(in);
        }
        for (String server : kept.stringPropertyNames()) {
          ports.put(server, Integer.valueOf(kept.getProperty(server)));
        }
      }
      LocalNewsSite site = new LocalNewsSite(story, clock, ports);
      List<String> lines = new ArrayList<>();
      site.servers.forEach((server, running) -> lines.add(server + "=" + running.port()));
      Files.write(portsFile, lines);
      return site;
    } catch (IOException | RuntimeException e) {
      throw new UncheckedIOException(
          "the local news site can't start on the ports of "
              + portsFile
              + "; delete that file to take free ones: "
              + e.getMessage(),
          e instanceof IOException io ? io : new IOException(e));
    }
  }

  /// The sources for a pipeline to poll.
  public List<Source> sources() {
    return Outlet.ALL.stream()
        .map(outlet ->
            new Source(
                outlet.id(),
                outlet.kind(),
                url(outlet.id(), outlet.path()),
                outlet.name(),
                outlet.standing(),
                outlet.language(),
                outlet.zone(),
                selector(outlet),
                INTERVAL,
                !outlet.fullFeed() && outlet.form() != Outlet.Form.PAGE,
                false))
        .toList();
  }

  /// The article as a perfect reader would make it: its final text, seen when it was published.
  public Article article(StoryArticle article) {
    Outlet outlet = Outlet.byId(article.from());
    String url = url(article.from(), article.path());
    return new Article(
        ArticleId.ofUrl(url),
        1,
        url,
        outlet.name(),
        outlet.standing(),
        article.language(),
        article.title(),
        article.text(),
        article.author(),
        Published.at(article.published()),
        article.published(),
        article.from());
  }

  /// Where a path of a source's server is: `http://127.0.0.1:40123/rss.xml`.
  public String url(String source, String path) {
    OutletServer server = servers.get(Outlet.byId(source).server());
    if (server == null) {
      throw new IllegalStateException("the server of " + source + " is not running");
    }
    return "http://127.0.0.1:" + server.port() + path;
  }

  public Story story() {
    return story;
  }

  /// A gate for the story's clock: every source was polled since the clock shows what it shows, and
  /// those with something new were polled once more, which a pipeline does when it is through with
  /// the first answer. A source that nobody polls holds the clock up for two seconds at most.
  public boolean everySourcePolled(Instant shown) {
    return polls.settled(shown);
  }

  /// Polls answered so far, by source.
  public Map<String, Long> pollCounts() {
    return polls.counts();
  }

  @Override
  public void close() {
    servers.values().forEach(OutletServer::close);
  }

  private static @org.jspecify.annotations.Nullable String selector(Outlet outlet) {
    return switch (outlet.form()) {
      case LISTING -> PageWriter.LISTING_LINKS;
      case PAGE -> PageWriter.DOCUMENTS;
      case RSS, ATOM, SITEMAP -> null;
    };
  }
}
