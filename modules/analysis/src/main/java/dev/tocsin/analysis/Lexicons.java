package dev.tocsin.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The signal lexicons of all languages: what words say that a report is promised, late, pressed
/// for, out.
public final class Lexicons {
  private final Map<String, Lexicon> byLanguage;
  private final Map<String, List<RuleText.Example>> examples;
  private final Map<String, Classifier> classifiers = new HashMap<>();

  Lexicons(Map<String, Lexicon> byLanguage, Map<String, List<RuleText.Example>> examples) {
    this.byLanguage = Map.copyOf(byLanguage);
    this.examples = Map.copyOf(examples);
    for (String language : Weights.LANGUAGES) {
      Lexicon lexicon = byLanguage.get(language);
      if (lexicon != null) {
        classifiers.put(language, new Classifier(Weights.builtIn(language), lexicon));
      }
    }
  }

  /// The lexicons that ship with Tocsin.
  public static Lexicons builtIn() {
    Map<String, String> files = new LinkedHashMap<>();
    String common = resource(LexiconReader.COMMON);
    files.put(LexiconReader.COMMON, common);
    for (String language : LexiconReader.languages(common)) {
      files.put(language + ".lex", resource(language + ".lex"));
    }
    return switch (read(files)) {
      case LexiconReading.Read read -> read.lexicons();
      case LexiconReading.Refused refused ->
          throw new IllegalStateException(String.join("\n", refused.faults()));
    };
  }

  /// Lexicons from files: name (`en.lex`) to content. Refused whole where one has a mistake.
  public static LexiconReading read(Map<String, String> files) {
    return LexiconReader.read(files);
  }

  /// The languages that there are words for.
  public Set<String> languages() {
    return byLanguage.keySet();
  }

  @Nullable Lexicon of(String language) {
    return byLanguage.get(language);
  }

  /// What was learned of a language's sentences; null of most languages.
  @Nullable Classifier classifier(String language) {
    return classifiers.get(language);
  }

  /// The lexicon for a passage: that of its own language where there is one, else the article's.
  @Nullable Lexicon forPassage(String text, Span span, String article) {
    Lexicon own = of(LanguageOf.ofPassage(span.of(text), article));
    return own == null ? of(article) : own;
  }

  /// The sentences that the rules of a language are tried on in tests.
  List<RuleText.Example> examples(String language) {
    return examples.getOrDefault(language, List.of());
  }

  private static String resource(String name) {
    try (InputStream in = Lexicons.class.getResourceAsStream("lexicons/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the lexicon " + name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon " + name, e);
    }
  }
}
