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
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds where an article names the entities of all watches. Immutable and safe for threads.
final class Tagger {
  /// UTF-16 units of a field that are read; the rest of a longer one is left.
  static final int MAX_CHARS = 2_000_000;

  /// How far around a name to look for an address that it may be part of.
  private static final int MAX_ADDRESS = 200;

  private static final Set<String> DOMAINS =
      Set.of("org", "com", "net", "int", "ch", "cn", "gov", "info", "edu", "html", "htm", "php");

  private final NameIndex index;
  private final List<EntityId> entities;
  private final Set<NameIndex.Form> bare;

  private Tagger(NameIndex index, List<EntityId> entities, Set<NameIndex.Form> bare) {
    this.index = index;
    this.entities = entities;
    this.bare = bare;
  }

  static Tagger of(Collection<Watch> watches) {
    Map<EntityId, Integer> numbers = new LinkedHashMap<>();
    NameBuilding building = new NameBuilding();
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
          building.add(name.language(), form);
          if (entity.kind() == Entity.Kind.PERSON
              && name.use() == Entity.Use.FULL
              && others.contains(Letters.fold(name.text()))) {
            bare.add(form);
          }
        }
      }
    }
    return new Tagger(building.build(), List.copyOf(numbers.keySet()), Set.copyOf(bare));
  }

  /// The mentions in order of field and offset, those by context included.
  List<Mention> tag(Article article) {
    return tag(article.title(), article.text());
  }

  List<Mention> tag(String title, String text) {
    List<Hit> hits = new ArrayList<>(0);
    find(title, Field.TITLE, hits);
    find(text, Field.TEXT, hits);
    if (hits.isEmpty()) {
      return List.of();
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

  private void find(String text, Field field, List<Hit> hits) {
    index.find(
        text,
        Math.min(text.length(), MAX_CHARS),
        (form, start, found) -> {
          int end = withMarks(text, found);
          boolean wrongCase =
              form.use() == Entity.Use.CONTEXT && !isAsCapital(form.text(), text, end);
          if (!cutsMark(text, end) && !wrongCase && !isAddress(text, start, end)) {
            hits.add(new Hit(form, field, start, end));
          }
        });
  }

  /// Accents that are written after the last letter belong to it.
  private static int withMarks(String text, int end) {
    int i = end;
    while (i < text.length() && text.charAt(i) >= '\u0300' && text.charAt(i) <= '\u036F') {
      i++;
    }
    return i;
  }

  /// A Thai, Lao or other vowel sign goes on with the letter before it.
  private static boolean cutsMark(String text, int end) {
    return end < text.length()
        && Letters.of(text.charAt(end)) >>> 16 == Letters.SINGLE
        && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK;
  }

  /// A context name whose last word has a capital, "the Office", is meant only where the text has
  /// it, too.
  private static boolean isAsCapital(String form, String text, int end) {
    return !Character.isUpperCase(lastInitial(form, form.length()))
        || Character.isUpperCase(lastInitial(text, end));
  }

  private static char lastInitial(String text, int end) {
    int i = end - 1;
    while (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
      i--;
    }
    return text.charAt(i);
  }

  /// Inside a web or mail address nobody is named.
  private static boolean isAddress(String text, int start, int end) {
    if (end + 2 < text.length() && text.charAt(end) == '.') {
      int to = end + 1;
      while (to < text.length() && to < end + 6 && Character.isLetter(text.charAt(to))) {
        to++;
      }
      if (DOMAINS.contains(text.substring(end + 1, to).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    int i = start;
    while (i > 0 && start - i < MAX_ADDRESS && isAddressPart(text.charAt(i - 1))) {
      i--;
    }
    String before = text.substring(i, start);
    return before.contains("://") || before.contains("www.") || before.indexOf('@') > 0;
  }

  private static boolean isAddressPart(char c) {
    return c > ' ' && c < 0x7F && c != '"' && c != '<' && c != '>' && c != '(' && c != ')';
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
