package dev.tocsin.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/// A real Kafka broker and controller (KRaft) in this process, with its log in a folder.
final class EmbeddedBroker implements AutoCloseable {
  static final int NODE = 1;

  private final KafkaRaftServer server;
  private final String address;

  private EmbeddedBroker(KafkaRaftServer server, String address) {
    this.server = server;
    this.address = address;
  }

  /// Starts a broker; goes on with the log that the folder holds.
  ///
  /// @param port on 127.0.0.1; 0 for a free one
  /// @throws Problem where the port is taken or the folder cannot be used
  static EmbeddedBroker start(Path folder, int port) {
    // A port that is taken is told of before anything starts.
    int _ = freePort(port, "Kafka", "embedded.kafkaPort");
    try {
      if (isFormatted(folder)) {
        DeadBroker.fence(controller(folder, anyFreePort()));
      } else {
        format(folder);
      }
      int brokerPort = freePort(port, "Kafka", "embedded.kafkaPort");
      return started(broker(folder, brokerPort, anyFreePort()), brokerPort);
    } catch (Problem e) {
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.failed("Interrupted while the embedded Kafka broker started.");
    } catch (Exception e) {
      throw Problem.failed(
          "The embedded Kafka broker did not start in "
              + folder
              + " ("
              + e.getMessage()
              + "). Its log is in logs/tocsin.log of the data folder.");
    }
  }

  private static EmbeddedBroker started(Properties properties, int port) {
    KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
    try {
      server.startup();
      return new EmbeddedBroker(server, "127.0.0.1:" + port);
    } catch (RuntimeException e) {
      server.shutdown();
      throw e;
    }
  }

  /// `host:port` for clients.
  String address() {
    return address;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  /// The port asked for, or a free one; told apart here because Kafka itself dies with a stack
  /// trace.
  static int freePort(int wanted, String what, String key) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
      return socket.getLocalPort();
    } catch (IOException e) {
      throw Problem.failed(
          "Port "
              + wanted
              + " on 127.0.0.1, wanted for "
              + what
              + ", is taken. Stop what uses it, or set "
              + key
              + " to another port (0: any free one).");
    }
  }

  private static void format(Path folder) throws Exception {
    new Formatter()
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .setNodeId(NODE)
        .setClusterId(Uuid.randomUuid().toString())
        .setDirectories(List.of(folder.toString()))
        .setMetadataLogDirectory(folder.toString())
        .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
        .setControllerListenerName("CONTROLLER")
        .run();
  }

  private static boolean isFormatted(Path folder) {
    return Files.exists(folder.resolve("meta.properties"));
  }

  private static Properties controller(Path folder, int port) {
    Properties p = new Properties();
    p.put("process.roles", "controller");
    p.put("node.id", Integer.toString(NODE));
    p.put("controller.quorum.voters", NODE + "@127.0.0.1:" + port);
    p.put("listeners", "CONTROLLER://127.0.0.1:" + port);
    p.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    p.put("controller.listener.names", "CONTROLLER");
    p.put("controller.quorum.election.timeout.ms", "100");
    p.put("controller.quorum.fetch.timeout.ms", "500");
    p.put("log.dirs", folder.toString());
    return p;
  }

  private static Properties broker(Path folder, int port, int controllerPort) {
    Properties p = controller(folder, controllerPort);
    String address = "PLAINTEXT://127.0.0.1:" + port;
    p.put("process.roles", "broker,controller");
    p.put("listeners", address + "," + p.getProperty("listeners"));
    p.put("advertised.listeners", address);
    p.put("inter.broker.listener.name", "PLAINTEXT");
    p.put("auto.create.topics.enable", "false");
    // One broker: its internal topics can have one replica only.
    p.put("offsets.topic.replication.factor", "1");
    p.put("offsets.topic.num.partitions", "4");
    p.put("transaction.state.log.replication.factor", "1");
    p.put("transaction.state.log.min.isr", "1");
    p.put("transaction.state.log.num.partitions", "4");
    p.put("share.coordinator.state.topic.replication.factor", "1");
    p.put("share.coordinator.state.topic.min.isr", "1");
    p.put("share.coordinator.state.topic.num.partitions", "1");
    p.put("group.initial.rebalance.delay.ms", "0");
    // 8 MiB instead of 128 MiB of heap; a desk's compacted topics are small.
    p.put("log.cleaner.dedupe.buffer.size", String.valueOf(8 * 1024 * 1024));
    // It would expire where the process sleeps, and there is no other broker to take over
    // (DeadBroker).
    p.put("broker.session.timeout.ms", Long.toString(Duration.ofDays(1).toMillis()));
    p.put("broker.heartbeat.interval.ms", "200");
    p.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
    p.put("controlled.shutdown.enable", "true");
    return p;
  }

  /// A free port of 127.0.0.1.
  static int anyFreePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no free port on 127.0.0.1", e);
    }
  }
}
