package dev.tocsin.analysis;

import dev.tocsin.domain.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which newsroom is credited with what a sentence or an article says.
final class Credits {
  /// Words between a newsroom's name and the word that credits it: "Reuters news agency has
  /// reported".
  private static final int CREDIT_REACH = 4;

  /// Words of a sentence that only credits.
  private static final int CREDIT_WORDS = 20;

  /// Signs of a text's last line within which it is signed: "Reporting by ...", "(dpa)".
  private static final int SIGNATURE_CHARS = 160;

  private Credits() {}

  /// The newsroom that a sentence credits with what the one before it says: "That is what the AP
  /// agency reports."; as its key, null where none.
  static @Nullable String originBefore(Sentence s) {
    boolean begins = crediting(s).anyMatch(word -> word.start() <= CREDIT_REACH);
    return begins && s.found().tokens().size() <= CREDIT_WORDS ? origin(s) : null;
  }

  /// The newsroom that the sentence credits ("Reuters reports that"), as its key, or
  /// [Signal#ANOTHER_NEWSROOM] for one that the lexicon doesn't know; null where none.
  static @Nullable String origin(Sentence s) {
    for (Map.Entry<Integer, String> origin : new TreeMap<>(s.lexicon().origins()).entrySet()) {
      if (isCredited(s, s.found().of(origin.getKey()))) {
        return origin.getValue();
      }
    }
    boolean unnamed =
        isCredited(s, s.optional("own-newsroom"))
            || (!s.optional("own-so-writes").isEmpty() && !s.has("issuer") && !s.has("spokesman"));
    return unnamed ? Signal.ANOTHER_NEWSROOM : null;
  }

  private static boolean isCredited(Sentence s, List<Dictionary.Hit> names) {
    return names.stream()
        .anyMatch(name -> crediting(s).anyMatch(word -> isWithin(CREDIT_REACH, name, word)));
  }

  private static Stream<Dictionary.Hit> crediting(Sentence s) {
    return Stream.concat(s.hits("reports-that").stream(), s.optional("own-so-writes").stream());
  }

  private static boolean isWithin(int words, Dictionary.Hit a, Dictionary.Hit b) {
    int gap = b.start() >= a.end() ? b.start() - a.end() : a.start() - b.end();
    return gap >= 0 && gap <= words;
  }

  /// Agencies that byline, dateline or signature credit, in order.
  static List<String> credits(Lexicon lexicon, @Nullable String author, String text) {
    List<String> credits = new ArrayList<>();
    if (author != null) {
      add(lexicon, author, credits, false);
    }
    int line = text.indexOf('\n');
    String head =
        text.substring(
            0,
            Math.min(
                line < 0 ? text.length() : line, Math.min(text.length(), Voices.DATELINE_CHARS)));
    add(lexicon, head, credits, true);
    String tail = text.substring(Math.max(0, text.length() - SIGNATURE_CHARS)).strip();
    int lastLine = Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf(". "));
    String last = tail.substring(lastLine + 1).strip();
    if (last.length() <= SIGNATURE_CHARS && !last.equals(head.strip())) {
      addSignature(lexicon, tail, last, credits);
    }
    return credits;
  }

  /// In a dateline the name stands in brackets or before a dash; elsewhere it is a mention like any
  /// other.
  private static void add(Lexicon lexicon, String text, List<String> credits, boolean dateline) {
    Tokens tokens = Tokens.of(text, 0, text.length());
    for (Dictionary.Hit hit : lexicon.dictionary().find(tokens).seen()) {
      String key = lexicon.origins().get(hit.wordClass());
      if (key != null && !credits.contains(key) && (!dateline || isDateline(text, tokens, hit))) {
        credits.add(key);
      }
    }
  }

  private static boolean isDateline(String text, Tokens tokens, Dictionary.Hit hit) {
    int from = tokens.starts()[hit.start()];
    int to = tokens.ends()[hit.end() - 1];
    String before = text.substring(0, from).stripTrailing();
    String after = text.substring(to).stripLeading();
    boolean bracketed =
        (before.endsWith("(")
                || before.endsWith("（")
                || before.endsWith("/")
                || before.endsWith("["))
            && (after.startsWith(")")
                || after.startsWith("）")
                || after.startsWith("/")
                || after.startsWith("]"));
    boolean dashed =
        from < Voices.DATELINE_CHARS / 2
            && (after.startsWith("-")
                || after.startsWith("–")
                || after.startsWith("—")
                || after.startsWith(". "))
            && (before.isEmpty() || !Character.isLowerCase(before.charAt(before.length() - 1)));
    boolean chinese = from <= 2 && Tokens.isHan(text.charAt(from));
    return bracketed || dashed || chinese;
  }

  private static void addSignature(
      Lexicon lexicon, String tail, String last, List<String> credits) {
    Tokens tokens = Tokens.of(last, 0, last.length());
    for (Dictionary.Hit hit : lexicon.dictionary().find(tokens).seen()) {
      String key = lexicon.origins().get(hit.wordClass());
      if (key == null || credits.contains(key)) {
        continue;
      }
      String after = last.substring(tokens.ends()[hit.end() - 1]).strip();
      boolean alone = tokens.size() <= hit.end() - hit.start() + 3;
      boolean signed =
          after.equals(")") || (after.isEmpty() && last.length() < SIGNATURE_CHARS / 4);
      if (alone
          || (signed && (last.contains("(") || (tail.endsWith(last) && last.startsWith("—"))))) {
        credits.add(key);
      }
    }
  }
}
