package dev.tocsin.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import dev.tocsin.analysis.Analyzer;
import dev.tocsin.analysis.Lexicons;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Entity;
import dev.tocsin.domain.EntityId;
import dev.tocsin.domain.Watch;
import dev.tocsin.domain.WatchId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.PhraseQuery;

/// What finds names.
public enum Engine {
  /// The whole public path. No article is relevant: the watch is for an office that none names.
  TOCSIN {
    @Override
    NameFinder of(List<String> names) {
      Analyzer analyzer = Analyzer.of(List.of(watch(names)), Lexicons.builtIn());
      return article -> analyzer.analyze(article).mentions().size();
    }
  },

  /// Its tagger alone, with offsets: the least that an article can cost.
  TOCSIN_TAGGER {
    @Override
    NameFinder of(List<String> names) {
      Analyzer analyzer = Analyzer.of(List.of(watch(names)), Lexicons.builtIn());
      return article -> analyzer.mentions(article).size();
    }
  },

  /// An Aho-Corasick automaton from Maven Central. Its text is made lower-case NFKC; it neither
  /// leads offsets back to the original text nor looks at word boundaries.
  HANKCS {
    @Override
    NameFinder of(List<String> names) {
      TreeMap<String, String> keys = new TreeMap<>();
      names.forEach(name -> keys.put(normal(name), name));
      AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
      trie.build(keys);
      return article ->
          trie.parseText(normal(article.title())).size()
              + trie.parseText(normal(article.text())).size();
    }
  },

  /// A stored phrase query for each name. The presearcher picks each by its rarest term, so that a
  /// given name which hundreds share does not bring them all up.
  LUCENE_MONITOR {
    @Override
    NameFinder of(List<String> names) throws IOException {
      Map<String, Integer> uses = new HashMap<>();
      for (String name : names) {
        for (String term : normal(name).split(" ", -1)) {
          uses.merge(term, 1, Integer::sum);
        }
      }
      TermFilteredPresearcher rarest =
          new TermFilteredPresearcher(
              term -> 1.0 / uses.getOrDefault(term.text(), 1), List.of(), Set.of());
      Monitor monitor = new Monitor(new StandardAnalyzer(), rarest);
      List<MonitorQuery> queries = new ArrayList<>();
      for (String name : names) {
        queries.add(new MonitorQuery(name, new PhraseQuery(TEXT, normal(name).split(" ", -1))));
      }
      monitor.register(queries);
      return new Stored(monitor);
    }
  };

  private static final String TEXT = "text";

  /// An engine that looks for these names.
  abstract NameFinder of(List<String> names) throws IOException;

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private record Stored(Monitor monitor) implements NameFinder {
    @Override
    public int find(Article article) {
      Document document = new Document();
      document.add(new TextField(TEXT, article.title() + "\n" + article.text(), Field.Store.NO));
      try {
        return monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatchCount();
      } catch (IOException e) {
        throw new UncheckedIOException("Lucene Monitor failed on article " + article.id(), e);
      }
    }

    @Override
    public void close() throws IOException {
      monitor.close();
    }
  }

  private static Watch watch(List<String> names) {
    EntityId office = new EntityId("office");
    List<Entity> entities = new ArrayList<>();
    entities.add(entity(office, Entity.Kind.ORGANISATION, "Lighthouse Inspectorate"));
    for (String name : names) {
      EntityId id = new EntityId("person-" + entities.size());
      entities.add(entity(id, Entity.Kind.PERSON, name));
    }
    return new Watch(
        new WatchId("benchmark"),
        "Benchmark",
        ZoneOffset.UTC,
        LocalDate.of(2018, 1, 1),
        entities,
        new Watch.Report(List.of(office), List.of(), List.of(), Map.of(), Map.of(), Map.of()),
        List.of(Set.of(office)),
        List.of(),
        Watch.Policy.DEFAULT);
  }

  private static Entity entity(EntityId id, Entity.Kind kind, String name) {
    return new Entity(id, kind, name, List.of(new Entity.Name("en", name, Entity.Use.FULL)));
  }
}
