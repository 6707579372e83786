package dev.tocsin.app;

import dev.tocsin.domain.Severity;
import dev.tocsin.domain.Source;
import dev.tocsin.domain.Standing;
import dev.tocsin.notify.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the configuration file and the environment, and reports every fault at once.
///
/// Environment variables win over the file, so that one file serves every role: `TOCSIN_KAFKA`,
/// `TOCSIN_DATABASE_URL`, `TOCSIN_DATABASE_USER`, `TOCSIN_DATABASE_PASSWORD`, `TOCSIN_LISTEN`,
/// `TOCSIN_PORT`, `TOCSIN_PUBLIC_URL`, `TOCSIN_MAIL_PASSWORD`.
final class SettingsReader {
  private static final int MAX_FILE_BYTES = 4 * 1024 * 1024;
  private static final Pattern SOURCE_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final Pattern HTTP_URL = Pattern.compile("https?://[^\\s/]+\\S*");

  private final Map<String, String> environment;
  private final List<String> faults = new ArrayList<>();

  private SettingsReader(Map<String, String> environment) {
    this.environment = environment;
  }

  /// @throws Problem that lists every fault with file, line, key and what would be right
  static Settings read(Path file, Map<String, String> environment) {
    return read(text(file), file, environment);
  }

  static Settings read(String yaml, Path file, Map<String, String> environment) {
    SettingsReader reader = new SettingsReader(environment);
    Settings settings = reader.settings(YamlTree.read(yaml, file.toString(), reader.faults), file);
    if (!reader.faults.isEmpty()) {
      throw Problem.usage(
          "The configuration has "
              + (reader.faults.size() == 1 ? "a fault" : reader.faults.size() + " faults")
              + "; mend and start again:\n  "
              + String.join("\n  ", reader.faults));
    }
    return settings;
  }

  /// Reads a text file that a person named.
  static String text(Path file) {
    try {
      if (Files.size(file) > MAX_FILE_BYTES) {
        throw Problem.usage(
            file + " is larger than " + MAX_FILE_BYTES + " bytes; is it the right file?");
      }
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw Problem.usage("There is no file " + file + ". Check the name.");
    } catch (IOException e) {
      throw Problem.usage(
          "Can't read "
              + file
              + " ("
              + e.getMessage()
              + "). It must be a UTF-8 text that this user may read.");
    }
  }

  private Settings settings(YamlTree y, Path file) {
    String listen = env("TOCSIN_LISTEN", y.text("listen", "127.0.0.1"));
    int port = envPort(y.number("port", 8080, 0, 65_535));
    Settings settings =
        new Settings(
            listen,
            port,
            env("TOCSIN_PUBLIC_URL", y.text("publicUrl", "http://127.0.0.1:" + port)),
            y.text("contact", ""),
            kafka(y.tree("kafka")),
            database(y.tree("database")),
            embedded(y.tree("embedded")),
            fetching(y.tree("fetching")),
            mail(y.tree("mail")),
            subscribers(y),
            watches(y, file),
            lexicons(y, file),
            sources(y.trees("sources")));
    y.end();
    return settings;
  }

