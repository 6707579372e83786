package dev.tocsin.app;

import dev.tocsin.domain.Mention;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.parse.ArticleJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What was found in an article, for a person.
final class AnalysisText {
  private final StringBuilder out = new StringBuilder();

  private AnalysisText() {}

  static String of(TaggedArticle tagged) {
    AnalysisText text = new AnalysisText();
    text.head(tagged);
    text.mentions(tagged);
    text.signals(tagged);
    return text.out.toString();
  }

  private void head(TaggedArticle tagged) {
    var article = tagged.article();
    line(article.title().isBlank() ? "(no headline)" : article.title());
    String published = ArticleJson.published(article.published());
    line(
        "  "
            + String.join(
                ", ",
                List.of(
                    article.outlet().isBlank() ? "no outlet" : article.outlet(),
                    published == null ? "no date" : published,
                    "language " + tagged.language(),
                    article.text().length() + " characters")));
  }

  private void mentions(TaggedArticle tagged) {
    line("");
    line(tagged.mentions().isEmpty() ? "No watched entity is named." : "Mentions");
    Map<String, List<Mention>> byEntity = new LinkedHashMap<>();
    for (Mention m : tagged.mentions()) {
      byEntity.computeIfAbsent(m.entity().value(), _ -> new ArrayList<>()).add(m);
    }
    byEntity.forEach((entity, mentions) -> {
      line("  " + entity + " (" + mentions.size() + ")");
      for (Mention m : mentions) {
        line(
            "    %5d-%-5d %-5s %s"
                .formatted(
                    m.start(),
                    m.end(),
                    m.field().name().toLowerCase(Locale.ROOT),
                    m.surface().replaceAll("\\s+", " ")));
      }
    });
  }

  private void signals(TaggedArticle tagged) {
    line("");
    SignalKind leading = AnalysisJson.leading(tagged);
    if (leading == null) {
      line("No signal: it says nothing of the release of a watched report.");
      return;
    }
    line("Signals (leading: " + leading + ")");
    for (Signal s : tagged.signals()) {
      line("");
      line("  " + s.kind() + "  " + facts(s));
      line("    \"" + s.sentence().strip().replaceAll("\\s+", " ") + "\"");
      line(
          "    %s %d-%d, rule %s, confidence %.2f, watch %s"
              .formatted(
                  s.field().name().toLowerCase(Locale.ROOT),
                  s.start(),
                  s.end(),
                  s.rule(),
                  s.confidence(),
                  s.watch()));
    }
  }

  private static String facts(Signal s) {
    List<String> facts = new ArrayList<>();
    facts.add(s.background() ? "background" : "news");
    if (s.asOf() != null) {
      facts.add("as of " + s.asOf());
    }
    if (s.polarity() != Polarity.ASSERTED) {
      facts.add(s.polarity().name().toLowerCase(Locale.ROOT));
    }
    if (s.claimant() != null) {
      facts.add("says " + s.claimant() + " (" + s.standing().name().toLowerCase(Locale.ROOT) + ")");
    }
    if (s.origin() != null) {
      facts.add("origin " + s.origin());
    }
    if (s.deadline() != null) {
      facts.add(
          "by "
              + s.deadline().day()
              + " ("
              + s.deadline().precision().name().toLowerCase(Locale.ROOT)
              + ")");
    }
    return String.join(", ", facts);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
