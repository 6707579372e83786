package dev.tocsin.stream;

import dev.tocsin.wire.DeadLetter;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a record at which a processor failed among the dead letters, in the same transaction as the
/// work around it, and goes on. Where it was no record that failed but the look at the deadlines,
/// there is nothing to keep: it is looked at again a moment later. Public for Kafka Streams, which
/// makes it by its name.
public final class UnworkableRecords implements ProcessingExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(UnworkableRecords.class);

  @Override
  public Response handleError(
      ErrorHandlerContext context, @Nullable Record<?, ?> record, Exception failure) {
    if (context.topic() == null || context.offset() < 0) {
      LOG.error("{} failed; it will be tried again", context.processorNodeId(), failure);
      return Response.resume();
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

  @Override
  public void configure(Map<String, ?> configs) {
    // The topic of dead letters is fixed by the catalogue.
  }
}
