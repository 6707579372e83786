package dev.tocsin.app;

import dev.tocsin.domain.Severity;
import dev.tocsin.domain.Source;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that a run is told, read once at the start by [SettingsReader].
///
/// @param listen address that the pages listen on
/// @param port of the pages; 0 for a free one
/// @param publicUrl how people reach the pages, for links in mails and webhooks
/// @param contact an address that an editor of a polled site can write to; part of the User-Agent
/// @param watches files of the watches that run
/// @param lexicons folder of what the newsroom adds to the lexicons; it may be missing
/// @param sources what is polled from the start
public record Settings(
    String listen,
    int port,
    String publicUrl,
    String contact,
    Kafka kafka,
    DatabaseAccess database,
    Embedded embedded,
    Fetching fetching,
    Mail mail,
    List<Subscriber> subscribers,
    List<Path> watches,
    Path lexicons,
    List<Source> sources) {

  /// The same, with the pages at another place; null keeps what is configured.
  Settings listening(@Nullable String address, @Nullable Integer otherPort) {
    String host = address == null ? listen : address;
    int where = otherPort == null ? port : otherPort;
    boolean moved = address != null || otherPort != null;
    return new Settings(
        host,
        where,
        moved && publicUrl.equals("http://127.0.0.1:" + port)
            ? "http://127.0.0.1:" + where
            : publicUrl,
        contact,
        kafka,
        database,
        embedded,
        fetching,
        mail,
        subscribers,
        watches,
        lexicons,
        sources);
  }

  /// A Kafka cluster.
  ///
  /// @param bootstrap `host:port`, several separated by commas; empty in embedded runs
  /// @param replication of the topics that Tocsin makes
  /// @param properties further client properties, such as for TLS and SASL
  public record Kafka(
      String bootstrap, short replication, java.util.Map<String, String> properties) {}

  /// A PostgreSQL database; url empty in embedded runs.
  public record DatabaseAccess(String url, String user, String password) {
    @Override
    public String toString() {
      return "DatabaseAccess[url=" + url + ", user=" + user + "]";
    }
  }

  /// Ports of the embedded broker and database; 0 for free ones.
  public record Embedded(int kafkaPort, int databasePort) {}

  /// How sources are polled.
  ///
  /// @param allow addresses that may be fetched though they are private: `host:port` or CIDR
  public record Fetching(
      Duration minInterval,
      Duration maxInterval,
      Duration hostGap,
      int concurrency,
      List<String> allow) {}

  /// The mail server; host empty where no mail is sent.
  public record Mail(
      String host, int port, String from, String user, String password, boolean startTls) {
    @Override
    public String toString() {
      return "Mail[host=" + host + ", port=" + port + ", from=" + from + "]";
    }
  }

  /// Who is told.
  ///
  /// @param watch id of the watch; null for all
  /// @param channel `log`, `webhook` or `mail`
  /// @param to URL or mail address; empty for the log
  /// @param secret of the webhook's signature (Standard Webhooks); empty for none
  public record Subscriber(
      String id,
      @Nullable String watch,
      Severity minSeverity,
      String channel,
      String to,
      String secret) {
    @Override
    public String toString() {
      return "Subscriber[id=" + id + ", channel=" + channel + ", to=" + to + "]";
    }
  }
}
