package dev.tocsin.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The signal lexicons of all languages: what words say that a report is promised, late, pressed
/// for, out.
///
/// Immutable and safe for threads; changed files make new ones.
public final class Lexicons {
  private static final String FOLDER = "lexicons/";

  private final Map<String, Lexicon> byLanguage;
  private final Map<String, List<RuleText.Example>> examples;
  private final List<LexiconAddition> additions;
  private final @Nullable Network network;
  private final Map<String, Features> features = new ConcurrentHashMap<>();

  Lexicons(
      Map<String, Lexicon> byLanguage,
      Map<String, List<RuleText.Example>> examples,
      List<LexiconAddition> additions) {
    this(byLanguage, examples, additions, null);
  }

  private Lexicons(
      Map<String, Lexicon> byLanguage,
      Map<String, List<RuleText.Example>> examples,
      List<LexiconAddition> additions,
      @Nullable Network network) {
    this.byLanguage = Map.copyOf(byLanguage);
    this.examples = Map.copyOf(examples);
    this.additions = List.copyOf(additions);
    this.network = network;
  }

  /// The lexicons that ship with Tocsin; always the same object.
  public static Lexicons builtIn() {
    return switch (BuiltIn.READING) {
      case LexiconReading.Read read -> read.lexicons();
      case LexiconReading.Refused refused ->
          throw new IllegalStateException(String.join("\n", refused.faults()));
    };
  }

  /// The lexicons that ship, with what a newsroom adds to them. Refused whole where an addition has
  /// a mistake.
  ///
  /// @param folder where the additions lie, as faults shall tell it: `deploy/lexicons`
  /// @param files name (`en.lex`) to content; each is an addition to the shipped file of its name,
  ///   or a new language, which an addition to `common.lex` lists
  public static LexiconReading withAdditions(String folder, Map<String, String> files) {
    return LexiconReader.read(shipped(), folder, files);
  }

  /// Lexicons from files: name (`en.lex`) to content. Refused whole where one has a mistake.
  public static LexiconReading read(Map<String, String> files) {
    return LexiconReader.read(files);
  }

  /// The languages that there are words for.
  public Set<String> languages() {
    return byLanguage.keySet();
  }

  /// The same with another network.
  Lexicons with(Network other) {
    return new Lexicons(byLanguage, examples, additions, other);
  }

  @Nullable Lexicon of(String language) {
    return byLanguage.get(language);
  }

  /// What reads what no rule says.
  Network network() {
    return network == null ? Network.builtIn() : network;
  }

  /// What that looks at in sentences of a lexicon, one of these.
  Features features(Lexicon lexicon) {
    return features.computeIfAbsent(
        lexicon.language(), _ -> new Features(lexicon, network().vocabulary()));
  }

  /// The lexicon for a passage: that of its own language where there is one, else the article's.
  @Nullable Lexicon forPassage(String text, Span span, String article) {
    Lexicon own = of(LanguageOf.ofPassage(span.of(text), article));
    return own == null ? of(article) : own;
  }

  /// What a newsroom's files add, in the order of their names.
  public List<LexiconAddition> additions() {
    return additions;
  }

  /// The sentences that the rules of a language are tried on.
  List<RuleText.Example> examples(String language) {
    return examples.getOrDefault(language, List.of());
  }

  /// Read once, where it is first asked for.
  private static final class BuiltIn {
    static final LexiconReading READING = read(shipped());
  }

  private static Map<String, String> shipped() {
    Map<String, String> files = new LinkedHashMap<>();
    String common = Resources.text(FOLDER + LexiconReader.COMMON);
    files.put(LexiconReader.COMMON, common);
    for (String language : LexiconReader.languages(common)) {
      files.put(language + ".lex", Resources.text(FOLDER + language + ".lex"));
    }
    return files;
  }
}
