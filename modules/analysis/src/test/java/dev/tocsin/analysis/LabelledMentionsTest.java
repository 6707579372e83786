package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Mention;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The names of the watch that ships, in languages in which signals aren't read: every mention as
/// written, with its case ending, and nobody else.
class LabelledMentionsTest {
  private static final String FILE = "labelled/mentions.tsv";

  private final Tagger tagger = Tagger.of(List.of(TheWatch.ohchr()));

  @TestFactory
  Stream<DynamicTest> everyoneNamedIsFoundAsWrittenAndNobodyElse() {
    List<String> lines = Resources.text(FILE).lines().skip(1).toList();
    assertThat(lines).hasSizeGreaterThan(90);
    return lines.stream()
        .map(line -> line.split("\t", -1))
        .map(c ->
            DynamicTest.dynamicTest(
                c[0] + ": " + c[1],
                () ->
                    assertThat(tagger.tag("", c[1]).stream().map(LabelledMentionsTest::text))
                        .containsExactlyElementsOf(
                            c[2].equals("-") ? List.of() : Arrays.asList(c[2].split(";", -1)))));
  }

  private static String text(Mention mention) {
    return mention.entity() + ":" + mention.surface();
  }
}
