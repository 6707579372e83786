package dev.tocsin.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/// Public test suites of pages, where they lie beside the checkout; none of them is part of it.
final class Suites {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Suites() {}

  /// A page and what people marked in it.
  ///
  /// @param truths what may be meant; where a suite has several versions of one outlet, the page
  ///   belongs to the one whose title it has
  @SuppressWarnings("ArrayRecordComponent")
  record Page(String name, String url, byte[] html, List<Truth> truths) {
    /// One page in three is only counted, never looked at while rules are made.
    boolean keptAside() {
      CRC32 crc = new CRC32();
      crc.update(name.getBytes(StandardCharsets.UTF_8));
      return crc.getValue() % 3 == 0;
    }

    /// The truth that the text is nearest to.
    Truth truth(String text) {
      Truth best = truths.getFirst();
      for (Truth truth : truths) {
        if (ExtractionScore.of(truth.body(), text).f1()
            > ExtractionScore.of(best.body(), text).f1()) {
          best = truth;
        }
      }
      return best;
    }
  }

  /// @param title empty where the suite gives none
  /// @param date ISO with offset; empty where the suite gives none
  record Truth(String body, String title, String date, List<String> authors) {}

  /// The folder of suites: `shared/suites` beside the checkout or up to three folders above it.
  static Optional<Path> folder() {
    Path at = Path.of("").toAbsolutePath();
    for (int i = 0; i < 6 && at != null; i++, at = at.getParent()) {
      Path suites = at.resolve("shared/suites");
      if (Files.isDirectory(suites.resolve("extraction-zyte"))) {
        return Optional.of(suites);
      }
    }
    return Optional.empty();
  }

  static List<Page> zyte(Path suites) {
    try {
      Path folder = suites.resolve("extraction-zyte");
      JsonNode truths = JSON.readTree(folder.resolve("ground-truth.json").toFile());
      List<Page> pages = new ArrayList<>();
      truths
          .properties()
          .forEach(e ->
              pages.add(
                  new Page(
                      e.getKey(),
                      e.getValue().path("url").asText(),
                      unpacked(folder.resolve("html/" + e.getKey() + ".html.gz")),
                      List.of(
                          new Truth(
                              e.getValue().path("articleBody").asText(), "", "", List.of())))));
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Page> fundus(Path suites) {
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(suites.resolve("extraction-fundus"))) {
      for (Path html : files.filter(f -> f.toString().endsWith(".html.gz")).sorted().toList()) {
        String name = html.getFileName().toString().replace(".html.gz", "");
        String outlet = name.substring(0, name.indexOf('_'));
        JsonNode versions = JSON.readTree(html.resolveSibling(outlet + ".json").toFile());
        List<Truth> truths = new ArrayList<>();
        versions.forEach(v -> truths.add(truth(v)));
        pages.add(new Page(name, "https://example.org/", unpacked(html), truths));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Truth truth(JsonNode version) {
    StringBuilder body = new StringBuilder();
    version.path("body").path("summary").forEach(s -> body.append(s.asText()).append('\n'));
    for (JsonNode section : version.path("body").path("sections")) {
      section.path("headline").forEach(h -> body.append(h.asText()).append('\n'));
      section.path("paragraphs").forEach(p -> body.append(p.asText()).append('\n'));
    }
    List<String> authors = new ArrayList<>();
    version.path("authors").forEach(a -> authors.add(a.asText()));
    return new Truth(
        body.toString(),
        version.path("title").asText(""),
        version.path("publishing_date").asText(""),
        authors);
  }

  private static byte[] unpacked(Path file) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file, e);
    }
  }
}
