package dev.tocsin.app;

import dev.tocsin.domain.Source;
import dev.tocsin.domain.Standing;
import dev.tocsin.store.AlertStore;
import dev.tocsin.store.Database;
import dev.tocsin.store.SourceHealth;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "sources",
    description = "list, add, pause, resume, remove or check what is polled",
    subcommands = SourcesCheckCommand.class)
final class SourcesCommand implements Runnable {
  @Override
  public void run() {
    throw Problem.usage("Say what to do: list, add, pause, resume, remove or check.");
  }

  @Command(name = "list", description = "what is polled, and how it is doing")
  void list(@Mixin RunningDesk desk) {
    Map<String, Source> sources = Publishing.sources(desk.kafka()).read();
    Map<String, SourceHealth> health = new HashMap<>();
    try (Database database = Database.open(desk.database())) {
      new AlertStore(database).sources().forEach(h -> health.put(h.last().source(), h));
    }
    PrintWriter out = Out.writer();
    sources.values().forEach(source -> out.println(line(source, health.get(source.id()))));
    out.flush();
  }

  private static String line(Source s, @Nullable SourceHealth health) {
    String state =
        s.paused()
            ? "paused"
            : health == null
                ? "not polled yet"
                : health.last().outcome().name().toLowerCase(Locale.ROOT);
    String facts =
        health == null
            ? ""
            : ", every %s, %.1f a day%s"
                .formatted(
                    words(health.interval()),
                    health.articlesPerDay(),
                    health.isWell() ? "" : ": " + health.failureReason());
    return "%-24s %-8s %s%s%n%-24s %s"
        .formatted(s.id(), s.kind().name().toLowerCase(Locale.ROOT), state, facts, "", s.url());
  }

  private static String words(Duration d) {
    return d.toMinutes() >= 1 ? d.toMinutes() + " min" : d.toSeconds() + " s";
  }

  @Command(name = "add", description = "poll one more, or change one")
  void add(
      @Parameters(paramLabel = "URL") String url,
      @Option(
              names = "--id",
              paramLabel = "ID",
              description = "lower-case letters, digits and hyphens (default: the host)")
          @Nullable String id,
      @Option(
              names = "--kind",
              defaultValue = "FEED",
              description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
          Source.Kind kind,
      @Option(names = "--outlet", paramLabel = "NAME", description = "default: the host")
          @Nullable String outlet,
      @Option(
              names = "--standing",
              defaultValue = "OUTLET",
              description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
          Standing standing,
      @Option(names = "--language", defaultValue = "und", description = "a hint, such as en")
          String language,
      @Option(names = "--zone", defaultValue = "UTC", description = "of dates that give none")
          String zone,
      @Option(
              names = "--selector",
              paramLabel = "CSS",
              description = "of a listing's links or a page's region")
          @Nullable String selector,
      @Option(names = "--no-full-text", description = "don't fetch the articles' pages")
          boolean summaries,
      @Mixin RunningDesk desk) {
    String host = host(url);
    Source source =
        new Source(
            id == null ? host.replaceAll("[^a-z0-9]+", "-") : id,
            kind,
            url,
            outlet == null ? host : outlet,
            standing,
            language,
            zone(zone),
            selector,
            null,
            !summaries,
            false);
    if (!source.id().matches("[a-z0-9][a-z0-9-]{0,63}")) {
      throw Problem.usage(
          "'" + source.id() + "' is no id: lower-case letters, digits and hyphens. Set --id.");
    }
    if (kind == Source.Kind.LISTING && selector == null) {
      throw Problem.usage(
          "A listing needs --selector: the CSS selector of its article links, such as 'h3 a'.");
    }
    Publishing.sources(desk.kafka()).write(source.id(), source, Instant.now());
    System.out.println(source.id() + " is polled from now on.");
  }

  private static ZoneId zone(String zone) {
    try {
      return ZoneId.of(zone);
    } catch (java.time.DateTimeException e) {
      throw Problem.usage("'" + zone + "' is no time zone; write one such as Europe/Zurich.");
    }
  }

  private static String host(String url) {
    try {
      String host = URI.create(url).getHost();
      if (Bytes.isUrl(url) && host != null) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
      }
    } catch (IllegalArgumentException e) {
      // Told below: it is no URL.
    }
    throw Problem.usage("'" + url + "' is no http or https URL.");
  }

  @Command(name = "pause", description = "poll it no more, until it is resumed")
  void pause(@Parameters(paramLabel = "ID") String id, @Mixin RunningDesk desk) {
    paused(desk, id, true);
    System.out.println(id + " is paused.");
  }

  @Command(name = "resume", description = "poll it again")
  void resume(@Parameters(paramLabel = "ID") String id, @Mixin RunningDesk desk) {
    paused(desk, id, false);
    System.out.println(id + " is polled again.");
  }

  @Command(name = "remove", description = "forget it, and what was seen of it")
  void remove(@Parameters(paramLabel = "ID") String id, @Mixin RunningDesk desk) {
    Kafka kafka = desk.kafka();
    known(kafka, id);
    Publishing.sources(kafka).write(id, null, Instant.now());
    boolean configured = desk.settings().sources().stream().anyMatch(s -> s.id().equals(id));
    System.out.println(
        id
            + " is removed."
            + (configured
                ? " The configuration still names it: take it out there too, or it is back at the"
                    + " next start."
                : ""));
  }

  private static void paused(RunningDesk desk, String id, boolean paused) {
    Kafka kafka = desk.kafka();
    Publishing.sources(kafka).write(id, Sources.paused(known(kafka, id), paused), Instant.now());
  }

  private static Source known(Kafka kafka, String id) {
    Source source = Publishing.sources(kafka).read().get(id);
    if (source == null) {
      throw Problem.usage("There is no source '" + id + "'. See: tocsin sources list");
    }
    return source;
  }
}
