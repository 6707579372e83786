package dev.tocsin.web;

import dev.tocsin.domain.Evidence;
import dev.tocsin.domain.Headline;
import dev.tocsin.domain.WatchId;
import dev.tocsin.web.Desk.Draft;
import dev.tocsin.web.Desk.Fate;
import dev.tocsin.web.Desk.Trial;
import dev.tocsin.web.Desk.Tried;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/// The page on which an editor tries a change of a watch before it goes live.
final class TrialPage {
  private static final String PATH = "/watches/{id}/trial";
  private static final String FIELD = "watch";

  private final Desk desk;
  private final Layout layout;

  TrialPage(Desk desk, Layout layout) {
    this.desk = desk;
    this.layout = layout;
  }

  void routes(RoutesConfig routes) {
    routes.get(PATH, ctx -> known(ctx, watch -> show(ctx, watch, watch.text(), "")));
    routes.post(PATH, ctx -> known(ctx, watch -> tried(ctx, watch)));
  }

  private void known(Context ctx, java.util.function.Consumer<Draft> then) {
    String id = ctx.pathParam("id");
    desk.draft(new WatchId(id)).ifPresentOrElse(then, () -> layout.notFound(ctx, "watch " + id));
  }

  private void tried(Context ctx, Draft watch) {
    String sent = ctx.formParam(FIELD);
    // Browsers send line ends as CR LF.
    String text = sent == null || sent.isBlank() ? watch.text() : sent.replace("\r\n", "\n");
    show(ctx, watch, text, result(desk.trial(watch.id(), text), watch));
  }

  private void show(Context ctx, Draft watch, String text, String result) {
    layout.page(
        ctx,
        "Try a change: " + watch.name(),
        """
        <h1>Try a change: %s</h1>
        <p class="now">Which alerts a changed watch would have raised over the articles that are still kept, beside the watch as it
        stands. Nothing is stored and nobody is told; to make a change last, put it into the watch's file.</p>
        %s
        <form method="post" action="/watches/%s/trial">
        <label for="watch">The watch, as its file has it</label>
        <textarea id="watch" name="%s" rows="24" spellcheck="false" autocapitalize="off">%s</textarea>
        <button>Try it</button>
        </form>
        """
            .formatted(
                Html.escape(watch.name()),
                result,
                watch.id(),
                FIELD,
                // The first line feed after the tag is not part of the text.
                "\n" + Html.escape(text)));
  }

  private static String result(Trial trial, Draft watch) {
    return switch (trial) {
      case Trial.Refused refused ->
          "<section class=\"trial\"><h2>The changed watch has mistakes</h2><ul>"
              + String.join(
                  "",
                  refused.faults().stream()
                      .map(fault -> "<li>" + Html.escape(fault) + "</li>")
                      .toList())
              + "</ul></section>";
      case Trial.Busy _ ->
          "<section class=\"trial\"><h2>Another trial is running</h2><p>Try again in a"
              + " minute.</p></section>";
      case Trial.Done done -> done(done, watch);
    };
  }

  private static String done(Trial.Done done, Draft watch) {
    StringBuilder out = new StringBuilder("<section class=\"trial\"><h2>");
    out.append(
        "%d gained, %d lost, %d the same</h2><p>Over %,d articles, %,d of them relevant.</p><ol>"
            .formatted(
                count(done.alerts(), Fate.GAINED),
                count(done.alerts(), Fate.LOST),
                count(done.alerts(), Fate.KEPT),
                done.articles(),
                done.relevant()));
    for (Tried tried : done.alerts()) {
      out.append(row(tried, watch));
    }
    return out.append("</ol></section>").toString();
  }

  private static String row(Tried tried, Draft watch) {
    String word =
        switch (tried.fate()) {
          case KEPT -> "same";
          case GAINED -> "gained";
          case LOST -> "lost";
        };
    String quote =
        tried.alert().evidence().stream()
            .findFirst()
            .map((Evidence e) ->
                "<small dir=\"auto\"><a href=\"%s\" rel=\"noreferrer\">%s</a>: %s</small>"
                    .formatted(
                        Html.href(e.url()),
                        Html.escape(e.outlet()),
                        Html.escape(e.signal().sentence())))
            .orElse("");
    return "<li class=\"%s\"><b>%s</b> %s <strong>%s</strong>%s</li>"
        .formatted(
            word,
            word,
            Html.time(tried.alert().at(), watch.zone()),
            Html.escape(Headline.of(tried.alert())),
            quote);
  }

  private static long count(List<Tried> tried, Fate fate) {
    return tried.stream().filter(t -> t.fate() == fate).count();
  }
}
