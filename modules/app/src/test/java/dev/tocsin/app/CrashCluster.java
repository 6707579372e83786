package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.WatchId;
import dev.tocsin.store.AlertStore;
import dev.tocsin.store.Database;
import dev.tocsin.store.DatabaseSettings;
import dev.tocsin.store.StoredAlert;
import dev.tocsin.stream.LookBack;
import dev.tocsin.stream.StreamSettings;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// A broker, two stream instances and a sink as processes that can be killed one by one, on a
/// database of their own.
final class CrashCluster implements AutoCloseable {
  private static final Comparator<TopicPartition> BY_PARTITION =
      Comparator.comparingInt(TopicPartition::partition);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /// What can be killed.
  enum Part {
    BROKER,
    STREAM_ONE,
    STREAM_TWO,
    SINK
  }

  private final Path folder;
  private final int port = EmbeddedBroker.anyFreePort();
  private final Kafka kafka = new Kafka("127.0.0.1:" + port, (short) 1, Map.of());
  private final DatabaseSettings settings;
  private final Map<String, String> environment;
  private final Map<Part, Command> parts = new EnumMap<>(Part.class);
  private final Database database;
  private final AlertStore store;

  /// Starts all of it and waits until it runs.
  CrashCluster(Path folder, EmbeddedDatabase server, String name) throws Exception {
    this.folder = folder;
    String url = fresh(server, name);
    this.settings = DatabaseSettings.of(url, "postgres", "postgres");
    this.environment =
        Map.of(
            "TOCSIN_KAFKA",
            kafka.bootstrap(),
            "TOCSIN_DATABASE_URL",
            url,
            "TOCSIN_DATABASE_USER",
            "postgres",
            "TOCSIN_DATABASE_PASSWORD",
            "postgres");
    this.database = Database.open(settings);
    this.store = new AlertStore(database);
    Files.writeString(
        folder.resolve("cluster.yaml"),
        "watches: [\"" + Project.file("deploy/watches/ohchr-xinjiang.yaml") + "\"]\nsources: []\n");
    start(Part.BROKER);
    await().atMost(PATIENCE).until(() -> parts.get(Part.BROKER).out().contains("running at"));
    // The story's records are years old; retention would drop them.
    kafka.createTopics(true);
    for (Part part : List.of(Part.STREAM_ONE, Part.STREAM_TWO, Part.SINK)) {
      start(part);
    }
    await()
        .atMost(PATIENCE)
        .until(() -> parts.values().stream().allMatch(p -> p.out().contains("running")));
  }

  private static String fresh(EmbeddedDatabase server, String name) throws SQLException {
    try (Connection c = DriverManager.getConnection(server.jdbcUrl(), "postgres", "postgres");
        Statement statement = c.createStatement()) {
      statement.execute("create database " + name);
    }
    return server.jdbcUrl().replaceAll("/postgres$", "/" + name);
  }

  private void start(Part part) {
    Command command =
        switch (part) {
          case BROKER ->
              Command.startMain(
                  folder,
                  BrokerProcess.class,
                  folder.resolve("kafka").toString(),
                  Integer.toString(port));
          // One whose name outlives it takes up its work again; the other's goes to whoever is
          // left.
          case STREAM_ONE -> run("stream", "--data", "one", "--instance", "one");
          case STREAM_TWO -> run("stream", "--data", "two");
          case SINK -> run("sink", "--data", "sink");
        };
    parts.put(part, command);
  }

  private Command run(String... args) {
    List<String> line = new ArrayList<>(List.of("run"));
    line.addAll(List.of(args));
    line.addAll(List.of("--config", folder.resolve("cluster.yaml").toString()));
    return Command.start(folder, environment, line.toArray(String[]::new));
  }

  /// As `kill -9`, whatever it is doing, and starts it again.
  void killAndRestart(Part part) throws InterruptedException {
    parts.get(part).kill();
    start(part);
  }

  /// A role that gave up where it should have waited is started again, as a cluster's supervisor
  /// does; a broker never ends by itself.
  void supervise() {
    Command broker = parts.get(Part.BROKER);
    assertThat(broker.isRunning())
        .as(() -> "the broker runs: " + broker.out() + broker.err())
        .isTrue();
    for (Part part : Part.values()) {
      if (!parts.get(part).isRunning()) {
        System.out.println(
            part + " ended by itself and is started again: " + parts.get(part).out());
        start(part);
      }
    }
  }

