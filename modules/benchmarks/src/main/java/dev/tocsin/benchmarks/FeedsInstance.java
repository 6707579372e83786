package dev.tocsin.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.tocsin.domain.Source;
import dev.tocsin.domain.Standing;
import dev.tocsin.fetch.FetchSettings;
import dev.tocsin.fetch.Fetcher;
import dev.tocsin.ingest.IngestSettings;
import dev.tocsin.ingest.IngestTopology;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.Wire;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;

/// The measured process of [TenThousandFeeds]: one ingest instance.
final class FeedsInstance {
  /// Feeds that share a host.
  private static final int PER_HOST = 4;

  private final String broker;
  private final String site;
  private final int feeds;
  private final HttpClient http = HttpClient.newHttpClient();

  private FeedsInstance(String broker, String site, int feeds) {
    this.broker = broker;
    this.site = site;
    this.feeds = feeds;
  }

  public static void main(String[] args) throws Exception {
    FeedsInstance instance =
        new FeedsInstance("127.0.0.1:" + args[0], args[1], Integer.parseInt(args[2]));
    instance.prepare();
    instance.run(Integer.parseInt(args[3]), args[4]);
  }

  private void prepare() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", (Object) broker))) {
      admin.describeCluster().nodes().get();
      List<NewTopic> topics =
          Stream.of(Topics.SOURCES, Topics.ARTICLES, Topics.FETCHES)
              .map(t ->
                  new NewTopic(t.topic(), Optional.of(t.partitions()), Optional.of((short) 1))
                      .configs(t.config(true)))
              .toList();
      admin.createTopics(topics).all().get();
    }
    try (KafkaProducer<String, Source> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker),
            new StringSerializer(),
            Wire.sources().serializer())) {
      for (int i = 0; i < feeds; i++) {
        Source source = source(i);
        var _ = producer.send(new ProducerRecord<>(Topics.SOURCES.topic(), source.id(), source));
      }
      producer.flush();
    }
  }

  private Source source(int i) {
    int host = i / PER_HOST;
    String url = "http://127.1.%d.%d:%s/feed/%d".formatted(host / 250, host % 250 + 1, site, i);
    return new Source(
        "feed-" + i,
        Source.Kind.FEED,
        url,
        "Outlet " + i,
        Standing.OUTLET,
        "en",
        ZoneOffset.UTC,
        null,
        Duration.ofMinutes(1),
        false,
        false);
  }

  private void run(int minutes, String state) throws IOException, InterruptedException {
    Properties p = new Properties();
    p.put(StreamsConfig.APPLICATION_ID_CONFIG, "ten-thousand-feeds");
    p.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
    p.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    p.put(StreamsConfig.STATE_DIR_CONFIG, state);
    p.put(StreamsConfig.POLL_MS_CONFIG, 100);
    p.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 500);
    p.put(StreamsConfig.producerPrefix("compression.type"), "lz4");
    InstantSource clock = InstantSource.system();
    FetchSettings settings =
        FetchSettings.defaults("https://example.org/bot").allowing(List.of("127.0.0.0/8"));
    try (Fetcher fetcher = new Fetcher(settings, clock);
        KafkaStreams streams =
            new KafkaStreams(
                IngestTopology.build(IngestSettings.live(), fetcher, clock, clock), p)) {
      streams.start();
      long[] before = stats();
      while (before[0] < feeds) { // every feed has been read once
        Thread.sleep(1_000);
        before = stats();
      }
      Thread.sleep(Duration.ofMinutes(1));
      measure(minutes);
    }
  }

  private void measure(int minutes) throws IOException, InterruptedException {
    long[] first = stats();
    long cpu = cpu();
    long begin = System.nanoTime();
    for (int minute = 1; minute <= minutes; minute++) {
      long[] before = stats();
      long cpuBefore = cpu();
      long since = System.nanoTime();
      Thread.sleep(Duration.ofMinutes(1));
      print("minute " + minute, before, cpuBefore, since);
    }
    print("in all", first, cpu, begin);
  }

  private void print(String what, long[] before, long cpu, long since)
      throws IOException, InterruptedException {
    long[] now = stats();
    double seconds = (System.nanoTime() - since) / 1e9;
    double polls = now[0] - before[0];
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f polls a minute, %.1f %% of them 304; %.2f cores; heap %d MiB used of at most %d"
            + " MiB, %d MiB after a collection; %d MiB resident%n",
        what,
        polls * 60 / seconds,
        100 * (now[1] - before[1]) / Math.max(1, polls),
        (cpu() - cpu) / 1e9 / seconds,
        used(),
        Runtime.getRuntime().maxMemory() >> 20,
        collected(),
        resident());
  }

  private long[] stats() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site + "/stats")).build();
    String[] numbers =
        http.send(request, HttpResponse.BodyHandlers.ofString()).body().split(" ", -1);
    return new long[] {Long.parseLong(numbers[0]), Long.parseLong(numbers[1])};
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  private static long collected() {
    System.gc();
    return used();
  }

  private static long resident() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
        .findFirst()
        .orElse(0L);
  }
}
