package dev.tocsin.wire;

import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/// A record's value that cannot be read, or a value that cannot be written. The record belongs
/// among the dead letters; reading on with the next one is safe.
public final class BadPayloadException extends SerializationException {
  private final String topic;
  private final String reason;

  BadPayloadException(String topic, String reason, @Nullable Throwable cause) {
    super(topic + ": " + reason, cause);
    this.topic = topic;
    this.reason = reason;
  }

  /// The topic that the record came from or was meant for.
  public String topic() {
    return topic;
  }

  /// What is wrong with it, in one line for a person.
  public String reason() {
    return reason;
  }
}
