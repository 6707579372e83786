package dev.tocsin.notify;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertKind;
import dev.tocsin.domain.Headline;
import dev.tocsin.domain.WatchId;
import dev.tocsin.store.Delivery;
import java.util.function.Function;

/// The words that all channels share.
///
/// @param publicUrl how people reach the pages, without a slash at its end
/// @param names a watch's name for people
record Wording(String publicUrl, Function<WatchId, String> names) {
  Wording {
    publicUrl =
        publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
  }

  String name(Alert alert) {
    return line(names.apply(alert.watch()));
  }

  /// What the alert says; a revision of what was told before says that it is one.
  String headline(Delivery delivery) {
    Alert alert = delivery.alert();
    boolean corrected = delivery.follows() != null && alert.kind() != AlertKind.RETRACTED;
    return (corrected ? "Corrected: " : "") + line(Headline.of(alert));
  }

  String page(Alert alert) {
    return publicUrl + "/alerts/" + alert.id().value();
  }

  /// The sentence that weighs most; the explanation where an alert has no evidence.
  static String sentence(Alert alert) {
    return line(
        alert.evidence().isEmpty()
            ? alert.explanation()
            : "“" + alert.evidence().getFirst().signal().sentence() + "”");
  }

  /// One line: what an outlet wrote must not begin a line or a header of its own.
  static String line(String text) {
    return unbroken(text).strip();
  }

  /// The text with a space for every line break and control character.
  static String unbroken(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isBreak(c) ? ' ' : c));
    return out.toString();
  }

  private static boolean isBreak(int c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }
}
