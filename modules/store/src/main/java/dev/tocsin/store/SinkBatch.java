package dev.tocsin.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Handle;

/// Records that are stored in one transaction: their effect, their rejects and their offsets, all
/// or nothing.
final class SinkBatch {
  /// Characters of a reject's reason that are kept.
  private static final int MAX_REASON_CHARS = 1_000;

  private final List<SinkEntry> entries = new ArrayList<>();
  private final List<SinkReject> rejects = new ArrayList<>();
  private final Map<TopicPartition, SinkOffsets.Range> ranges = new LinkedHashMap<>();

  /// @param from the offset at which the record's partition stands, where this is its first record
  ///   here
  void add(ConsumerRecord<?, ?> record, long from, SinkEntry entry) {
    entries.add(entry);
    cover(record, from);
  }

  void reject(ConsumerRecord<?, ?> record, long from, Instant at, String reason) {
    String kept =
        reason.length() > MAX_REASON_CHARS ? reason.substring(0, MAX_REASON_CHARS) : reason;
    rejects.add(
        new SinkReject(
            record.topic(), record.partition(), record.offset(), at, Documents.storable(kept)));
    cover(record, from);
  }

  private void cover(ConsumerRecord<?, ?> record, long from) {
    ranges.merge(
        new TopicPartition(record.topic(), record.partition()),
        new SinkOffsets.Range(from, record.offset() + 1),
        (before, now) -> new SinkOffsets.Range(before.from(), now.to()));
  }

  boolean isEmpty() {
    return ranges.isEmpty();
  }

  int stored() {
    return entries.size();
  }

  List<SinkReject> rejects() {
    return rejects;
  }

  Map<TopicPartition, SinkOffsets.Range> ranges() {
    return ranges;
  }

  void write(Handle handle, Instant now) {
    SinkOffsets.advance(handle, ranges);
    new SinkWriter(handle, now).write(entries);
    for (SinkReject reject : rejects) {
      handle.execute(
          "insert into sink_rejects (topic, partition, \"offset\", at, reason) values (?, ?, ?, ?,"
              + " ?) on conflict (topic, partition, \"offset\") do update set at = excluded.at,"
              + " reason = excluded.reason",
          reject.topic(),
          reject.partition(),
          reject.offset(),
          Columns.at(reject.at()),
          reject.reason());
    }
  }
}
