package dev.tocsin.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Field;
import dev.tocsin.domain.SignalKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An article whose every sentence is labelled: `training/LANGUAGE.jsonl`. The network is taught by
/// them; no figure is reported of them.
///
/// @param leading the kind that it is the news of; null where it is of none
/// @param parts the title, where there is one, and the sentences
record Taught(Article article, @Nullable SignalKind leading, List<Part> parts) {
  /// @param signals what it asserts of the report
  private record Part(Field field, int start, int end, Set<SignalKind> signals) {
    int shared(Sentence s) {
      return s.field() == field ? Math.min(end, s.end()) - Math.max(start, s.start()) : 0;
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  /// What a sentence, as the analysis cuts it, asserts of the report.
  Set<SignalKind> signals(Sentence s) {
    Set<SignalKind> signals = EnumSet.noneOf(SignalKind.class);
    for (Part part : parts) {
      if (2 * part.shared(s) > Math.min(part.end - part.start, s.end() - s.start())) {
        signals.addAll(part.signals());
      }
    }
    return signals;
  }

  /// Whether it asserts nothing of the report.
  boolean isSilent() {
    return parts.stream().allMatch(part -> part.signals().isEmpty());
  }

  /// None in a language that has no file.
  static List<Taught> read(String language) {
    String file = "training/" + language + ".jsonl";
    String text = Resources.textOrNull(file);
    List<Taught> articles = new ArrayList<>();
    int number = 0;
    for (String line : text == null ? new String[0] : text.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        try {
          articles.add(of(JSON.readTree(line), language));
        } catch (JsonProcessingException | RuntimeException e) {
          throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
    return articles;
  }

  private static Taught of(JsonNode json, String language) {
    List<Part> parts = new ArrayList<>();
    String title = json.path("title").asText();
    parts.add(new Part(Field.TITLE, 0, title.length(), kinds(json.path("titleSignals"))));
    StringBuilder text = new StringBuilder();
    for (JsonNode sentence : json.path("sentences")) {
      if (!text.isEmpty() && !language.equals("zh")) {
        text.append(' ');
      }
      int start = text.length();
      text.append(sentence.path("text").asText());
      parts.add(new Part(Field.TEXT, start, text.length(), kinds(sentence.path("signals"))));
    }
    return new Taught(
        Articles.of(
            json.path("id").asText(),
            language,
            json.path("published").asText(),
            title,
            text.toString()),
        json.has("leading") ? SignalKind.valueOf(json.get("leading").asText()) : null,
        parts);
  }

  private static Set<SignalKind> kinds(JsonNode names) {
    Set<SignalKind> kinds = EnumSet.noneOf(SignalKind.class);
    names.forEach(name -> kinds.add(SignalKind.valueOf(name.asText())));
    return kinds;
  }
}
