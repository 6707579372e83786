package dev.tocsin.analysis;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Entity;
import dev.tocsin.domain.EntityId;
import dev.tocsin.domain.Field;
import dev.tocsin.domain.Mention;
import dev.tocsin.domain.Watch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds where an article names the entities of all watches. Immutable and safe for threads.
final class Tagger {
  /// UTF-16 units of a field that are read; the rest of a longer one is left.
  static final int MAX_CHARS = 2_000_000;

  /// The names that count wherever they stand, and all. Context names are common words, dear to
  /// look up, and mean nothing in an article that has no name of the first kind: most have none.
  private final NameIndex first;

  private final NameIndex all;
  private final List<EntityId> entities;
  private final Set<NameIndex.Form> bare;

  private Tagger(
      NameIndex first, NameIndex all, List<EntityId> entities, Set<NameIndex.Form> bare) {
    this.first = first;
    this.all = all;
    this.entities = entities;
    this.bare = bare;
  }

  static Tagger of(Collection<Watch> watches) {
    Map<EntityId, Integer> numbers = new LinkedHashMap<>();
    NameBuilding first = new NameBuilding();
    NameBuilding all = new NameBuilding();
    boolean inContext = false;
    Set<NameIndex.Form> bare = new HashSet<>();
    for (Watch watch : watches) {
      for (Entity entity : watch.entities()) {
        int number = numbers.computeIfAbsent(entity.id(), _ -> numbers.size());
        Set<String> others = new HashSet<>();
        for (Entity.Name name : entity.names()) {
          if (name.use() == Entity.Use.OTHER) {
            others.addAll(Arrays.asList(Letters.fold(name.text()).split(" +", -1)));
          }
        }
        for (Entity.Name name : entity.names()) {
          NameIndex.Form form = new NameIndex.Form(number, name.use(), name.text());
          all.add(name.language(), form);
          if (name.use() == Entity.Use.CONTEXT) {
            inContext = true;
          } else {
            first.add(name.language(), form);
          }
          if (entity.kind() == Entity.Kind.PERSON
              && name.use() == Entity.Use.FULL
              && others.contains(Letters.fold(name.text()))) {
            bare.add(form);
          }
        }
      }
    }
    NameIndex whole = all.build();
    return new Tagger(
        inContext ? first.build() : whole, whole, List.copyOf(numbers.keySet()), Set.copyOf(bare));
  }

  /// The mentions in order of field and offset, those by context included.
  List<Mention> tag(Article article) {
    return tag(article.title(), article.text());
  }

  List<Mention> tag(String title, String text) {
    List<Hit> hits = hits(first, title, text);
    if (hits.stream().noneMatch(hit -> hit.form.use() == Entity.Use.FULL)) {
      return List.of();
    }
    if (first != all) {
      hits = hits(all, title, text);
    }
    hits.sort(Hit.ORDER);
    List<Hit> kept = withoutNested(hits);
    kept = withoutNamesakes(kept);
    kept = withoutLooseContext(kept);
    List<Mention> mentions = new ArrayList<>(kept.size());
    for (Hit hit : kept) {
      String field = hit.field == Field.TITLE ? title : text;
      mentions.add(
          new Mention(
              entities.get(hit.form.entity()),
              field.substring(hit.start, hit.end),
              hit.field,
              hit.start,
              hit.end));
    }
    return List.copyOf(mentions);
  }

  /// One name form found, whatever it means.
  private record Hit(NameIndex.Form form, Field field, int start, int end) {
    static final Comparator<Hit> ORDER =
        Comparator.comparing(Hit::field)
            .thenComparingInt(Hit::start)
            .thenComparing(Comparator.comparingInt(Hit::end).reversed())
            .thenComparingInt(h -> h.form.entity())
            .thenComparing(h -> h.form.use());

    int length() {
      return end - start;
    }

    boolean overlaps(Hit other) {
      return field == other.field && start < other.end && other.start < end;
    }

    boolean nests(Hit other) {
      return (start <= other.start && other.end <= end)
          || (other.start <= start && end <= other.end);
    }
  }

