package dev.tocsin.benchmarks;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Standing;
import dev.tocsin.wire.Stage;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// How long an alert takes on a desk that holds everything in one process (`./tocsin up`): from the
/// article's record in `tocsin.articles.v1` to the row in PostgreSQL, at a rate of articles that few
/// newsrooms reach. To be run in the project's folder.
///
///     java -cp ... dev.tocsin.benchmarks.DeskLatency [articles a second] [seconds]
///
/// Twice a second an article raises an alert: somebody presses for the report not to be released,
/// each time by the story's time so long after the time before that it is news again.
public final class DeskLatency {
  private static final int RATE = 200;
  private static final int SECONDS = 60;
  private static final int ALERTS_A_SECOND = 2;

  /// Before it is measured, the process warms up for so long at the same rate.
  private static final int WARM_UP_SECONDS = 20;

  /// A newsroom's quiet period is three weeks.
  private static final Duration QUIET = Duration.ofDays(22);

  private static final String OUT = "out.txt";
  private static final Instant BEGIN = Instant.parse("2018-09-01T00:00:00Z");
  private static final long SEED = 20_220_831;

  private DeskLatency() {}

  public static void main(String[] args) throws Exception {
    int rate = args.length > 0 ? Integer.parseInt(args[0]) : RATE;
    int seconds = args.length > 1 ? Integer.parseInt(args[1]) : SECONDS;
    Scratch scratch = Scratch.of("desk-latency");
    Process desk = desk(scratch);
    Properties where = where(scratch, desk);
    int alerts = send(where.getProperty("kafka"), rate, WARM_UP_SECONDS + seconds);
    print(where.getProperty("database"), alerts);
  }

  private static Process desk(Scratch scratch) throws IOException {
    Path config = scratch.resolve("desk.yaml");
    Path watch = Path.of("deploy/watches/ohchr-xinjiang.yaml").toAbsolutePath();
    Files.writeString(config, "watches: [\"" + watch + "\"]\nsources: []\n");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.tocsin.app.Tocsin",
                "up",
                "--config",
                config.toString(),
                "--data",
                scratch.resolve("data").toString(),
                "--port",
                "0")
            .redirectErrorStream(true)
            .redirectOutput(scratch.resolve(OUT).toFile());
    builder.environment().put("TOCSIN_HOME", Path.of("").toAbsolutePath().toString());
    return scratch.start(builder);
  }

  private static Properties where(Scratch scratch, Process desk)
      throws IOException, InterruptedException {
    Path out = scratch.resolve(OUT);
    while (!Files.readString(out).contains("ready in")) {
      if (desk.waitFor(100, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("the desk did not start: " + Files.readString(out));
      }
    }
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(scratch.resolve("data").resolve("running.properties"))) {
      properties.load(in);
    }
    return properties;
  }

  /// @return how many alerts were raised
  private static int send(String kafka, int rate, int seconds) {
    GeneratedNews news = new GeneratedNews(SEED);
    int alerts = 0;
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", kafka, "acks", "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      long began = System.nanoTime();
      for (int i = 0; i < rate * seconds; i++) {
        boolean tells = i % (rate / ALERTS_A_SECOND) == 0;
        Article article = tells ? pressed(alerts++) : news.article(i, List.of());
        byte[] value = Wire.articles().serializer().serialize(Topics.ARTICLES.topic(), article);
        LockSupport.parkNanos(began + i * 1_000_000_000L / rate - System.nanoTime());
        ProducerRecord<byte[], byte[]> sent =
            new ProducerRecord<>(
                Topics.ARTICLES.topic(),
                article.id().value().getBytes(StandardCharsets.UTF_8),
                value);
        Stage.FETCHED.stamp(sent.headers(), Instant.now());
        var _ = producer.send(sent);
      }
    }
    return alerts;
  }

  private static Article pressed(int number) {
    Instant at = BEGIN.plus(QUIET.multipliedBy(number));
    String title = "China asks UN human rights chief to bury Xinjiang report, letter shows";
    return new Article(
        new ArticleId("pressed-" + number),
        1,
        "https://news.example/pressed-" + number,
        "news.example",
        Standing.OUTLET,
        "en",
        title,
        "China has asked Michelle Bachelet not to publish the UN human rights office's report on"
            + " Xinjiang, according to a letter seen by this newspaper.",
        null,
        Published.at(at),
        at,
        "file");
  }

  private static void print(String database, int alerts) throws SQLException, InterruptedException {
    List<Long> took = new ArrayList<>();
    try (Connection c = DriverManager.getConnection(database, "postgres", "postgres");
        Statement statement = c.createStatement()) {
      long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      while (took.size() < alerts && System.nanoTime() < until) {
        took.clear();
        try (ResultSet rows =
            statement.executeQuery(
                "select extract(epoch from stored - fetched) * 1000 from alerts"
                    + " where fetched is not null order by fetched")) {
          while (rows.next()) {
            took.add(Math.round(rows.getDouble(1)));
          }
        }
        TimeUnit.MILLISECONDS.sleep(500);
      }
    }
    List<Long> warm = took.stream().skip(WARM_UP_SECONDS * ALERTS_A_SECOND).sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%d of %d alerts in PostgreSQL, %d measured: p50 %d ms, p90 %d ms, p99 %d ms, at most %d"
            + " ms%n",
        took.size(),
        alerts,
        warm.size(),
        at(warm, 0.5),
        at(warm, 0.9),
        at(warm, 0.99),
        at(warm, 1));
  }

  private static long at(List<Long> sorted, double share) {
    return sorted.isEmpty()
        ? -1
        : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }
}
