package dev.tocsin.web;

import dev.tocsin.web.Desk.WatchSummary;
import io.javalin.http.Context;
import java.util.List;

/// Sends a page in the frame that all pages share, with the watches to choose from.
final class Layout {
  private final Desk desk;

  Layout(Desk desk) {
    this.desk = desk;
  }

  void page(Context ctx, String title, String main) {
    List<WatchSummary> watches;
    try {
      watches = desk.watches();
    } catch (RuntimeException e) {
      // The page that says that the database is away needs the frame, too.
      watches = List.of();
    }
    ctx.html(Pages.layout(title, watches, main));
  }

  void notFound(Context ctx, String what) {
    ctx.status(404);
    page(ctx, "Not found", Pages.notFound(what));
  }
}
