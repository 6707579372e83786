package dev.tocsin.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// A record that could not be read or worked on, kept in [Topics#DEAD_LETTERS] with its bytes and
/// headers as they were. What is known of the failure travels in headers named as Kafka Streams
/// names them (KIP-1034), so that other tools understand them.
///
/// @param reason what is wrong with it, in one line for a person
/// @param exception class of the failure
/// @param topic where it was read from
/// @param partition of that topic
/// @param offset in that partition
/// @param timestamp the record's own time, in milliseconds since 1970-01-01T00:00Z
/// @param key as it was
/// @param value as it was
/// @param headers the record's own
@SuppressWarnings(
    "ArrayRecordComponent") // Bytes as Kafka gives them; dead letters are never compared.
public record DeadLetter(
    String reason,
    String exception,
    String topic,
    int partition,
    long offset,
    long timestamp,
    byte @Nullable [] key,
    byte @Nullable [] value,
    List<Header> headers) {
  /// Longest reason that is kept, in UTF-16 units.
  public static final int MAX_REASON_CHARS = 2_000;

  private static final String EXCEPTION = "__streams.errors.exception";
  private static final String MESSAGE = "__streams.errors.message";
  private static final String TOPIC = "__streams.errors.topic";
  private static final String PARTITION = "__streams.errors.partition";
  private static final String OFFSET = "__streams.errors.offset";
  private static final Set<String> OWN = Set.of(EXCEPTION, MESSAGE, TOPIC, PARTITION, OFFSET);

  public DeadLetter {
    headers = List.copyOf(headers);
    reason = reason.length() > MAX_REASON_CHARS ? reason.substring(0, MAX_REASON_CHARS) : reason;
  }

  /// The dead letter of a failure at a record.
  public static DeadLetter of(
      Throwable failure,
      String topic,
      int partition,
      long offset,
      long timestamp,
      byte @Nullable [] key,
      byte @Nullable [] value,
      Headers headers) {
    List<Header> own = new ArrayList<>();
    headers.forEach(own::add);
    return new DeadLetter(
        reasonOf(failure),
        failure.getClass().getName(),
        topic,
        partition,
        offset,
        timestamp,
        key,
        value,
        own);
  }

  /// Reads one back from [Topics#DEAD_LETTERS]; empty where a header is missing or no number.
  public static Optional<DeadLetter> read(ConsumerRecord<byte[], byte[]> stored) {
    try {
      List<Header> own = new ArrayList<>();
      for (Header header : stored.headers()) {
        if (!OWN.contains(header.key())) {
          own.add(header);
        }
      }
      return Optional.of(
          new DeadLetter(
              text(stored.headers(), MESSAGE),
              text(stored.headers(), EXCEPTION),
              text(stored.headers(), TOPIC),
              Integer.parseInt(text(stored.headers(), PARTITION)),
              Long.parseLong(text(stored.headers(), OFFSET)),
              stored.timestamp(),
              stored.key(),
              stored.value(),
              own));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// As it is kept in [Topics#DEAD_LETTERS].
  public ProducerRecord<byte[], byte[]> toStore() {
    ProducerRecord<byte[], byte[]> stored =
        new ProducerRecord<>(
            Topics.DEAD_LETTERS.topic(), null, Math.max(0, timestamp), key, value, headers);
    stored
        .headers()
        .add(EXCEPTION, bytes(exception))
        .add(MESSAGE, bytes(reason))
        .add(TOPIC, bytes(topic))
        .add(PARTITION, bytes(Integer.toString(partition)))
        .add(OFFSET, bytes(Long.toString(offset)));
    return stored;
  }

  /// The record itself once more, for the topic that it came from: to be sent once what was wrong
  /// is put right.
  public ProducerRecord<byte[], byte[]> toReplay() {
    return new ProducerRecord<>(topic, null, Math.max(0, timestamp), key, value, headers);
  }

  /// The innermost message: the outer ones of Kafka name processors, not reasons.
  private static String reasonOf(Throwable failure) {
    Throwable cause = failure;
    while (!(cause instanceof BadPayloadException) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
  }

  private static String text(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    if (header == null || header.value() == null) {
      throw new IllegalArgumentException("the header " + name + " is missing");
    }
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
