package dev.tocsin.notify;

import dev.tocsin.domain.Severity;
import dev.tocsin.domain.WatchId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who is told of what. A new one hears of alerts that are stored after it was added; one that
/// comes back under the same id hears what it missed.
///
/// @param id lower-case letters, digits and hyphens, 1 to 64 of them
/// @param watch of which it is told; null for all
/// @param minSeverity what it is told of at least
public record Subscription(
    String id, @Nullable WatchId watch, Severity minSeverity, Channel channel) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  public Subscription {
    if (!FORM.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "'" + id + "' is no id: lower-case letters, digits and hyphens, 1 to 64 of them");
    }
  }
}
