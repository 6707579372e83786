package dev.tocsin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pages in a real Chromium; the test command installs one or says plainly that these do not
/// run.
class PageInABrowserTest {
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void open() {
    String chromium = System.getenv().getOrDefault("TOCSIN_CHROMIUM", "");
    assumeFalse(
        chromium.isEmpty(), "no Chromium: run ./tocsin test, which installs one or tells how");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(chromium))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
  }

  private static Page page(WebServer server, int width) {
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 800));
    page.navigate("http://127.0.0.1:" + server.port() + "/");
    return page;
  }

  private static WebServer serve(ADesk desk) {
    return WebServer.start(
        "127.0.0.1", 0, "http://127.0.0.1", desk, WebServerTest.REGISTRY, () -> "", _ -> "{}");
  }

  @Test
  void anAlertAppearsOnAnOpenPageWithoutAReload() {
    ADesk desk = new ADesk();
    try (WebServer server = serve(desk);
        Page page = page(server, 1200)) {
      page.waitForSelector("#live:not([hidden])");
      assertThat(page.locator("article.alert").count()).isZero();

      desk.add(ADesk.anAlert("a-1", "The dam report is late.", new Desk.Mark(4, 14)));

      page.waitForSelector("article.alert mark");
      assertThat(page.locator("article.alert mark").innerText()).isEqualTo("dam report");
    }
  }

  @Test
  void theTimelineShowsBandsGaugesAlertsAndVolume() {
    ADesk desk = new ADesk();
    desk.add(ADesk.anAlert("a-1", "The dam report is late."));
    try (WebServer server = serve(desk);
        Page page = page(server, 1200)) {
      assertThat(page.locator(".status .band").allTextContents())
          .containsExactly("unknown", "promised", "delayed");
      assertThat(page.locator(".band.against").count()).isEqualTo(1);
      assertThat(page.locator(".dot.urgent").count()).isEqualTo(1);
      assertThat(page.locator(".bar").count()).isGreaterThan(20);
    }
  }

  @Test
  void anAlertSaysWhatChangedWhoSaysSoAndHowLongItTook() {
    ADesk desk = new ADesk();
    desk.add(ADesk.anAlert("a-1", "The dam report is late.", new Desk.Mark(4, 14)));
    try (WebServer server = serve(desk);
        Page page = page(server, 1200)) {
      assertThat(page.locator(".state .status").innerText()).contains("Delayed");
      assertThat(page.locator(".change").innerText()).contains("promised → delayed");
      assertThat(page.locator("blockquote").innerText())
          .contains("The dam report is late.", "paper.example", "says the minister");
      assertThat(page.locator(".why").innerText()).contains("1 independent origin (paper.example)");
      assertThat(page.locator(".stages").innerText()).contains("fetch 42 ms", "store 7 ms");
      assertThat(page.locator(".health").innerText())
          .contains("no such host: gone.example", "not told, 1 waiting, 4 given up");
    }
  }

  @Test
  void aPageIsReadWithoutScripts() {
    ADesk desk = new ADesk();
    desk.add(ADesk.anAlert("a-1", "The dam report is late."));
    try (WebServer server = serve(desk);
        Page page = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      page.navigate("http://127.0.0.1:" + server.port() + "/");
      assertThat(page.locator("article.alert").innerText()).contains("The dam report is late.");
      assertThat(page.locator("#live").isVisible()).isFalse();
    }
  }

  @Test
  void nothingIsFetchedFromElsewhereAndNothingFails() {
    ADesk desk = new ADesk();
    desk.add(ADesk.anAlert("a-1", "The dam report is late."));
    List<String> elsewhere = new CopyOnWriteArrayList<>();
    List<String> errors = new CopyOnWriteArrayList<>();
    try (WebServer server = serve(desk);
        Page page = browser.newPage()) {
      String home = "http://127.0.0.1:" + server.port() + "/";
      page.onRequest(r -> {
        if (!r.url().startsWith(home) && !r.url().startsWith("data:")) {
          elsewhere.add(r.url());
        }
      });
      page.onConsoleMessage(m -> {
        if (m.type().equals("error")) {
          errors.add(m.text());
        }
      });
      page.navigate(home);
      page.waitForSelector("#live:not([hidden])");
      page.navigate(home + "sources");
      page.navigate(home + "subscribers");
      assertThat(page.locator("tr.failing").innerText()).contains("out of order");
    }
    assertThat(elsewhere).isEmpty();
    assertThat(errors).isEmpty();
  }

  @Test
  void aPhoneShowsAllOfItWithoutScrollingSideways() {
    ADesk desk = new ADesk();
    desk.add(ADesk.anAlert("a-1", "A".repeat(300) + " dam report"));
    try (WebServer server = serve(desk);
        Page page = page(server, 360)) {
      Object overflow =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(overflow).isEqualTo(0);
      page.navigate("http://127.0.0.1:" + server.port() + "/sources");
      assertThat(
              page.evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .isEqualTo(0);
    }
  }
}
