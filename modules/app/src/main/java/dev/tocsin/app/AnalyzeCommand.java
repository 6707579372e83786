package dev.tocsin.app;

import dev.tocsin.analysis.Analyzer;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.fetch.FetchRequest;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "analyze",
    description = "tell what one article says: mentions and release signals",
    footer = {
      "",
      "Reads plain text (first line the headline where an empty line follows), HTML, or article",
      "JSON, one object or one a line."
    })
final class AnalyzeCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|URL|-",
      defaultValue = "-",
      description = "the article; - is standard input (the default)")
  private String input = "-";

  @Option(names = "--json", description = "one JSON object an article")
  private boolean json;

  @Option(
      names = "--explain",
      description = "sentence by sentence what fired, or the nearest rule and what it missed")
  private boolean explain;

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "when it was published (2022-07-19), where the text itself does not say")
  private @Nullable LocalDate published;

  @Mixin private WatchOptions watches = new WatchOptions();

  @Mixin private LexiconOptions lexicons = new LexiconOptions();

  @Override
  public Integer call() {
    Analyzer analyzer = Analyzer.of(watches.watches(), lexicons.lexicons());
    PrintWriter out = Out.writer();
    for (Article read :
        ReadArticles.of(Bytes.read(input, FetchRequest.Accept.PAGE), Instant.now())) {
      Article article = dated(read);
      if (explain) {
        out.println(analyzer.explain(article));
        continue;
      }
      TaggedArticle tagged = analyzer.analyze(article);
      out.println(json ? AnalysisJson.of(tagged) : AnalysisText.of(tagged));
    }
    out.flush();
    return 0;
  }

  private Article dated(Article a) {
    LocalDate day = published;
    return day == null || !(a.published() instanceof Published.Unknown)
        ? a
        : a.dated(Published.on(day), a.firstSeen());
  }
}
