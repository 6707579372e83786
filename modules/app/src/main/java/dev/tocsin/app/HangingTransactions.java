package dev.tocsin.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.AbortTransactionSpec;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TransactionDescription;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends transactions that nobody else can end any more.
///
/// A broker that is killed while a transaction is open can lose the end of it when it starts again:
/// as long as a partition has no leader, Kafka 4.3's coordinator takes it for deleted, leaves its
/// marker out, and writes the transaction down as complete (`TransactionMarkerChannelManager`).
/// What reads committed records of that partition, or a group's offsets, then waits for ever. On a
/// cluster an operator finds and ends them with `kafka-transactions.sh find-hanging` and `abort`
/// (KIP-664); a desk has no operator.
final class HangingTransactions {
  private static final Logger LOG = LoggerFactory.getLogger(HangingTransactions.class);

  /// States in which the coordinator still ends a transaction itself.
  private static final Set<TransactionState> LIVE =
      EnumSet.of(
          TransactionState.ONGOING,
          TransactionState.PREPARE_ABORT,
          TransactionState.PREPARE_COMMIT,
          TransactionState.PREPARE_EPOCH_FENCE);

  /// A producer that comes back meanwhile may need another look.
  private static final int LOOKS = 5;

  private HangingTransactions() {}

  /// An open transaction in one partition.
  private record Open(TopicPartition partition, ProducerState producer) {
    boolean isSame(Open other) {
      return partition.equals(other.partition)
          && producer.producerId() == other.producer.producerId()
          && producer
              .currentTransactionStartOffset()
              .equals(other.producer.currentTransactionStartOffset());
    }
  }

  /// Aborts every transaction that is open in a partition while its coordinator no longer knows
  /// that; what goes on, or will be ended by its coordinator, is left alone.
  static void abort(Admin admin) throws InterruptedException, ExecutionException {
    for (int look = 0; look < LOOKS; look++) {
      List<Open> hanging = hanging(admin);
      if (hanging.isEmpty()) {
        return;
      }
      for (Open transaction : hanging) {
        abort(admin, transaction);
      }
    }
  }

  private static void abort(Admin admin, Open transaction)
      throws InterruptedException, ExecutionException {
    try {
      admin.abortTransaction(spec(transaction)).all().get();
      LOG.warn(
          "a transaction of producer {} hung in {}, left by a broker that was killed; it is"
              + " aborted",
          transaction.producer.producerId(),
          transaction.partition);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof InvalidProducerEpochException)) {
        throw e;
      }
      // Its producer is back and has a newer epoch: the next look knows it.
    }
  }

  /// A coordinator writes a transaction down as complete after its markers only. So what was open
  /// before it was asked may have been ended since; what is open still, after it said that it knows
  /// nothing of it, has lost its marker.
  private static List<Open> hanging(Admin admin) throws InterruptedException, ExecutionException {
    List<Open> unknown = open(admin);
    if (!unknown.isEmpty()) {
      unknown.removeAll(known(admin, unknown));
    }
    return unknown.isEmpty()
        ? unknown
        : open(admin).stream().filter(now -> unknown.stream().anyMatch(now::isSame)).toList();
  }

  private static List<Open> open(Admin admin) throws InterruptedException, ExecutionException {
    var names = admin.listTopics(new ListTopicsOptions().listInternal(true)).names().get();
    Collection<TopicPartition> partitions =
        admin.describeTopics(names).allTopicNames().get().values().stream()
            .flatMap(topic ->
                topic.partitions().stream()
                    .map(p -> new TopicPartition(topic.name(), p.partition())))
            .toList();
    List<Open> open = new ArrayList<>();
    admin
        .describeProducers(partitions)
        .all()
        .get()
        .forEach((partition, state) ->
            state.activeProducers().stream()
                .filter(producer -> producer.currentTransactionStartOffset().isPresent())
                .forEach(producer -> open.add(new Open(partition, producer))));
    return open;
  }

  /// Those that their coordinator knows to be open there.
  private static Set<Open> known(Admin admin, List<Open> open)
      throws InterruptedException, ExecutionException {
    Set<Long> producers =
        open.stream().map(o -> o.producer.producerId()).collect(Collectors.toSet());
    Collection<TransactionListing> listed =
        admin
            .listTransactions(new ListTransactionsOptions().filterProducerIds(producers))
            .all()
            .get();
    Map<String, TransactionDescription> described =
        admin
            .describeTransactions(
                listed.stream().map(TransactionListing::transactionalId).distinct().toList())
            .all()
            .get();
    return open.stream()
        .filter(o ->
            described.values().stream()
                .anyMatch(d ->
                    d.producerId() == o.producer.producerId()
                        && LIVE.contains(d.state())
                        && d.topicPartitions().contains(o.partition)))
        .collect(Collectors.toSet());
  }

  private static AbortTransactionSpec spec(Open open) {
    return new AbortTransactionSpec(
        open.partition,
        open.producer.producerId(),
        (short) open.producer.producerEpoch(),
        Math.max(0, open.producer.coordinatorEpoch().orElse(0)));
  }
}
