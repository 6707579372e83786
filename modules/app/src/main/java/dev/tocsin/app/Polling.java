package dev.tocsin.app;

import dev.tocsin.fetch.FetchSettings;
import dev.tocsin.ingest.IngestSettings;
import java.time.Duration;

/// How sites are asked, from the configuration.
final class Polling {
  /// Where no contact is configured, a site's owner at least finds what program it is.
  static final String NO_CONTACT = "https://github.com/tocsin-news/tocsin";

  private Polling() {}

  static FetchSettings fetching(Settings settings, Settings.Fetching fetching) {
    String contact = settings.contact().isBlank() ? NO_CONTACT : settings.contact();
    return FetchSettings.defaults(contact)
        .allowing(fetching.allow())
        .withHostGap(fetching.hostGap());
  }

  static IngestSettings of(Settings.Fetching fetching) {
    IngestSettings live = IngestSettings.live();
    return new IngestSettings(
        live.tick(),
        fetching.concurrency(),
        fetching.minInterval(),
        fetching.maxInterval(),
        live.pagesPerPoll(),
        live.seenPerSource(),
        live.wholeEvery());
  }

  /// A story's sources are polled several times a second.
  static IngestSettings fast() {
    IngestSettings live = IngestSettings.live();
    return new IngestSettings(
        Duration.ofMillis(20),
        live.concurrency(),
        Duration.ofMillis(50),
        live.maxInterval(),
        200,
        live.seenPerSource(),
        live.wholeEvery());
  }
}
