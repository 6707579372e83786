package dev.tocsin.ingest;

import dev.tocsin.domain.Source;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.Wire;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/// The bytes of the state stores. They stay inside this topology; a first byte tells the version.
final class StateSerdes {
  private static final int VERSION = 2;

  private StateSerdes() {}

  static Serde<PollState> pollState() {
    return serde(
        (out, s) -> {
          byte[] source = Wire.sources().serializer().serialize(Topics.SOURCES.topic(), s.source());
          text(out, source);
          text(out, s.url());
          text(out, s.etag());
          text(out, s.lastModified());
          out.writeLong(s.due().toEpochMilli());
          out.writeLong(s.interval().toMillis());
          out.writeLong(s.polls());
          out.writeInt(s.failures());
          out.writeLong(s.lastWhole().toEpochMilli());
          out.writeLong(s.lastNew().toEpochMilli());
          out.writeLong(s.habit().toMillis());
        },
        in -> {
          Source source =
              Wire.sources().deserializer().deserialize(Topics.SOURCES.topic(), bytes(in));
          String url = text(in);
          return new PollState(
              source,
              url == null ? source.url() : url,
              text(in),
              text(in),
              Instant.ofEpochMilli(in.readLong()),
              Duration.ofMillis(in.readLong()),
              in.readLong(),
              in.readInt(),
              Instant.ofEpochMilli(in.readLong()),
              Instant.ofEpochMilli(in.readLong()),
              Duration.ofMillis(in.readLong()));
        });
  }

  static Serde<Seen> seen() {
    return serde(
        (out, seen) -> {
          text(out, seen.text());
          out.writeInt(seen.items().size());
          for (Map.Entry<String, Seen.Item> e : seen.items().entrySet()) {
            out.writeUTF(e.getKey());
            out.writeLong(e.getValue().listing());
            out.writeLong(e.getValue().content());
            out.writeInt(e.getValue().revision());
            text(out, e.getValue().article());
          }
        },
        in -> {
          String text = text(in);
          Map<String, Seen.Item> items = new LinkedHashMap<>();
          for (int left = in.readInt(); left > 0; left--) {
            items.put(
                in.readUTF(), new Seen.Item(in.readLong(), in.readLong(), in.readInt(), text(in)));
          }
          return new Seen(items, text);
        });
  }

  /// Deflated: an article's text is written once and read where it is edited.
  static Serde<String> text() {
    return serde(
        (out, text) -> {
          try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
            deflated.write(text.getBytes(StandardCharsets.UTF_8));
          }
        },
        in -> new String(new InflaterInputStream(in).readAllBytes(), StandardCharsets.UTF_8));
  }

  private interface Write<T> {
    void to(DataOutputStream out, T value) throws IOException;
  }

  private interface Read<T> {
    T from(DataInputStream in) throws IOException;
  }

  private static <T> Serde<T> serde(Write<T> write, Read<T> read) {
    return Serdes.serdeFrom(
        (topic, value) -> {
          if (value == null) {
            return null;
          }
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            write.to(out, value);
          } catch (IOException e) {
            throw new SerializationException("no state can be written for " + topic, e);
          }
          return bytes.toByteArray();
        },
        (topic, bytes) -> {
          if (bytes == null) {
            return null;
          }
          try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != VERSION) {
              throw new SerializationException("state of another version in " + topic);
            }
            return read.from(in);
          } catch (IOException e) {
            throw new SerializationException("no state can be read from " + topic, e);
          }
        });
  }

  private static void text(DataOutputStream out, @Nullable String text) throws IOException {
    text(out, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
  }

  private static void text(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
    out.writeInt(bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      out.write(bytes);
    }
  }

  private static @Nullable String text(DataInputStream in) throws IOException {
    byte[] bytes = bytes(in);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte @Nullable [] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : in.readNBytes(length);
  }
}
