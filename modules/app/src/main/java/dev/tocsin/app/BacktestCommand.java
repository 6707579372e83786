package dev.tocsin.app;

import dev.tocsin.analysis.Lexicons;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Watch;
import dev.tocsin.store.AlertJson;
import dev.tocsin.stream.Backtest;
import dev.tocsin.stream.Difference;
import dev.tocsin.stream.Expected;
import dev.tocsin.stream.Following;
import dev.tocsin.stream.Score;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "backtest",
    description = "the alerts that an archive of articles would have raised",
    footer = {
      "",
      "Archives: article JSON one a line (.jsonl, .jsonl.gz), WARC (.warc, .warc.gz), a folder of",
      "HTML pages or of any of these. No Kafka and no database is needed."
    })
final class BacktestCommand implements Callable<Integer> {
  private static final int FAULTS_SHOWN = 10;

  /// Articles without any date that are kept until the end.
  private static final int MAX_UNDATED = 10_000;

  @Option(
      names = "--articles",
      required = true,
      paramLabel = "FILE|DIR",
      description = "the archive")
  private Path articles = Path.of("");

  @Option(names = "--json", description = "one alert a line, as JSON")
  private boolean json;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "deadlines pass until then (default: the day of the last article)")
  private @Nullable LocalDate until;

  @Option(
      names = "--expect",
      paramLabel = "FILE",
      description =
          "measure against expected alerts: lines of alert kind, first day, last day, parted by"
              + " tabs")
  private @Nullable Path expect;

  @Option(
      names = "--against",
      paramLabel = "WATCH",
      description = "the alerts that this changed watch would gain and lose")
  private @Nullable Path against;

  @Mixin private WatchOptions watches = new WatchOptions();

  @Mixin private LexiconOptions lexicons = new LexiconOptions();

  private Instant last = Instant.EPOCH;
  private long faults;

  @Override
  public Integer call() {
    List<Watch> followed = watches.watches();
    List<Expected> expected = expect == null ? List.of() : expected(expect);
    List<Watch> changed = against == null ? List.of() : Publishing.read(List.of(against));
    Lexicons read = lexicons.lexicons();
    Backtest.Result result = run(followed, read);
    PrintWriter out = Out.writer();
    if (json) {
      result.alerts().forEach(alert -> out.println(AlertJson.of(alert)));
    } else {
      BacktestText.print(out, followed, result);
    }
    ZoneId zone = followed.getFirst().zone();
    if (expect != null) {
      BacktestText.print(json ? errors() : out, Score.of(result.alerts(), expected, zone));
    }
    if (!changed.isEmpty()) {
      Difference difference =
          Difference.between(result.alerts(), run(changed, read).alerts(), zone);
      BacktestText.print(json ? errors() : out, difference, zone);
    }
    out.flush();
    return 0;
  }

  private static PrintWriter errors() {
    return new PrintWriter(
        new java.io.OutputStreamWriter(System.err, java.nio.charset.StandardCharsets.UTF_8), true);
  }

  private static List<Expected> expected(Path file) {
    return switch (Expected.read(SettingsReader.text(file).lines().toList(), file.toString())) {
      case Expected.Reading.Ok ok -> ok.expected();
      case Expected.Reading.Faults bad ->
          throw Problem.usage(
              "The expected alerts are refused; mend and start again:\n  "
                  + String.join("\n  ", bad.faults()));
    };
  }

  private Backtest.Result run(List<Watch> followed, Lexicons read) {
    Backtest<?> backtest = Backtest.of(followed, read, Following.ofReleases());
    Progress progress = new Progress(System.err);
    List<Article> undated = new ArrayList<>();
    new ArticleFiles(article -> take(article, backtest, undated), this::fault, progress)
        .read(articles);
    undated.forEach(article -> backtest.add(article.dated(article.published(), last)));
    if (faults > FAULTS_SHOWN) {
      System.err.println("tocsin: " + (faults - FAULTS_SHOWN) + " more were left out");
    }
    LocalDate day = until;
    return backtest.run(
        day == null ? last : day.plusDays(1).atStartOfDay(followed.getFirst().zone()).toInstant());
  }

  /// An article without any date says nothing of when: it counts as seen at the archive's end, so
  /// that it recalls and never foretells.
  private void take(Article article, Backtest<?> backtest, List<Article> undated) {
    if (article.firstSeen().equals(ArticleFiles.NO_DATE)) {
      if (undated.size() < MAX_UNDATED) {
        undated.add(article);
      } else {
        fault(article.id() + " gives no date, and " + MAX_UNDATED + " others don't either");
      }
      return;
    }
    backtest.add(article);
    if (!(article.published() instanceof Published.Unknown)) {
      Instant time = ArticleFiles.time(article);
      last = time.isAfter(last) ? time : last;
    }
  }

  private void fault(String fault) {
    faults++;
    if (faults <= FAULTS_SHOWN) {
      System.err.println("tocsin: left out: " + fault);
    }
  }
}
