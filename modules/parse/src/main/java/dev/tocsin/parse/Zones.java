package dev.tocsin.parse;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Zones as dates name them: by offset, by the letters of newsrooms, by region.
final class Zones {
  private static final Pattern OFFSET =
      Pattern.compile("(?:gmt|utc|z)?\\s?([+-])(\\d{1,2}):?(\\d{2})?(?!\\d)");
  private static final Pattern NAME =
      Pattern.compile("(?<![\\p{L}/])([a-z]+(?:/[a-z_]+)+|\\p{L}{1,5})(?![\\p{L}/])");

  private Zones() {}

  /// @param after what follows the time
  /// @param all the text without its day
  static @Nullable ZoneId find(String after, String all) {
    Matcher offset = OFFSET.matcher(after);
    if (offset.find()) {
      int hours = Integer.parseInt(offset.group(2));
      int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
      if (hours <= 14 && minutes < 60) {
        int total = (hours * 60 + minutes) * (offset.group(1).equals("-") ? -60 : 60);
        return ZoneOffset.ofTotalSeconds(total);
      }
    }
    Matcher name = NAME.matcher(all);
    while (name.find()) {
      ZoneId zone = named(name.group(1));
      if (zone != null) {
        return zone;
      }
    }
    return null;
  }

  /// Offset by name: RFC 822 section 5.1, and the names that newsrooms of these zones write.
  private static @Nullable ZoneId named(String name) {
    return switch (name) {
      case "z", "ut", "utc", "gmt", "wet" -> ZoneOffset.UTC;
      case "est" -> ZoneOffset.ofHours(-5);
      case "edt" -> ZoneOffset.ofHours(-4);
      case "et" -> ZoneId.of("America/New_York");
      case "cst" -> ZoneOffset.ofHours(-6);
      case "cdt" -> ZoneOffset.ofHours(-5);
      case "mst" -> ZoneOffset.ofHours(-7);
      case "mdt" -> ZoneOffset.ofHours(-6);
      case "pst" -> ZoneOffset.ofHours(-8);
      case "pdt" -> ZoneOffset.ofHours(-7);
      case "pt" -> ZoneId.of("America/Los_Angeles");
      case "ast" -> ZoneOffset.ofHours(-4);
      case "brt" -> ZoneOffset.ofHours(-3);
      case "bst", "cet", "mez", "west" -> ZoneOffset.ofHours(1);
      case "cest", "mesz", "eet", "sast", "cat" -> ZoneOffset.ofHours(2);
      case "eest", "msk", "мск", "trt", "eat" -> ZoneOffset.ofHours(3);
      case "gst" -> ZoneOffset.ofHours(4);
      case "pkt" -> ZoneOffset.ofHours(5);
      case "ist" -> ZoneOffset.ofHoursMinutes(5, 30);
      case "ict", "wib" -> ZoneOffset.ofHours(7);
      case "hkt", "sgt", "myt", "awst" -> ZoneOffset.ofHours(8);
      case "jst", "kst" -> ZoneOffset.ofHours(9);
      case "aest" -> ZoneOffset.ofHours(10);
      case "aedt" -> ZoneOffset.ofHours(11);
      case "nzst" -> ZoneOffset.ofHours(12);
      case "nzdt" -> ZoneOffset.ofHours(13);
      default -> region(name);
    };
  }

  private static @Nullable ZoneId region(String name) {
    if (!name.contains("/")) {
      return null;
    }
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.equalsIgnoreCase(name))
        .findFirst()
        .map(ZoneId::of)
        .orElse(null);
  }
}