  private String env(String name, String otherwise) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }

  private int envPort(int otherwise) {
    String value = env("TOCSIN_PORT", String.valueOf(otherwise));
    if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535) {
      return Integer.parseInt(value);
    }
    faults.add("environment: TOCSIN_PORT must be a port from 0 to 65535, not '" + value + "'");
    return otherwise;
  }

  private Settings.Kafka kafka(YamlTree y) {
    Map<String, String> properties = new HashMap<>();
    for (String line : y.texts("properties")) {
      int at = line.indexOf('=');
      if (at < 1) {
        y.fault("properties", "must be a list of 'name=value', not '" + line + "'");
      } else {
        properties.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
      }
    }
    var kafka =
        new Settings.Kafka(
            env("TOCSIN_KAFKA", y.text("bootstrap", "")),
            (short) y.number("replication", 1, 1, 15),
            properties);
    y.end();
    return kafka;
  }

  private Settings.DatabaseAccess database(YamlTree y) {
    var database =
        new Settings.DatabaseAccess(
            env("TOCSIN_DATABASE_URL", y.text("url", "")),
            env("TOCSIN_DATABASE_USER", y.text("user", "tocsin")),
            env("TOCSIN_DATABASE_PASSWORD", y.text("password", "")));
    y.end();
    return database;
  }

  private static Settings.Embedded embedded(YamlTree y) {
    var embedded =
        new Settings.Embedded(
            y.number("kafkaPort", 0, 0, 65_535), y.number("databasePort", 0, 0, 65_535));
    y.end();
    return embedded;
  }

  private static Settings.Fetching fetching(YamlTree y) {
    var fetching =
        new Settings.Fetching(
            y.duration("minInterval", Duration.ofMinutes(1)),
            y.duration("maxInterval", Duration.ofHours(1)),
            y.duration("hostGap", Duration.ofSeconds(2)),
            y.number("concurrency", 64, 1, 10_000),
            y.texts("allow"));
    if (fetching.minInterval().compareTo(fetching.maxInterval()) > 0) {
      y.fault(
          "minInterval", "must not be longer than maxInterval (" + fetching.maxInterval() + ")");
    }
    y.end();
    return fetching;
  }

  private Settings.Mail mail(YamlTree y) {
    var mail =
        new Settings.Mail(
            y.text("host", ""),
            y.number("port", 587, 1, 65_535),
            y.text("from", "tocsin@localhost"),
            y.text("user", ""),
            env("TOCSIN_MAIL_PASSWORD", y.text("password", "")),
            y.flag("startTls", false));
    y.end();
    return mail;
  }

  private List<Settings.Subscriber> subscribers(YamlTree root) {
    boolean mailServer = root.tree("mail").has("host");
    List<Settings.Subscriber> subscribers = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlTree y : root.trees("subscribers")) {
      String channel = y.text("channel", "log");
      String to =
          channel.equals("log")
              ? y.text("to", "")
              : y.required(
                  "to", channel.equals("mail") ? "desk@example.org" : "https://example.org/hook");
      if (channel.equals("mail") && !mailServer) {
        y.fault("channel", "is mail, but mail.host names no mail server; add it");
      }
      String secret = y.text("secret", "");
      try {
        if (channel.equals("log") || !to.isEmpty()) {
          var _ = Channel.of(channel, to, secret);
        }
      } catch (IllegalArgumentException e) {
        y.fault("to", "does not fit: " + e.getMessage());
      }
      String id = y.required("id", "desk");
      if (!id.isEmpty() && !ids.add(id)) {
        y.fault("id", "'" + id + "' stands twice; give each subscriber its own");
      }
      subscribers.add(
          new Settings.Subscriber(
              id,
              y.textOrNull("watch"),
              y.choice("minSeverity", Severity.class, Severity.INFO),
              channel,
              to,
              secret));
      y.end();
    }
    return subscribers;
  }

  private List<Path> watches(YamlTree y, Path file) {
    List<Path> watches = new ArrayList<>();
    for (String name : y.texts("watches")) {
      Path watch = beside(file, name);
      if (Files.isReadable(watch)) {
        watches.add(watch);
      } else {
        y.fault(
            "watches",
            "names " + watch + ", which can't be read; names count from the folder of this file");
      }
    }
    if (watches.isEmpty() && faults.isEmpty()) {
      y.fault(
          "watches", "is missing; name at least one file, such as '- watches/ohchr-xinjiang.yaml'");
    }
    return watches;
  }

  /// The newsroom's own lexicons, which it need not have; but a folder that it names must be there.
  private static Path lexicons(YamlTree y, Path file) {
    String named = y.textOrNull("lexicons");
    Path folder = beside(file, named == null ? "lexicons" : named);
    if (named != null && !Files.isDirectory(folder)) {
      y.fault(
          "lexicons",
          "names " + folder + ", which is no folder; names count from the folder of this file");
    }
    return folder;
  }

  private static Path beside(Path file, String name) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? Path.of(name) : folder.resolve(name).normalize();
  }

  private List<Source> sources(List<YamlTree> trees) {
    List<Source> sources = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlTree y : trees) {
      sources.add(source(y, ids));
      y.end();
    }
    return sources;
  }

  private static Source source(YamlTree y, Set<String> ids) {
    String id = y.required("id", "un-news-en");
    if (!id.isEmpty() && !SOURCE_ID.matcher(id).matches()) {
      y.fault("id", "must be lower-case letters, digits and hyphens, not '" + id + "'");
    } else if (!id.isEmpty() && !ids.add(id)) {
      y.fault("id", "'" + id + "' stands twice; give each source its own");
    }
    String url = y.required("url", "https://example.org/rss.xml");
    if (!url.isEmpty() && !HTTP_URL.matcher(url).matches()) {
      y.fault("url", "must be an http or https URL, not '" + url + "'");
    }
    Source.Kind kind = y.choice("kind", Source.Kind.class, Source.Kind.FEED);
    String selector = y.textOrNull("selector");
    if (kind == Source.Kind.LISTING && selector == null) {
      y.fault(
          "selector",
          "is missing: a listing needs the CSS selector of its article links, such as 'h3 a'");
    }
    return new Source(
        id,
        kind,
        url,
        y.required("outlet", "example.org"),
        y.choice("standing", Standing.class, Standing.OUTLET),
        y.text("language", "und"),
        y.zone("zone", ZoneOffset.UTC),
        selector,
        y.durationOrNull("interval"),
        y.flag("fullText", true),
        y.flag("paused", false));
  }
}
