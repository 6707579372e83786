package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.record.internal.MemoryRecords;
import org.apache.kafka.common.record.internal.RecordBatch;
import org.apache.kafka.common.record.internal.SimpleRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.coordinator.transaction.TransactionLog;
import org.apache.kafka.coordinator.transaction.TransactionState;
import org.apache.kafka.coordinator.transaction.TxnTransitMetadata;
import org.apache.kafka.server.common.TransactionVersion;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A broker that was killed between a transaction's decision and the markers that carry it out.
@Timeout(120)
class KilledBrokerTest {
  private static final String WRITER = "writer";

  @TempDir Path folder;

  /// Repeated: where the broker's successor believed in the dead one, two of three starts lost it.
  @RepeatedTest(3)
  void whatWasToBeCommittedIsCommitted() throws Exception {
    assertThat(readAfterKill(TransactionState.PREPARE_COMMIT)).containsExactly("decided", "after");
  }

  @Test
  void whatWasToBeAbortedIsAborted() throws Exception {
    assertThat(readAfterKill(TransactionState.PREPARE_ABORT)).containsExactly("after");
  }

  private List<String> readAfterKill(TransactionState decision) throws Exception {
    Path log = folder.resolve("kafka");
    int port = EmbeddedBroker.anyFreePort();
    try (Command killed =
        Command.startMain(folder, BrokerProcess.class, log.toString(), Integer.toString(port))) {
      await().until(() -> killed.out().contains("running at"));
      openTransaction("127.0.0.1:" + port);
      killed.kill();
    }
    decide(log, decision);
    try (EmbeddedBroker broker = EmbeddedBroker.start(log, port)) {
      NewsTopic news = NewsTopic.at(broker.address());
      news.send("after");
      return news.readUpTo("after");
    }
  }

  private static void openTransaction(String address) throws Exception {
    NewsTopic.at(address).create();
    var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", address, "transactional.id", WRITER),
            new StringSerializer(),
            new StringSerializer());
    producer.initTransactions();
    producer.beginTransaction();
    producer.send(new ProducerRecord<>(NewsTopic.PLACE.topic(), "decided")).get();
    producer.close(Duration.ZERO);
  }

  /// Writes what the coordinator would have written last, had the kill come a moment later.
  private static void decide(Path log, TransactionState decision) throws IOException {
    RecordBatch open = lastBatch(log.resolve("news-0"));
    Path transactions = coordinatorsPartition(log);
    TransactionVersion version = TransactionVersion.TV_2;
    TxnTransitMetadata decided =
        new TxnTransitMetadata(
            open.producerId(),
            open.producerId(),
            RecordBatch.NO_PRODUCER_ID,
            (short) (open.producerEpoch() + 1),
            open.producerEpoch(),
            60_000,
            decision,
            new HashSet<>(Set.of(NewsTopic.PLACE)),
            open.maxTimestamp(),
            open.maxTimestamp(),
            version);
    MemoryRecords records =
        MemoryRecords.withRecords(
            lastBatch(transactions).nextOffset(),
            Compression.NONE,
            lastBatch(transactions).partitionLeaderEpoch(),
            new SimpleRecord(
                open.maxTimestamp(),
                TransactionLog.keyToBytes(WRITER),
                TransactionLog.valueToBytes(decided, version)));
    try (var channel = FileChannel.open(segment(transactions), StandardOpenOption.APPEND)) {
      channel.write(records.buffer());
    }
  }

  private static Path coordinatorsPartition(Path log) throws IOException {
    try (var partitions = Files.newDirectoryStream(log, "__transaction_state-*")) {
      for (Path partition : partitions) {
        if (Files.size(segment(partition)) > 0) {
          return partition;
        }
      }
    }
    throw new IOException("no transaction was written in " + log);
  }

  private static Path segment(Path partition) {
    return partition.resolve("00000000000000000000.log");
  }

  private static RecordBatch lastBatch(Path partition) throws IOException {
    List<RecordBatch> batches = new ArrayList<>();
    MemoryRecords.readableRecords(ByteBuffer.wrap(Files.readAllBytes(segment(partition))))
        .batches()
        .forEach(batches::add);
    return batches.getLast();
  }
}