  private static List<Hit> hits(NameIndex names, String title, String text) {
    List<Hit> hits = new ArrayList<>(0);
    find(names, title, Field.TITLE, hits);
    find(names, text, Field.TEXT, hits);
    return hits;
  }

  private static void find(NameIndex names, String text, Field field, List<Hit> hits) {
    names.find(
        text,
        Math.min(text.length(), MAX_CHARS),
        (form, start, found) -> {
          int end = Surroundings.withMarks(text, found);
          if (Surroundings.allow(form, text, start, end)) {
            hits.add(new Hit(form, field, start, end));
          }
        });
  }

  /// Of one entity the longest form stands, and one that means another entity hides what it covers;
  /// forms of two entities stand together only where one contains the other.
  private static List<Hit> withoutNested(List<Hit> hits) {
    List<Hit> kept = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      boolean loses = false;
      int first = kept.size();
      while (first > 0
          && (kept.get(first - 1).overlaps(hit) || overlapsEarlier(kept, first, hit))) {
        first--;
      }
      for (int i = first; i < kept.size() && !loses; i++) {
        Hit other = kept.get(i);
        loses = other.overlaps(hit) && beats(other, hit);
      }
      if (!loses) {
        for (int i = kept.size() - 1; i >= first; i--) {
          if (kept.get(i).overlaps(hit) && beats(hit, kept.get(i))) {
            kept.remove(i);
          }
        }
        kept.add(hit);
      }
    }
    return kept;
  }

  private static boolean overlapsEarlier(List<Hit> kept, int first, Hit hit) {
    for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
      if (kept.get(i).overlaps(hit)) {
        return true;
      }
    }
    return false;
  }

  /// Whether `a` takes the place of an overlapping `b`.
  private static boolean beats(Hit a, Hit b) {
    if (a.form.entity() != b.form.entity()) {
      return a.form.use() != Entity.Use.OTHER
          && b.form.use() != Entity.Use.OTHER
          && !a.nests(b)
          && a.length() >= b.length();
    }
    return a.length() > b.length()
        || (a.length() == b.length() && a.form.use().compareTo(b.form.use()) <= 0);
  }

  /// Where only another bearer of a surname is introduced, the surname alone is theirs from then
  /// on.
  private List<Hit> withoutNamesakes(List<Hit> hits) {
    Set<Integer> longer = new HashSet<>();
    Set<Integer> others = new HashSet<>();
    for (Hit hit : hits) {
      if (hit.form.use() == Entity.Use.OTHER) {
        others.add(hit.form.entity());
      } else if (hit.form.use() == Entity.Use.FULL && !bare.contains(hit.form)) {
        longer.add(hit.form.entity());
      }
    }
    others.removeAll(longer);
    if (others.isEmpty() || bare.isEmpty()) {
      return hits;
    }
    Set<Integer> theirs = new HashSet<>();
    for (Field field : Field.values()) {
      Set<Integer> own = new HashSet<>();
      for (Hit hit : hits) {
        int entity = hit.form.entity();
        if (hit.field == field && others.contains(entity)) {
          if (hit.form.use() == Entity.Use.OTHER && !own.contains(entity)) {
            theirs.add(entity);
          } else if (bare.contains(hit.form)) {
            own.add(entity);
          }
        }
      }
    }
    return hits.stream()
        .filter(h -> !(bare.contains(h.form) && theirs.contains(h.form.entity())))
        .toList();
  }

  /// A context name counts after a full one; what means somebody else has done its work by now.
  private static List<Hit> withoutLooseContext(List<Hit> hits) {
    Set<Integer> named = new HashSet<>();
    List<Hit> kept = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      boolean full = hit.form.use() == Entity.Use.FULL;
      if (full) {
        named.add(hit.form.entity());
      }
      if (full || (hit.form.use() == Entity.Use.CONTEXT && named.contains(hit.form.entity()))) {
        kept.add(hit);
      }
    }
    return kept;
  }
}
