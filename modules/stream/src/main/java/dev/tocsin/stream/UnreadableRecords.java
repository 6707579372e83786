package dev.tocsin.stream;

import dev.tocsin.wire.DeadLetter;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a record that cannot be read among the dead letters, in the same transaction as the work
/// around it, and goes on. Public for Kafka Streams, which makes it by its name.
public final class UnreadableRecords implements DeserializationExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(UnreadableRecords.class);

  @Override
  public Response handleError(
      ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception failure) {
    DeadLetter letter =
        DeadLetter.of(
            failure,
            record.topic(),
            record.partition(),
            record.offset(),
            record.timestamp(),
            record.key(),
            record.value(),
            record.headers());
    LOG.warn(
        "a record of {}-{} at {} cannot be read and was put among the dead letters: {}",
        letter.topic(),
        letter.partition(),
        letter.offset(),
        letter.reason());
    return Response.resume(List.of(letter.toStore()));
  }

  @Override
  public void configure(Map<String, ?> configs) {
    // The topic of dead letters is fixed by the catalogue.
  }
}
