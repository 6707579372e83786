package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThesaurusTest {
  private static final int LEAST_ENTRIES = 5;

  static Stream<String> languages() {
    return Labelled.ALL_LANGUAGES.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasWordsForEveryConceptInTheirOrder(String language) {
    List<String> faults = new ArrayList<>();
    String name = "thesaurus/" + language + ".lex";
    LexiconFile file = LexiconFile.of(name, Resources.text(name), faults);

    Thesaurus.read(name, Resources.text(name), List.of(), faults);

    assertThat(file.entries())
        .extracting(LexiconFile.Entry::rest)
        .containsExactlyElementsOf(Thesaurus.concepts());
    for (LexiconFile.Entry entry : file.entries()) {
      assertThat(WordText.read(file, entry, faults))
          .as("%s %s", name, entry.rest())
          .hasSizeGreaterThanOrEqualTo(LEAST_ENTRIES);
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void aWordIsFoundInAllItsConceptsAndInsideLongerEntriesToo() {
    assertThat(concepts("Yet again the report gathers dust.", "en"))
        .contains("repeatedly", "the-text", "shelve");
    assertThat(concepts("Le rapport prend la poussière.", "fr")).contains("the-text");
    assertThat(concepts("وقد تأخر نشر التقرير", "ar")).contains("publication", "the-text");
  }

  @Test
  void aMistakeIsNamedWithItsLine() {
    List<String> faults = new ArrayList<>();

    Thesaurus.read(
        "thesaurus/en.lex",
        """
        words publish
            publish*, *
        word delay-verb
            delay
        words dely
            delay
        words late
        """,
        List.of(),
        faults);

    assertThat(faults)
        .containsExactly(
            "thesaurus/en.lex:2: '*' would stand for every word; begin with a letter",
            "thesaurus/en.lex:3: no 'word' here; write `words`",
            "thesaurus/en.lex:5: no concept 'dely'; declare it in thesaurus/concepts.lex",
            "thesaurus/en.lex:7: 'late' has no words; write them indented below it, or `-` where"
                + " there are none");
  }

  @Test
  void aConceptIsDeclaredOnce() {
    List<String> faults = new ArrayList<>();

    Thesaurus.declared(
        "concepts.lex", "concept late: overdue\nconcpet soon\nconcept late: slow\n", faults);

    assertThat(faults)
        .containsExactly(
            "concepts.lex:2: no 'concpet' here; write `concept`",
            "concepts.lex:3: 'late' stands twice; keep one");
  }

  private static List<String> concepts(String sentence, String language) {
    Lexicon lexicon = Objects.requireNonNull(Lexicons.builtIn().of(language));
    return Thesaurus.of(lexicon).findAll(Tokens.of(sentence, 0, sentence.length())).stream()
        .map(hit -> Thesaurus.concepts().get(hit.wordClass()))
        .toList();
  }
}
