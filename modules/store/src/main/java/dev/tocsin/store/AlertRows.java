package dev.tocsin.store;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Evidence;
import dev.tocsin.domain.Mention;
import dev.tocsin.domain.Signal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// Reads alerts, and joins their evidence with what was found in the articles.
final class AlertRows {
  private AlertRows() {}

  /// The alert of a row of `alerts`, its evidence still without titles and highlights.
  static StoredAlert bare(ResultSet rs, StatementContext context) throws SQLException {
    Alert alert = Documents.read(rs.getString("document"), Alert.class);
    StageTimes times =
        new StageTimes(
            alert.at(),
            Columns.nullable(rs, "fetched"),
            Columns.nullable(rs, "parsed"),
            Columns.nullable(rs, "tagged"),
            Columns.nullable(rs, "followed"),
            Columns.instant(rs, "stored"));
    return new StoredAlert(rs.getLong("seq"), alert, times, List.of());
  }

  /// Adds title and highlights to all evidence, with one query for all alerts.
  static List<StoredAlert> complete(Handle handle, List<StoredAlert> alerts) {
    Set<String> ids = new LinkedHashSet<>();
    for (StoredAlert alert : alerts) {
      for (Evidence evidence : alert.alert().evidence()) {
        ids.add(evidence.article().value());
      }
    }
    Map<String, StoredArticle> articles = articles(handle, ids);
    List<StoredAlert> complete = new ArrayList<>();
    for (StoredAlert alert : alerts) {
      complete.add(
          new StoredAlert(
              alert.seq(), alert.alert(), alert.times(), evidence(alert.alert(), articles)));
    }
    return complete;
  }

  /// The evidence of one alert with titles and highlights.
  static List<StoredEvidence> evidence(Handle handle, Alert alert) {
    Map<String, StoredArticle> articles =
        articles(
            handle,
            alert.evidence().stream()
                .map(e -> e.article().value())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    return evidence(alert, articles);
  }

  private static List<StoredEvidence> evidence(Alert alert, Map<String, StoredArticle> articles) {
    return alert.evidence().stream()
        .map(e -> highlighted(e, articles.get(key(e.article().value(), e.revision()))))
        .toList();
  }

  private static Map<String, StoredArticle> articles(Handle handle, Set<String> ids) {
    Map<String, StoredArticle> articles = new HashMap<>();
    if (!ids.isEmpty()) {
      handle
          .createQuery("select document from articles where id = any(:ids)")
          .bind("ids", ids.toArray(String[]::new))
          .map((rs, _) -> Documents.read(rs.getString(1), StoredArticle.class))
          .forEach(a -> articles.put(key(a.id().value(), a.revision()), a));
    }
    return articles;
  }

  private static String key(String article, int revision) {
    return article + "/" + revision;
  }

  private static StoredEvidence highlighted(Evidence evidence, @Nullable StoredArticle article) {
    if (article == null) {
      return new StoredEvidence(evidence, null, List.of());
    }
    return new StoredEvidence(
        evidence, article.title(), highlights(evidence.signal(), article.mentions()));
  }

  /// The mentions that lie wholly within the sentence; where two overlap, the longer one of those
  /// that start first.
  static List<Highlight> highlights(Signal signal, List<Mention> mentions) {
    List<Mention> within =
        mentions.stream()
            .filter(m -> m.field() == signal.field())
            .filter(m -> m.start() >= signal.start() && m.end() <= signal.end())
            .sorted(
                Comparator.comparingInt(Mention::start)
                    .thenComparing(Comparator.comparingInt(Mention::end).reversed()))
            .toList();
    List<Highlight> highlights = new ArrayList<>();
    int free = signal.start();
    for (Mention mention : within) {
      if (mention.start() >= free) {
        highlights.add(
            new Highlight(
                mention.entity(),
                mention.start() - signal.start(),
                mention.end() - signal.start()));
        free = mention.end();
      }
    }
    return highlights;
  }
}
