package dev.tocsin.app;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.SharedServer;
import kafka.server.StandardFaultHandlerFactory;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.image.MetadataDelta;
import org.apache.kafka.image.MetadataImage;
import org.apache.kafka.image.loader.LoaderManifest;
import org.apache.kafka.image.publisher.MetadataPublisher;
import org.apache.kafka.metadata.BrokerRegistration;
import org.apache.kafka.raft.QuorumConfig;
import org.apache.kafka.server.ServerSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A broker that was killed, and whose metadata still say that it runs and leads its partitions.
///
/// Its successor would believe them. Its transaction coordinator would set out to write the markers
/// of the transactions whose end was decided; a moment later the dead broker's session expires and
/// no partition has a leader, which Kafka 4.3's coordinator takes for deleted: it leaves the marker
/// out and writes the transaction down as complete
/// (`TransactionMarkerChannelManager.addTxnMarkersToBrokerQueue`). What was committed hangs then
/// and holds up every reader, and aborting it, as KIP-664 has it for such a case, loses it. So the
/// session expires in a controller alone, and the successor finds no leader until it leads all
/// partitions at once. (An orderly stop has the same moment, milliseconds long, after all of ours
/// has ended.)
final class DeadBroker implements MetadataPublisher {
  private static final Logger LOG = LoggerFactory.getLogger(DeadBroker.class);

  private static final Duration SESSION = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final CompletableFuture<Void> fenced = new CompletableFuture<>();

  private DeadBroker() {}

  /// Returns once the metadata say that the broker does not run; at once where they do.
  ///
  /// @param controller the configuration of its controller
  static void fence(Properties controller)
      throws InterruptedException, ExecutionException, TimeoutException {
    Properties hasty = new Properties();
    hasty.putAll(controller);
    hasty.put("broker.session.timeout.ms", Long.toString(SESSION.toMillis()));
    hasty.put("broker.heartbeat.interval.ms", Long.toString(SESSION.toMillis() / 2));
    KafkaConfig config = KafkaConfig.fromProps(hasty);
    var loaded = KafkaRaftServer.initializeLogDirs(config, LOG, "");
    SharedServer shared =
        new SharedServer(
            config,
            loaded._1,
            Time.SYSTEM,
            new Metrics(),
            CompletableFuture.completedFuture(
                QuorumConfig.parseVoterConnections(config.quorumConfig().voters())),
            QuorumConfig.parseBootstrapServers(config.quorumConfig().bootstrapServers()),
            new StandardFaultHandlerFactory(),
            ServerSocketFactory.INSTANCE);
    ControllerServer server =
        new ControllerServer(shared, KafkaRaftServer.configSchema(), loaded._2);
    try {
      server.startup();
      DeadBroker dead = new DeadBroker();
      shared.loader().installPublishers(List.of(dead)).get();
      dead.awaitFenced();
    } finally {
      server.shutdown();
      server.awaitShutdown();
    }
  }

  private void awaitFenced() throws InterruptedException, ExecutionException, TimeoutException {
    try {
      fenced.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new TimeoutException(
          "its controller did not come up within " + PATIENCE.toSeconds() + " seconds");
    }
  }

  @Override
  public String name() {
    return "dead broker";
  }

  @Override
  public void onMetadataUpdate(MetadataDelta delta, MetadataImage image, LoaderManifest manifest) {
    BrokerRegistration broker = image.cluster().broker(EmbeddedBroker.NODE);
    if (broker == null || broker.fenced()) {
      fenced.complete(null);
    }
  }

  @Override
  public void close() {
    // It holds nothing.
  }
}
