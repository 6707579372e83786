package dev.tocsin.fetch;

import java.time.InstantSource;

/// Reads URLs as a welcome guest: within limits, within robots.txt, one request per host at a time.
///
/// Safe for use by many threads at once; [#fetch] blocks and is meant for virtual threads.
public final class Fetcher implements AutoCloseable {
  public Fetcher(FetchSettings settings, InstantSource clock) {}

  /// Fetches one URL. Never throws for what a site does.
  public FetchResult fetch(FetchRequest request) {
    return new FetchResult.Failed(FetchResult.Failure.RESET, request.url(), "not connected");
  }

  @Override
  public void close() {}
}
