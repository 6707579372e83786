package dev.tocsin.analysis;

import dev.tocsin.domain.EntityId;
import dev.tocsin.domain.Watch;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A watch's own words as a dictionary, one per lexicon.
final class WatchWords {
  private final Watch watch;
  private final Set<EntityId> issuer;
  private final Set<EntityId> subject;
  private final List<KnownDate> dates;
  private final Map<String, Dictionary> byLanguage = new ConcurrentHashMap<>();

  /// A day that the watch knows by what it is called, in any language.
  ///
  /// @param phrases folded words
  record KnownDate(LocalDate date, List<List<String>> phrases) {}

  WatchWords(Watch watch) {
    this.watch = watch;
    this.issuer = new HashSet<>(watch.report().issuer());
    this.subject = new HashSet<>(watch.report().subject());
    this.dates =
        watch.dates().stream()
            .map(known ->
                new KnownDate(
                    known.date(),
                    known.phrases().values().stream()
                        .flatMap(List::stream)
                        .map(Tokens::entry)
                        .toList()))
            .toList();
  }

  Watch watch() {
    return watch;
  }

  /// Whether a day is one of the watch's own.
  boolean isKnown(LocalDate day) {
    return dates.stream().anyMatch(known -> known.date().equals(day));
  }

  List<KnownDate> dates() {
    return dates;
  }

  boolean isIssuer(EntityId entity) {
    return issuer.contains(entity);
  }

  boolean isSubject(EntityId entity) {
    return subject.contains(entity);
  }

  Dictionary in(Lexicon lexicon) {
    return byLanguage.computeIfAbsent(lexicon.language(), _ -> build(lexicon));
  }

  private Dictionary build(Lexicon lexicon) {
    Dictionary dictionary = new Dictionary(lexicon.prefixes());
    Watch.Report report = watch.report();
    add(dictionary, report.names(), lexicon, "own-name");
    add(dictionary, report.subjectWords(), lexicon, "subject");
    add(dictionary, report.otherReports(), lexicon, "other-report");
    watch.dates().forEach(date -> add(dictionary, date.phrases(), lexicon, "known-date"));
    return dictionary;
  }

  private static void add(
      Dictionary dictionary, Map<String, List<String>> words, Lexicon lexicon, String wordClass) {
    for (String language : List.of(lexicon.language(), "und")) {
      for (String word : words.getOrDefault(language, List.of())) {
        List<String> entry = Tokens.entry(word);
        if (!entry.isEmpty() && !entry.getFirst().equals("*")) {
          dictionary.add(entry, lexicon.wordClass(wordClass));
        }
      }
    }
  }
}
