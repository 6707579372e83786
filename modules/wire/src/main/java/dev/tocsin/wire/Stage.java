package dev.tocsin.wire;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/// When a record went through a stage, by the machine's clock. It travels in the record's headers,
/// as decimal milliseconds since 1970-01-01T00:00Z, and not in the value: values are the same on
/// every replay.
public enum Stage {
  FETCHED("tocsin-fetched"),
  PARSED("tocsin-parsed"),
  TAGGED("tocsin-tagged"),
  FOLLOWED("tocsin-followed");

  private final String header;

  Stage(String header) {
    this.header = header;
  }

  /// The header's name.
  public String header() {
    return header;
  }

  /// Writes the stage's time, in place of any earlier one.
  public void stamp(Headers headers, Instant at) {
    headers.remove(header);
    headers.add(header, Long.toString(at.toEpochMilli()).getBytes(StandardCharsets.US_ASCII));
  }

  /// The stage's time; empty where the header is missing or no number.
  public Optional<Instant> read(Headers headers) {
    Header found = headers.lastHeader(header);
    if (found == null || found.value() == null) {
      return Optional.empty();
    }
    try {
      String text = new String(found.value(), StandardCharsets.US_ASCII);
      return Optional.of(Instant.ofEpochMilli(Long.parseLong(text)));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
