package dev.tocsin.fetch;

import java.time.Duration;
import java.util.List;

/// Every limit of a [Fetcher], and who it says that it is.
///
/// @param contact a URL or mail address at which a site's owner reaches whoever runs this; part of
///   the `User-Agent`
/// @param allowed hosts and networks that may be private: `host`, `host:port`, `address/bits`; for
///   tests and intranets
/// @param connectTimeout for one TCP connection, or one TLS handshake
/// @param silenceTimeout the longest pause between two bytes
/// @param totalTimeout for one fetch with its redirects, without the wait for its host's turn
/// @param queueTimeout the longest wait for a host's turn
/// @param maxHeaderBytes of one answer
/// @param maxBodyBytes as transferred
/// @param maxDecodedBytes after decompression
/// @param maxRedirects hops of one fetch
/// @param hostGap the least time between the end of one request to a host and the begin of the next
/// @param hostJitter up to this share of the gap is added, from 0 to 1
/// @param maxCrawlDelay the longest `Crawl-delay` that is followed; a longer one is cut to this
/// @param allowedHostGap the gap for hosts in `allowed`
/// @param robotsFreshFor how long robots.txt is kept; RFC 9309, 2.4: at most 24 hours
public record FetchSettings(
    String contact,
    List<String> allowed,
    Duration connectTimeout,
    Duration silenceTimeout,
    Duration totalTimeout,
    Duration queueTimeout,
    int maxHeaderBytes,
    long maxBodyBytes,
    long maxDecodedBytes,
    int maxRedirects,
    Duration hostGap,
    double hostJitter,
    Duration maxCrawlDelay,
    Duration allowedHostGap,
    Duration robotsFreshFor) {
  /// The name under which robots.txt may address us.
  public static final String PRODUCT = "Tocsin";

  private static final int KIB = 1024;
  private static final long MIB = 1024L * 1024;

  public FetchSettings {
    allowed = List.copyOf(allowed);
    if (contact.isBlank() || !contact.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
      throw new IllegalArgumentException(
          "the contact for the User-Agent is a URL or a mail address without spaces, not '"
              + contact
              + "'");
    }
    if (hostJitter < 0 || hostJitter > 1) {
      throw new IllegalArgumentException("the jitter is from 0 to 1, not " + hostJitter);
    }
  }

  /// What is used where nothing else is configured.
  public static FetchSettings defaults(String contact) {
    return new FetchSettings(
        contact,
        List.of(),
        Duration.ofSeconds(10),
        Duration.ofSeconds(15),
        Duration.ofSeconds(60),
        Duration.ofMinutes(5),
        64 * KIB,
        20 * MIB,
        50 * MIB,
        8,
        Duration.ofSeconds(1),
        0.5,
        Duration.ofSeconds(30),
        Duration.ZERO,
        Duration.ofHours(24));
  }

  /// The same, with these private hosts or networks allowed.
  public FetchSettings allowing(List<String> hosts) {
    return new FetchSettings(
        contact,
        hosts,
        connectTimeout,
        silenceTimeout,
        totalTimeout,
        queueTimeout,
        maxHeaderBytes,
        maxBodyBytes,
        maxDecodedBytes,
        maxRedirects,
        hostGap,
        hostJitter,
        maxCrawlDelay,
        allowedHostGap,
        robotsFreshFor);
  }

  /// The same, with another gap between two requests to one host.
  public FetchSettings withHostGap(Duration gap) {
    return new FetchSettings(
        contact,
        allowed,
        connectTimeout,
        silenceTimeout,
        totalTimeout,
        queueTimeout,
        maxHeaderBytes,
        maxBodyBytes,
        maxDecodedBytes,
        maxRedirects,
        gap,
        hostJitter,
        maxCrawlDelay,
        allowedHostGap,
        robotsFreshFor);
  }

  /// The same, with other time limits.
  public FetchSettings within(Duration connect, Duration silence, Duration total, Duration queue) {
    return new FetchSettings(
        contact,
        allowed,
        connect,
        silence,
        total,
        queue,
        maxHeaderBytes,
        maxBodyBytes,
        maxDecodedBytes,
        maxRedirects,
        hostGap,
        hostJitter,
        maxCrawlDelay,
        allowedHostGap,
        robotsFreshFor);
  }

  /// The same, with other size limits.
  public FetchSettings atMost(int headerBytes, long bodyBytes, long decodedBytes) {
    return new FetchSettings(
        contact,
        allowed,
        connectTimeout,
        silenceTimeout,
        totalTimeout,
        queueTimeout,
        headerBytes,
        bodyBytes,
        decodedBytes,
        maxRedirects,
        hostGap,
        hostJitter,
        maxCrawlDelay,
        allowedHostGap,
        robotsFreshFor);
  }

  String userAgent() {
    return PRODUCT + "/0.1 (+" + contact + ")";
  }
}
