package dev.tocsin.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class DeadLetterTest {
  private static final byte[] KEY = bytes("a-key");
  private static final byte[] VALUE = bytes("no avro");

  @Test
  void itKeepsTheRecordAndSaysWhyAndWhence() {
    DeadLetter letter = kept(letter(new BadPayloadException("tocsin.articles.v1", "odd", null)));

    assertThat(letter.reason()).isEqualTo("tocsin.articles.v1: odd");
    assertThat(letter.exception()).isEqualTo(BadPayloadException.class.getName());
    assertThat(letter.topic()).isEqualTo("tocsin.articles.v1");
    assertThat(letter.partition()).isEqualTo(3);
    assertThat(letter.offset()).isEqualTo(17L);
    assertThat(letter.timestamp()).isEqualTo(1_658_188_800_000L);
    assertThat(letter.key()).isEqualTo(KEY);
    assertThat(letter.value()).isEqualTo(VALUE);
  }

  @Test
  void itIsReplayedAsItWasToWhereItCameFrom() {
    ProducerRecord<byte[], byte[]> again = kept(letter(new IllegalStateException("x"))).toReplay();

    assertThat(again.topic()).isEqualTo("tocsin.articles.v1");
    assertThat(again.key()).isEqualTo(KEY);
    assertThat(again.value()).isEqualTo(VALUE);
    assertThat(again.timestamp()).isEqualTo(1_658_188_800_000L);
    assertThat(again.headers()).extracting("key").containsExactly("tocsin-fetched");
  }

  @Test
  void theInnermostFailureGivesTheReason() {
    var wrapped = new IllegalStateException("processor tag", new ArithmeticException("by zero"));
    assertThat(letter(wrapped).reason()).isEqualTo("by zero");
    assertThat(letter(new NullPointerException()).reason()).isEqualTo("NullPointerException");
  }

  @Test
  void aReasonIsKeptWithinItsLimit() {
    assertThat(letter(new IllegalStateException("x".repeat(100_000))).reason())
        .hasSize(DeadLetter.MAX_REASON_CHARS);
  }

  @Test
  void aRecordThatIsNoDeadLetterIsNotTakenForOne() {
    assertThat(DeadLetter.read(stored(new RecordHeaders()))).isEmpty();
    Headers wrong = letter(new IllegalStateException("x")).toStore().headers();
    wrong.remove("__streams.errors.offset").add("__streams.errors.offset", bytes("some"));
    assertThat(DeadLetter.read(stored(wrong))).isEqualTo(Optional.empty());
  }

  private static DeadLetter letter(Exception failure) {
    Headers headers = new RecordHeaders().add("tocsin-fetched", bytes("1"));
    return DeadLetter.of(
        failure, "tocsin.articles.v1", 3, 17, 1_658_188_800_000L, KEY, VALUE, headers);
  }

  private static DeadLetter kept(DeadLetter letter) {
    ProducerRecord<byte[], byte[]> sent = letter.toStore();
    assertThat(sent.topic()).isEqualTo(Topics.DEAD_LETTERS.topic());
    return DeadLetter.read(stored(sent.headers())).orElseThrow();
  }

  private static ConsumerRecord<byte[], byte[]> stored(Headers headers) {
    return new ConsumerRecord<>(
        Topics.DEAD_LETTERS.topic(),
        0,
        0L,
        1_658_188_800_000L,
        TimestampType.CREATE_TIME,
        KEY.length,
        VALUE.length,
        KEY,
        VALUE,
        headers,
        Optional.empty());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
