package dev.tocsin.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/// An Avro record, read and written field by field in the domain's own types. A field that holds
/// something that the domain has no place for throws [IllegalArgumentException] with the field's
/// name.
final class Row {
  private static final long MICROS = 1_000_000L;

  private final GenericRecord fields;

  private Row(GenericRecord fields) {
    this.fields = fields;
  }

  static Row of(IndexedRecord fields) {
    return new Row((GenericRecord) fields);
  }

  /// An empty record of the present schema of that name.
  static Row write(String schema) {
    return new Row(new GenericData.Record(Schemas.current(schema)));
  }

  GenericRecord fields() {
    return fields;
  }

  Row put(String field, @Nullable String value) {
    fields.put(field, value);
    return this;
  }

  Row put(String field, int value) {
    fields.put(field, value);
    return this;
  }

  Row put(String field, long value) {
    fields.put(field, value);
    return this;
  }

  Row put(String field, double value) {
    fields.put(field, value);
    return this;
  }

  Row put(String field, boolean value) {
    fields.put(field, value);
    return this;
  }

  /// An instant, to the microsecond; finer digits are cut.
  Row put(String field, @Nullable Instant value) {
    fields.put(field, value == null ? null : micros(field, value));
    return this;
  }

  Row put(String field, @Nullable LocalDate value) {
    fields.put(field, value == null ? null : Math.toIntExact(value.toEpochDay()));
    return this;
  }

  Row put(String field, Enum<?> value) {
    fields.put(field, new GenericData.EnumSymbol(plain(field), value.name()));
    return this;
  }

  Row put(String field, @Nullable Row value) {
    fields.put(field, value == null ? null : value.fields);
    return this;
  }

  <T> Row putAll(String field, List<T> values, Function<T, ?> toAvro) {
    fields.put(field, values.stream().map(toAvro).toList());
    return this;
  }

  String text(String field) {
    return (String) required(field);
  }

  @Nullable String textOrNull(String field) {
    return (String) fields.get(field);
  }

  int number(String field) {
    return (int) required(field);
  }

  long bigNumber(String field) {
    return (long) required(field);
  }

  @Nullable Long bigNumberOrNull(String field) {
    return (Long) fields.get(field);
  }

  double fraction(String field) {
    return (double) required(field);
  }

  boolean flag(String field) {
    return (boolean) required(field);
  }

  Instant instant(String field) {
    return instant((long) required(field));
  }

  @Nullable Instant instantOrNull(String field) {
    return fields.get(field) instanceof Long micros ? instant(micros) : null;
  }

  LocalDate day(String field) {
    return LocalDate.ofEpochDay((int) required(field));
  }

  @Nullable LocalDate dayOrNull(String field) {
    return fields.get(field) instanceof Integer day ? LocalDate.ofEpochDay(day) : null;
  }

  <E extends Enum<E>> E choice(String field, Class<E> type) {
    String symbol = required(field).toString();
    try {
      return Enum.valueOf(type, symbol);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "field " + field + " says " + symbol + ": written by a newer release than this one", e);
    }
  }

  Row row(String field) {
    return of((IndexedRecord) required(field));
  }

  @Nullable Row rowOrNull(String field) {
    return fields.get(field) instanceof IndexedRecord inner ? of(inner) : null;
  }

  List<String> texts(String field) {
    return list(field, String.class::cast);
  }

  <T> List<T> list(String field, Function<Object, T> toDomain) {
    return ((List<?>) required(field)).stream().<T>map(toDomain).toList();
  }

  <T> List<T> rows(String field, Function<Row, T> toDomain) {
    return list(field, item -> toDomain.apply(of((IndexedRecord) item)));
  }

  private Object required(String field) {
    Object value = fields.get(field);
    if (value == null) {
      throw new IllegalArgumentException("field " + field + " is missing");
    }
    return value;
  }

  private Schema plain(String field) {
    return fields.getSchema().getField(field).schema();
  }

  private static long micros(String field, Instant value) {
    try {
      return Math.addExact(
          Math.multiplyExact(value.getEpochSecond(), MICROS),
          value.get(ChronoField.MICRO_OF_SECOND));
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "field " + field + ": " + value + " is further from 1970 than microseconds count", e);
    }
  }

  private static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
