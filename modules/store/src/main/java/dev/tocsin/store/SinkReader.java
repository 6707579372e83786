package dev.tocsin.store;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Turns a Kafka record into what is stored. An exception rejects that record alone: it is kept in
/// `sink_rejects` with the exception's message, and the records beside it go on.
@FunctionalInterface
public interface SinkReader {
  SinkItem read(ConsumerRecord<byte[], byte[]> record);
}
