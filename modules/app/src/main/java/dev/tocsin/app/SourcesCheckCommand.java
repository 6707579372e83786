package dev.tocsin.app;

import dev.tocsin.fetch.FetchSettings;
import dev.tocsin.fetch.Fetcher;
import dev.tocsin.ingest.SourceCheck;
import dev.tocsin.parse.ArticleJson;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    description = "find a site's feeds and sitemaps, fetch each once, show what would be read")
final class SourcesCheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "URL", description = "of a feed, a sitemap, or any page of a site")
  private String url = "";

  @Override
  public Integer call() {
    // A person named the address: their own machine and network may be asked.
    FetchSettings settings =
        FetchSettings.defaults(Polling.NO_CONTACT).allowing(List.of("0.0.0.0/0", "::/0"));
    PrintWriter out = Out.writer();
    try (Fetcher fetcher = new Fetcher(settings, InstantSource.system())) {
      SourceCheck.Report report = new SourceCheck(fetcher, InstantSource.system()).check(url);
      report.found().forEach(found -> print(out, found));
      report.problems().forEach(problem -> out.println("! " + problem));
      out.flush();
      return report.found().isEmpty() ? Problem.FAILED : 0;
    }
  }

  private static void print(PrintWriter out, SourceCheck.Found found) {
    String newest = ArticleJson.published(found.newest());
    out.printf(
        "%s (%s)%s%n  %d entries, newest %s%n",
        found.url(),
        found.form(),
        found.title().isBlank() ? "" : ": " + found.title(),
        found.entries(),
        newest == null ? "without a date" : newest);
    for (SourceCheck.Item item : found.items()) {
      String published = ArticleJson.published(item.published());
      out.printf(
          "    %-20s %s%n    %-20s %s%n",
          published == null ? "no date" : published, item.title(), "", item.url());
    }
    found.wrong().forEach(wrong -> out.println("  ! " + wrong));
    out.printf(
        "  to poll it: tocsin sources add --kind %s %s%n%n",
        found.kind().name().toLowerCase(Locale.ROOT), found.url());
  }
}