  /// Sends articles, evenly over a time, and waits until Kafka has all.
  void send(List<Article> articles, Duration over) throws InterruptedException, ExecutionException {
    long began = System.nanoTime();
    try (KafkaProducer<byte[], byte[]> producer = producer()) {
      List<Future<?>> sent = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        Article article = articles.get(i);
        sent.add(
            producer.send(
                new ProducerRecord<>(
                    Topics.ARTICLES.topic(),
                    null,
                    article.firstSeen().toEpochMilli(),
                    article.id().value().getBytes(StandardCharsets.UTF_8),
                    Wire.articles().serializer().serialize(Topics.ARTICLES.topic(), article))));
        long due = began + over.toNanos() / articles.size() * (i + 1);
        if (due - System.nanoTime() > 10_000_000) {
          pause(Duration.ofNanos(due - System.nanoTime()));
        }
      }
      for (Future<?> one : sent) {
        one.get();
      }
    }
  }

  /// One that waits as long as the broker takes to come back.
  private KafkaProducer<byte[], byte[]> producer() {
    int patience = (int) PATIENCE.toMillis();
    return new KafkaProducer<>(
        Map.of(
            "bootstrap.servers",
            kafka.bootstrap(),
            "acks",
            "all",
            "enable.idempotence",
            true,
            "max.block.ms",
            patience,
            "delivery.timeout.ms",
            patience),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  /// Lets real time go by: a rate and a moment are nothing but that.
  static void pause(Duration time) throws InterruptedException {
    boolean _ = new CountDownLatch(1).await(time.toNanos(), TimeUnit.NANOSECONDS);
  }

  /// The alerts that hold, as they are on the wire, by id.
  Map<String, String> alerts(WatchId watch) {
    List<Alert> alerts =
        store.alerts(watch, 0, AlertStore.MAX_PAGE).stream().map(StoredAlert::alert).toList();
    return CrashTest.bytes(alerts);
  }

  /// First revisions in PostgreSQL.
  long stored() {
    return store.articleCount();
  }

  /// First revisions in a topic of articles or of tagged articles, committed ones only, and without
  /// what the watch looked back for.
  long count(Topics topic) {
    AtomicLong count = new AtomicLong();
    try (Consumer<byte[], byte[]> reader = kafka.reader()) {
      TopicRecords.all(
          reader,
          topic,
          record -> {
            if (!LookBack.isMarked(record.headers()) && revision(topic, record.value()) == 1) {
              count.incrementAndGet();
            }
          });
    }
    return count.get();
  }

  private static int revision(Topics topic, byte[] value) {
    return topic == Topics.ARTICLES
        ? Wire.articles().deserializer().deserialize(topic.topic(), value).revision()
        : Wire.taggedArticles()
            .deserializer()
            .deserialize(topic.topic(), value)
            .article()
            .revision();
  }

  /// How far each partition is, what is open in it, and what became a dead letter.
  String state() throws InterruptedException, ExecutionException {
    StringBuilder state = new StringBuilder();
    try (Admin admin = kafka.admin()) {
      for (String group : List.of(StreamSettings.APPLICATION, "tocsin-sink")) {
        state.append(group).append(": ");
        state.append(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get());
        state.append('\n');
      }
      for (Topics topic : List.of(Topics.ARTICLES, Topics.TAGGED_ARTICLES, Topics.DEAD_LETTERS)) {
        Map<TopicPartition, Integer> committed = new TreeMap<>(BY_PARTITION);
        try (Consumer<byte[], byte[]> reader = kafka.reader()) {
          TopicRecords.all(
              reader,
              topic,
              r -> committed.merge(new TopicPartition(r.topic(), r.partition()), 1, Integer::sum));
        }
        state.append(committed).append('\n');
      }
      state.append(admin.listTransactions().all().get()).append('\n');
    }
    return state.toString();
  }

  /// What the processes last said.
  String log() {
    Map<Part, String> last = new HashMap<>();
    parts.forEach((part, command) -> {
      String out = command.out();
      last.put(part, out.substring(Math.max(0, out.length() - 3_000)) + command.err());
    });
    return last.toString();
  }

  @Override
  public void close() {
    parts.values().forEach(Command::close);
    database.close();
  }
}
