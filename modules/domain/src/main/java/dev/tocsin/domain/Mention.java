package dev.tocsin.domain;

/// One place where an article names a watched entity.
///
/// @param surface exactly the characters between the offsets
/// @param start first UTF-16 unit of the surface form within the field
/// @param end one past the last
public record Mention(EntityId entity, String surface, Field field, int start, int end) {
  public Mention {
    if (start < 0 || end <= start || end - start != surface.length()) {
      throw new IllegalArgumentException(
          "offsets " + start + ".." + end + " do not cut '" + surface + "'");
    }
  }
}
