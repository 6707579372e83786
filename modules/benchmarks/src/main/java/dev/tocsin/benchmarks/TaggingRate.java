package dev.tocsin.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.tocsin.analysis.Lexicons;
import dev.tocsin.domain.Article;
import dev.tocsin.stream.Following;
import dev.tocsin.stream.PipelineTopology;
import dev.tocsin.stream.StreamConfig;
import dev.tocsin.stream.StreamSettings;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.WatchText;
import dev.tocsin.wire.Wire;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/// The rate of tagging and of the whole `stream` role beside that of topologies that only copy
/// records, as bytes and as articles: the same records, the same settings (exactly once), one after
/// the other in one process, three times; the broker is a process of its own. To be run in the
/// project's folder.
///
///     java -cp ... dev.tocsin.benchmarks.TaggingRate [articles]
public final class TaggingRate {
  private static final int ARTICLES = 20_000;
  private static final int RUNS = 3;
  private static final String COPIES = "copies";

  private TaggingRate() {}

  /// What one run took.
  private record Took(double perSecond, double processorMicros) {}

  public static void main(String[] args) throws Exception {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : ARTICLES;
    Scratch scratch = Scratch.of("tagging-rate");
    int port = freePort();
    String kafka = "127.0.0.1:" + port;
    startBroker(scratch, port);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
      create(admin);
      fill(kafka, count);
      for (int run = 1; run <= RUNS; run++) {
        Path state = scratch.resolve("run-" + run);
        report(run, "bytes copied", run(admin, kafka, state, "bytes-" + run, copyBytes(), count));
        report(run, "articles copied", run(admin, kafka, state, "copy-" + run, copy(), count));
        report(run, "articles tagged", run(admin, kafka, state, "tag-" + run, tagging(), count));
        report(
            run,
            "the whole role",
            run(admin, kafka, state, "all-" + run, pipeline(kafka, state), count));
      }
    }
  }

  private static void report(int run, String what, Took took) {
    System.out.printf(
        Locale.ROOT,
        "run %d, %-15s %7.0f a second, %4.0f processor µs each%n",
        run,
        what,
        took.perSecond,
        took.processorMicros);
  }

  private static void startBroker(Scratch scratch, int port) throws Exception {
    Process _ =
        scratch.start(
            new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    FeedsBroker.class.getName(),
                    String.valueOf(port),
                    String.valueOf(freePort()),
                    scratch.resolve("log").toString())
                .inheritIO());
  }

  private static void create(Admin admin) throws Exception {
    List<NewTopic> topics =
        new ArrayList<>(
            Arrays.stream(Topics.values())
                .map(
                    t -> new NewTopic(t.topic(), t.partitions(), (short) 1).configs(t.config(true)))
                .toList());
    topics.add(new NewTopic(COPIES, Topics.ARTICLES.partitions(), (short) 1));
    admin.createTopics(topics).all().get();
  }

  private static void fill(String kafka, int count) throws Exception {
    Path file = Path.of("deploy/watches/ohchr-xinjiang.yaml");
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", kafka, "linger.ms", 20),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      WatchText watch = new WatchText("ohchr-xinjiang.yaml", Files.readString(file));
      var _ =
          producer.send(
              new ProducerRecord<>(
                  Topics.WATCHES.topic(),
                  "ohchr-xinjiang".getBytes(StandardCharsets.UTF_8),
                  Wire.watches().serializer().serialize(Topics.WATCHES.topic(), watch)));
      List<Article> news = new ArrayList<>(new MixedNews().articles(count));
      news.sort(Comparator.comparing(Article::firstSeen)); // as it comes
      for (Article article : news) {
        var _ =
            producer.send(
                new ProducerRecord<>(
                    Topics.ARTICLES.topic(),
                    article.id().value().getBytes(StandardCharsets.UTF_8),
                    Wire.articles().serializer().serialize(Topics.ARTICLES.topic(), article)));
      }
    }
  }

  private static Topology copy() {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(
            Topics.ARTICLES.topic(),
            Consumed.with(Serdes.String(), Wire.articles()).withName("articles"))
        .to(COPIES, Produced.with(Serdes.String(), Wire.articles()).withName("copies"));
    return builder.build();
  }

  private static Topology tagging() {
    return PipelineTopology.tagging(Lexicons.builtIn(), InstantSource.system());
  }

  private static Topology copyBytes() {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(
            Topics.ARTICLES.topic(),
            Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("articles"))
        .to(COPIES, Produced.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("copies"));
    return builder.build();
  }

  private static Topology pipeline(String kafka, Path folder) {
    return PipelineTopology.build(
        StreamSettings.of(kafka, folder),
        Lexicons::builtIn,
        Following.ofReleases(),
        InstantSource.system(),
        InstantSource.system());
  }

  /// From the first commit to the last.
  private static Took run(
      Admin admin, String kafka, Path folder, String name, Topology topology, int count)
      throws Exception {
    Properties config = StreamConfig.of(StreamSettings.of(kafka, folder.resolve(name)));
    config.put(StreamsConfig.APPLICATION_ID_CONFIG, name);
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    try (KafkaStreams streams = new KafkaStreams(topology, config)) {
      streams.start();
      long first = 0;
      while (first == 0) {
        first = done(admin, name);
      }
      long began = System.nanoTime();
      long processor = system.getProcessCpuTime();
      while (done(admin, name) < count) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      double measured = count - first;
      return new Took(
          measured * 1e9 / (System.nanoTime() - began),
          (system.getProcessCpuTime() - processor) / 1_000.0 / measured);
    }
  }

  /// How many articles a group has committed.
  private static long done(Admin admin, String group) throws Exception {
    return admin
        .listConsumerGroupOffsets(group)
        .partitionsToOffsetAndMetadata()
        .get()
        .entrySet()
        .stream()
        .filter(e -> e.getKey().topic().equals(Topics.ARTICLES.topic()) && e.getValue() != null)
        .mapToLong(e -> e.getValue().offset())
        .sum();
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
