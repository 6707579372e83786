package dev.tocsin.domain;

import java.util.regex.Pattern;

/// Identity of a watched entity, such as `ohchr`.
///
/// @param value lower-case letters, digits and hyphens, 1 to 64 of them
public record EntityId(String value) implements Comparable<EntityId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  public EntityId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'" + value + "' is no id: lower-case letters, digits and hyphens, 1 to 64 of them");
    }
  }

  @Override
  public int compareTo(EntityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
