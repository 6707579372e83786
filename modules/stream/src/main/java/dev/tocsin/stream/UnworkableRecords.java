package dev.tocsin.stream;

import dev.tocsin.wire.DeadLetter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a record at which a processor failed among the dead letters, in the same transaction as the
/// work around it, and goes on. Where it was no record that failed but the look at the deadlines,
/// there is nothing to keep: it is looked at again a moment later. Where Kafka itself failed, as on
/// a full disk, no record is to blame: the thread ends, its transaction with it, and the record is
/// read again. Public for Kafka Streams, which makes it by its name.
public final class UnworkableRecords implements ProcessingExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(UnworkableRecords.class);

  @Override
  public Response handleError(
      ErrorHandlerContext context, @Nullable Record<?, ?> record, Exception failure) {
    if (context.topic() == null || context.offset() < 0) {
      LOG.error("{} failed; it will be tried again", context.processorNodeId(), failure);
      return Response.resume();
    }
    if (isKafkas(failure)) {
      LOG.error(
          "{} could not go on at the record of {}-{} at {}, which will be read again",
          context.processorNodeId(),
          context.topic(),
          context.partition(),
          context.offset());
      return Response.fail();
    }
    DeadLetter letter =
        DeadLetter.of(
            failure,
            context.topic(),
            context.partition(),
            context.offset(),
            context.timestamp(),
            context.sourceRawKey(),
            context.sourceRawValue(),
            context.headers());
    LOG.error(
        "{} failed at the record of {}-{} at {}, which was put among the dead letters",
        context.processorNodeId(),
        letter.topic(),
        letter.partition(),
        letter.offset(),
        failure);
    return Response.resume(List.of(letter.toStore()));
  }

  /// Whether a store or an earlier record's sending failed, and not the work on this record. What
  /// cannot be written as Avro is this record's fault, though Kafka tells of it.
  private static boolean isKafkas(Exception failure) {
    return failure instanceof KafkaException
        && Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
            .noneMatch(cause ->
                cause instanceof SerializationException || cause instanceof ClassCastException);
  }

  @Override
  public void configure(Map<String, ?> configs) {
    // The topic of dead letters is fixed by the catalogue.
  }
}
