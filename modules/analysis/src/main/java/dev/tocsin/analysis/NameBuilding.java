package dev.tocsin.analysis;

import dev.tocsin.analysis.NameIndex.Form;
import dev.tocsin.analysis.NameWords.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collects the names of a [NameIndex].
final class NameBuilding {
  private final Map<String, List<Reading>> vocabulary = new LinkedHashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<Long, Integer> edges = new LinkedHashMap<>();
  private final List<List<Form>> forms = new ArrayList<>();

  NameBuilding() {
    forms.add(List.of());
  }

  NameIndex build() {
    return new NameIndex(new NameWords(vocabulary), edges, forms);
  }

  void add(String language, Form form) {
    Affixes affixes = Affixes.of(language);
    String text = form.text();
    Words reading = new Words(text, text.length());
    int state = NameIndex.ROOT;
    int from = 0;
    for (int n = 0; n < NameIndex.MAX_WORDS && reading.next(from); n++) {
      from = reading.end;
      if (reading.length == 0) {
        return;
      }
      int word = word(language, affixes, text.substring(reading.start, reading.end), reading);
      long key = NameIndex.key(state, word);
      Integer target = edges.get(key);
      if (target == null) {
        target = forms.size();
        forms.add(new ArrayList<>());
        edges.put(key, target);
      }
      state = target;
    }
    if (state != NameIndex.ROOT && !forms.get(state).contains(form)) {
      forms.get(state).add(form);
    }
  }

  private int word(String language, @Nullable Affixes affixes, String surface, Words read) {
    String letters = new String(read.letters, 0, read.length);
    boolean changes =
        affixes != null
            && !read.single
            && letters.length() >= Affixes.MIN_STEM - (affixes.prefixes().isEmpty() ? 0 : 1)
            && !isAcronym(surface);
    String stem = changes && affixes != null ? affixes.stem(letters) : letters;
    String key = changes ? language + " " + stem : stem;
    Integer known = words.get(key);
    if (known != null) {
      return known;
    }
    int word = words.size();
    words.put(key, word);
    store(stem, new Reading(word, changes ? affixes : null));
    String lost = lost(surface);
    if (lost != null) {
      store(lost, new Reading(word, null));
    }
    return word;
  }

  private void store(String letters, Reading reading) {
    vocabulary.computeIfAbsent(letters, _ -> new ArrayList<>()).add(reading);
  }

  private static boolean isAcronym(String surface) {
    return surface.length() > 1
        && surface.toUpperCase(Locale.ROOT).equals(surface)
        && !surface.toLowerCase(Locale.ROOT).equals(surface);
  }

  /// The word as a broken encoding leaves it: `comiss�ria`; null where it has no letter to lose.
  private static @Nullable String lost(String surface) {
    StringBuilder letters = new StringBuilder();
    int plain = 0;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (c < 0x80) {
        letters.append(Character.toLowerCase(c));
        plain++;
      } else if (c > 0x24F) {
        return null;
      } else if (letters.isEmpty() || letters.charAt(letters.length() - 1) != Letters.LOST) {
        letters.append(Letters.LOST);
      }
    }
    return plain >= 3 && plain < surface.length() ? letters.toString() : null;
  }
}
