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
import java.util.HashSet;
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
  private final Map<EntityId, List<WatchWords>> watchesOf;

  private Analyzer(List<Watch> watches, Lexicons lexicons) {
    this.tagger = Tagger.of(watches);
    this.lexicons = lexicons;
    this.watchesOf = new HashMap<>();
    for (Watch watch : watches) {
      WatchWords words = new WatchWords(watch);
      Set<EntityId> told = new LinkedHashSet<>(watch.report().issuer());
      told.addAll(watch.report().subject());
      watch.relevance().forEach(told::addAll);
      told.forEach(id -> watchesOf.computeIfAbsent(id, _ -> new ArrayList<>()).add(words));
    }
  }

  public static Analyzer of(Collection<Watch> watches, Lexicons lexicons) {
    return new Analyzer(List.copyOf(watches), lexicons);
  }

  /// Where the article names the watches' entities, without what it says of them: all that an
  /// article costs which is relevant to no watch.
  public List<Mention> mentions(Article article) {
    return tagger.tag(article);
  }

  /// The article with its mentions and signals; never throws, whatever the text.
  public TaggedArticle analyze(Article article) {
    List<Mention> mentions = tagger.tag(article);
    Set<WatchWords> relevant = relevant(mentions);
    if (relevant.isEmpty()) {
      return new TaggedArticle(
          article, article.language(), mentions, List.of(), List.of(), List.of());
    }
    String language =
        LanguageOf.detect(article.title() + "\n" + article.text(), article.language());
    Reading reading = Reading.of(article, language, mentions, lexicons);
    List<Signal> signals = new ArrayList<>();
    for (WatchWords words : relevant) {
      signals.addAll(reading.signals(words.watch(), words));
    }
    return new TaggedArticle(
        article, language, mentions, signals, Sketch.of(article.text()), reading.credits());
  }

  /// For a person: sentence by sentence what fired, or the nearest rule and what was missing.
  public String explain(Article article) {
    List<Mention> mentions = tagger.tag(article);
    Set<WatchWords> relevant = relevant(mentions);
    if (relevant.isEmpty()) {
      return "No watch is concerned: the article names none of the entities of a watched report.\n";
    }
    String language =
        LanguageOf.detect(article.title() + "\n" + article.text(), article.language());
    Reading reading = Reading.of(article, language, mentions, lexicons);
    return relevant.stream()
        .map(words -> reading.explain(words.watch(), words))
        .collect(Collectors.joining("\n"));
  }

  /// Watches are told apart as objects: to compare two by all their names would cost more than to
  /// read the article.
  private Set<WatchWords> relevant(List<Mention> mentions) {
    if (mentions.isEmpty()) {
      return Set.of();
    }
    Set<WatchWords> relevant = new LinkedHashSet<>();
    Set<EntityId> named = new HashSet<>();
    for (Mention mention : mentions) {
      if (named.add(mention.entity())) {
        relevant.addAll(watchesOf.getOrDefault(mention.entity(), List.of()));
      }
    }
    return relevant;
  }
}
