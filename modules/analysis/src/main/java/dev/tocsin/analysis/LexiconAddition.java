package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What one file of a newsroom adds to the lexicons that ship.
///
/// @param language BCP 47 primary subtag; `common` for what it adds to all
/// @param isNew whether it is a language that doesn't ship
/// @param words entries of words
/// @param rules new ones, and shipped ones that it adds lines to
/// @param dropped shipped rules that it takes out
/// @param sentences `yes` and `no` sentences that its rules are tried on
public record LexiconAddition(
    String language, boolean isNew, int words, int rules, int dropped, int sentences) {

  /// @param ships whether a file of its name ships
  static LexiconAddition of(LexiconFile file, String language, boolean ships) {
    List<LexiconFile.Entry> rules = entries(file, List.of("rule"));
    return new LexiconAddition(
        language,
        !ships,
        entries(file, List.of("words", "origin")).stream()
            .mapToInt(entry -> WordText.read(file, entry, new ArrayList<>()).size())
            .sum(),
        rules.size(),
        entries(file, List.of("drop")).size(),
        (int)
            rules.stream()
                .flatMap(entry -> entry.lines().stream())
                .filter(RuleText::isExample)
                .count());
  }

  private static List<LexiconFile.Entry> entries(LexiconFile file, Collection<String> keywords) {
    return file.entries().stream().filter(entry -> keywords.contains(entry.keyword())).toList();
  }
}
