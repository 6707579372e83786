package dev.tocsin.analysis;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.EntityId;
import dev.tocsin.domain.Mention;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.Sketch;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What an article says about the watched reports: whom it names, and what it states about a
/// release. Immutable and safe for threads; a changed watch makes a new one.
public final class Analyzer {
  private final Tagger tagger;
  private final Lexicons lexicons;
  private final Map<EntityId, List<Watch>> watchesOf;
  private final Map<Watch, WatchWords> words;

  private Analyzer(List<Watch> watches, Lexicons lexicons) {
    this.tagger = Tagger.of(watches);
    this.lexicons = lexicons;
    this.watchesOf = new HashMap<>();
    this.words = new HashMap<>();
    for (Watch watch : watches) {
      words.put(watch, new WatchWords(watch));
      Set<EntityId> told = new LinkedHashSet<>(watch.report().issuer());
      told.addAll(watch.report().subject());
      watch.relevance().forEach(told::addAll);
      told.forEach(id -> watchesOf.computeIfAbsent(id, _ -> new ArrayList<>()).add(watch));
    }
  }

  public static Analyzer of(Collection<Watch> watches, Lexicons lexicons) {
    return new Analyzer(List.copyOf(watches), lexicons);
  }

  /// The article with its mentions and signals; never throws, whatever the text.
  public TaggedArticle analyze(Article article) {
    List<Mention> mentions = tagger.tag(article);
    Set<Watch> relevant = relevant(mentions);
    if (relevant.isEmpty()) {
      return new TaggedArticle(
          article, article.language(), mentions, List.of(), List.of(), List.of());
    }
    String language =
        LanguageOf.detect(article.title() + "\n" + article.text(), article.language());
    Reading reading = Reading.of(article, language, mentions, lexicons);
    List<Signal> signals = new ArrayList<>();
    for (Watch watch : relevant) {
      signals.addAll(reading.signals(watch, wordsOf(watch)));
    }
    return new TaggedArticle(
        article, language, mentions, signals, Sketch.of(article.text()), reading.credits());
  }

  /// For a person: sentence by sentence what fired, or the nearest rule and what was missing.
  public String explain(Article article) {
    List<Mention> mentions = tagger.tag(article);
    Set<Watch> relevant = relevant(mentions);
    if (relevant.isEmpty()) {
      return "No watch is concerned: the article names none of the entities of a watched report.\n";
    }
    String language =
        LanguageOf.detect(article.title() + "\n" + article.text(), article.language());
    Reading reading = Reading.of(article, language, mentions, lexicons);
    return relevant.stream()
        .map(watch -> reading.explain(watch, wordsOf(watch)))
        .collect(Collectors.joining("\n"));
  }

  private WatchWords wordsOf(Watch watch) {
    WatchWords known = words.get(watch);
    return known == null ? new WatchWords(watch) : known;
  }

  private Set<Watch> relevant(List<Mention> mentions) {
    Set<Watch> relevant = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      relevant.addAll(watchesOf.getOrDefault(mention.entity(), List.of()));
    }
    return relevant;
  }
}
