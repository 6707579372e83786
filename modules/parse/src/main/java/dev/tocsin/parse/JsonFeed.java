package dev.tocsin.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tocsin.domain.Published;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads JSON Feed 1 and 1.1 (jsonfeed.org).
final class JsonFeed {
  private static final JsonMapper STRICT = JsonMapper.builder().build();
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private JsonFeed() {}

  static FeedReading read(
      String text, String charset, String url, ZoneId zone, List<String> repairs) {
    JsonNode feed;
    try {
      feed = STRICT.readTree(text);
    } catch (JsonProcessingException strict) {
      repairs.add("not quite JSON: " + strict.getOriginalMessage());
      try {
        feed = LENIENT.readTree(text);
      } catch (JsonProcessingException lenient) {
        feed = cutOff(text);
        repairs.add("cut off: read as far as whole entries go");
      }
    }
    String version = feed.path("version").asText("");
    JsonNode items = feed.path("items");
    if (!items.isArray() || (!version.contains("jsonfeed.org") && !feed.has("title"))) {
      return new FeedReading.Unreadable(
          FeedReading.Why.OTHER_FORMAT,
          "JSON, but no JSON Feed: it has no version and items",
          List.of());
    }
    List<FeedEntry> entries = new ArrayList<>();
    for (JsonNode item : items) {
      if (item.isObject() && entries.size() < Limits.FEED_ENTRIES) {
        entries.add(entry(item, feed, url, zone));
      }
    }
    return new FeedReading.Feed(
        version.endsWith("1") && version.contains("1.1") ? "json-feed-1.1" : "json-feed-1",
        feed.path("title").asText(""),
        Xml.resolve(url, feed.path("home_page_url").asText("")),
        feed.path("language").asText("").isEmpty() ? "und" : feed.path("language").asText(),
        null,
        Set.of(),
        Set.of(),
        charset,
        entries,
        repairs);
  }

  private static FeedEntry entry(JsonNode item, JsonNode feed, String base, ZoneId zone) {
    String link = item.path("url").asText("");
    String url = Xml.resolve(base, link.isEmpty() ? item.path("external_url").asText("") : link);
    String id = item.path("id").asText("");
    String html = item.path("content_html").asText("");
    Published updated = Dates.read(item.path("date_modified").asText(""), zone);
    return new FeedEntry(
        id.isEmpty() ? url : id,
        url.isEmpty() && id.startsWith("http") ? id : url,
        item.path("title").asText("").strip(),
        Dates.read(item.path("date_published").asText(""), zone),
        updated,
        author(item) == null ? author(feed) : author(item),
        item.path("summary").asText("").strip(),
        html.isEmpty()
            ? item.path("content_text").asText("").strip()
            : Markup.clean(html.strip(), base));
  }

  /// 1.1 has `authors`, 1 has `author`.
  private static @Nullable String author(JsonNode of) {
    JsonNode first = of.path("authors").path(0).path("name");
    String name = first.asText(of.path("author").path("name").asText(""));
    return name.isBlank() ? null : name.strip();
  }

  /// The part of a truncated document that is whole: up to the last entry that ends.
  private static JsonNode cutOff(String text) {
    int end = text.lastIndexOf('}');
    for (int tries = 0; end > 0 && tries < 50; tries++) {
      for (String close : List.of("]}", "}]}", "")) {
        try {
          JsonNode node = LENIENT.readTree(text.substring(0, end + 1) + close);
          if (node.isObject()) {
            return node;
          }
        } catch (JsonProcessingException tryAnEarlierEnd) {
          // the next round does
        }
      }
      end = text.lastIndexOf('}', end - 1);
    }
    return STRICT.missingNode();
  }
}
