package dev.tocsin.analysis;

import dev.tocsin.domain.EntityId;
import dev.tocsin.domain.SignalKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a careful reader finds in an article.
///
/// @param id the article's id
/// @param story copies of one wire story share it; empty where the file has no such column
/// @param mentions entities that the text truly names, by any form
/// @param signals about the watched report; the leading one first, then every other that the text
///   asserts, background included
/// @param debatable a careful reader could decide otherwise
/// @param set which part of the data it belongs to, such as `dev` or `kept`; empty where the file
///   has no such column
public record Label(
    String id,
    String story,
    Set<EntityId> mentions,
    List<SignalKind> signals,
    boolean debatable,
    String set) {
  public Label {
    mentions = Set.copyOf(mentions);
    signals = List.copyOf(signals);
  }

  /// The kind that the article is mainly about; null where it carries none.
  public @Nullable SignalKind leading() {
    return signals.isEmpty() ? null : signals.getFirst();
  }
}
