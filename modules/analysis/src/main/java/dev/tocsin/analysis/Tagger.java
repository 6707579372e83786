package dev.tocsin.analysis;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Entity;
import dev.tocsin.domain.Field;
import dev.tocsin.domain.Mention;
import dev.tocsin.domain.Watch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds where an article names the entities of all watches. Immutable and safe for threads.
final class Tagger {
  private final List<Entity> entities;

  private Tagger(List<Entity> entities) {
    this.entities = entities;
  }

  static Tagger of(Collection<Watch> watches) {
    return new Tagger(watches.stream().flatMap(w -> w.entities().stream()).distinct().toList());
  }

  /// The mentions in order of field and offset, those by context included.
  List<Mention> tag(Article article) {
    return tag(article.title(), article.text());
  }

  List<Mention> tag(String title, String text) {
    List<Mention> found = new ArrayList<>();
    find(title, Field.TITLE, found);
    find(text, Field.TEXT, found);
    found.sort(Comparator.comparing(Mention::field).thenComparingInt(Mention::start));
    return found;
  }

  private void find(String text, Field field, List<Mention> found) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      lower = text;
    }
    for (Entity entity : entities) {
      for (Entity.Name name : entity.names()) {
        String form = name.text().toLowerCase(Locale.ROOT);
        if (name.use() != Entity.Use.FULL) {
          continue;
        }
        for (int i = lower.indexOf(form); i >= 0; i = lower.indexOf(form, i + form.length())) {
          int end = i + form.length();
          found.add(new Mention(entity.id(), text.substring(i, end), field, i, end));
        }
      }
    }
  }
}
