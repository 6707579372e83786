package dev.tocsin.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/// What a page says about itself in JSON-LD with the words of schema.org. Read leniently: line
/// feeds inside of strings, comments, trailing commas and comment marks around all of it occur.
final class JsonLd {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /// schema.org's `Article` and its subtypes, and what else news sites mark their articles as; a
  /// `WebPage` stands for its article where there is none.
  private static final Set<String> ARTICLES =
      Set.of(
          "newsarticle",
          "article",
          "blogposting",
          "reportagenewsarticle",
          "opinionnewsarticle",
          "analysisnewsarticle",
          "backgroundnewsarticle",
          "reviewnewsarticle",
          "askpublicnewsarticle",
          "liveblogposting",
          "report",
          "advertisercontentarticle",
          "satiricalarticle",
          "techarticle",
          "scholarlyarticle",
          "socialmediaposting",
          "discussionforumposting",
          "review",
          "recipe",
          "claimreview");

  private static final Set<String> PAGES =
      Set.of("webpage", "itempage", "videoobject", "podcastepisode", "event", "creativework");

  /// Nodes looked at in one page.
  private static final int MAX_NODES = 20_000;

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();
  private final StringBuilder broken = new StringBuilder();
  private int nodes;

  /// Takes in one script.
  void add(String script) {
    String json = script.strip();
    if (json.startsWith("<!--") || json.startsWith("//") || json.startsWith("/*")) {
      json =
          json.replaceAll(
              "^(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/)|(?:-->|//\\s*\\]\\]>|/\\*\\s*\\]\\]>\\s*\\*/)$",
              "");
    }
    if (json.startsWith("<![CDATA[")) {
      json = json.substring(9).replace("]]>", "");
    }
    try {
      JsonNode root = JSON.readTree(json);
      if (root != null) {
        walk(root);
      }
    } catch (JsonProcessingException e) {
      if (broken.length() < 200_000) {
        broken.append(json).append('\n');
      }
    }
  }

  private void walk(JsonNode root) {
    Deque<JsonNode> todo = new ArrayDeque<>();
    todo.add(root);
    while (!todo.isEmpty() && nodes++ < MAX_NODES) {
      JsonNode node = todo.poll();
      if (node.isObject()) {
        take(node);
        for (Map.Entry<String, JsonNode> field : node.properties()) {
          // What an article mentions or is followed by are other articles.
          switch (field.getKey()) {
            case "itemListElement",
                "mentions",
                "citation",
                "isPartOf",
                "relatedLink",
                "hasPart",
                "comment",
                "liveBlogUpdate",
                "review",
                "isBasedOn",
                "about",
                "significantLink" -> {}
            default -> {
              if (field.getValue().isContainerNode()) {
                todo.add(field.getValue());
              }
            }
          }
        }
      } else {
        node.forEach(todo::add);
      }
    }
  }

  private void take(JsonNode node) {
    String id = node.path("@id").asText("");
    if (!id.isEmpty() && node.size() > 1) {
      byId.putIfAbsent(id, node);
    }
    JsonNode type = node.has("@type") ? node.path("@type") : node.path("type");
    for (JsonNode t : type.isArray() ? type : List.of(type)) {
      String name = t.asText("").toLowerCase(Locale.ROOT);
      name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
      if (ARTICLES.contains(name)) {
        articles.add(node);
        return;
      }
      if (PAGES.contains(name)) {
        pages.add(node);
        return;
      }
    }
  }

  /// The value of the first of these names that the article, or else its page, has.
  JsonNode article(String... names) {
    for (List<JsonNode> of : List.of(articles, pages)) {
      for (String name : names) {
        for (JsonNode node : of) {
          JsonNode value = node.path(name);
          if (!value.isMissingNode()
              && !value.isNull()
              && !(value.isTextual() && value.asText().isBlank())) {
            return value;
          }
        }
      }
    }
    return MissingNode.getInstance();
  }

  /// As [#article], as text without markup; empty where there is none.
  String text(String... names) {
    JsonNode value = article(names);
    if (value.isArray() && !value.isEmpty()) {
      value = value.get(0);
    }
    if (value.isValueNode()) {
      return plain(value.asText(""));
    }
    String broke = value.isMissingNode() ? fromBroken(names) : "";
    return broke;
  }

  private String fromBroken(String... names) {
    for (String name : broken.isEmpty() ? new String[0] : names) {
      Matcher m =
          Pattern.compile("\"" + Pattern.quote(name) + "\"\\s*:\\s*\"([^\"\\\\]{1,2000})\"")
              .matcher(broken);
      if (m.find()) {
        return plain(m.group(1));
      }
    }
    return "";
  }

  /// Names of persons and bodies: text, objects, references, and lists of them.
  List<String> names(String... fields) {
    List<String> names = new ArrayList<>();
    JsonNode value = article(fields);
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      JsonNode person =
          one.isObject() && !one.has("name")
              ? byId.getOrDefault(one.path("@id").asText(""), one)
              : one;
      JsonNode name = person.isObject() ? person.path("name") : person;
      for (JsonNode n : name.isArray() ? name : List.of(name)) {
        if (n.isTextual() && !n.asText().isBlank()) {
          names.add(plain(n.asText()));
        }
      }
    }
    return names;
  }

  /// True where the page says so of itself or of a part of it.
  boolean paid() {
    for (JsonNode node : articles) {
      if (saysNo(node.path("isAccessibleForFree"))) {
        return true;
      }
      JsonNode part = node.path("hasPart");
      for (JsonNode p : part.isArray() ? part : List.of(part)) {
        if (saysNo(p.path("isAccessibleForFree"))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean saysNo(JsonNode free) {
    return free.isBoolean()
        ? !free.asBoolean()
        : free.asText("").toLowerCase(Locale.ROOT).matches("false|no|0|https?://schema.org/false");
  }

  static String plain(String value) {
    String text =
        value.indexOf('&') >= 0 ? org.jsoup.parser.Parser.unescapeEntities(value, false) : value;
    text = text.indexOf('<') >= 0 && text.indexOf('>') > 0 ? Jsoup.parse(text).text() : text;
    return text.replace('\u00A0', ' ').strip();
  }
}
