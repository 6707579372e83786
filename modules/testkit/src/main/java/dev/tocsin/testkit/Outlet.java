package dev.tocsin.testkit;

import static dev.tocsin.testkit.Outlet.Form.ATOM;
import static dev.tocsin.testkit.Outlet.Form.LISTING;
import static dev.tocsin.testkit.Outlet.Form.PAGE;
import static dev.tocsin.testkit.Outlet.Form.RSS;
import static dev.tocsin.testkit.Outlet.Form.SITEMAP;

import dev.tocsin.domain.Source;
import dev.tocsin.domain.Standing;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

/// An outlet of the local news site. All but the issuer are invented; what they print may credit
/// real agencies.
///
/// @param id of its source, and the `from` of its articles
/// @param server outlets that name the same one share a host and port
/// @param path of its feed, sitemap or page
/// @param fullFeed its feed carries whole texts; else a first paragraph, and the text is on the
///   article's page
record Outlet(
    String id,
    String server,
    String name,
    Standing standing,
    String language,
    String zoneId,
    Form form,
    String path,
    boolean fullFeed,
    Charset charset) {

  /// What an outlet serves for others to read.
  enum Form {
    RSS,
    ATOM,
    SITEMAP,
    LISTING,
    PAGE
  }

  static final String DOCUMENTS = "rights-office-documents";

  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  /// Russian sites served this one well into the 2020s.
  private static final Charset CP1251 = Charset.forName("windows-1251");

  static final List<Outlet> ALL =
      List.of(
          of("continental-wire", "Continental Wire", Standing.AGENCY, "en", "Etc/UTC", ATOM, true),
          of("northern-courier", "The Northern Courier", "en", "Europe/London", RSS, true),
          of("potomac-ledger", "The Potomac Ledger", "en", "America/New_York", SITEMAP, false),
          of("harbour-herald", "The Harbour Herald", "en", "Asia/Hong_Kong", RSS, false),
          of("newsrake", "Newsrake", Standing.AGGREGATOR, "en", "Etc/UTC", RSS, true),
          of("rights-ledger", "Rights Ledger", "en", "America/New_York", LISTING, false),
          of("quotidien-leman", "Le Quotidien du Léman", "fr", "Europe/Zurich", RSS, false),
          of("gazette-midi", "La Gazette du Midi", "fr", "Europe/Paris", ATOM, true),
          of("diario-andino", "Diario Andino", "es", "America/Lima", RSS, true),
          of("cronica-sur", "La Crónica del Sur", "es", "America/Santiago", LISTING, false),
          of("xinghai-daily", "星海日报", "zh", "Asia/Singapore", RSS, true),
          of("minghua-post", "明華新報", "zh", "Asia/Taipei", SITEMAP, false),
          new Outlet(
              "evrazia-vestnik",
              "evrazia-vestnik",
              "Вестник Евразии",
              Standing.OUTLET,
              "ru",
              "Europe/Moscow",
              RSS,
              "/rss.xml",
              false,
              CP1251),
          of("ufuq-arabi", "الأفق العربي", "ar", "Asia/Amman", RSS, true),
          new Outlet(
              "rights-office-press",
              "rights-office",
              "OHCHR",
              Standing.ISSUER,
              "en",
              "Europe/Zurich",
              RSS,
              "/news/rss.xml",
              false,
              UTF_8),
          new Outlet(
              DOCUMENTS,
              "rights-office",
              "OHCHR",
              Standing.ISSUER,
              "en",
              "Europe/Zurich",
              PAGE,
              "/documents/country-reports",
              false,
              UTF_8));

  private static Outlet of(
      String id, String name, String language, String zone, Form form, boolean fullFeed) {
    return of(id, name, Standing.OUTLET, language, zone, form, fullFeed);
  }

  private static Outlet of(
      String id,
      String name,
      Standing standing,
      String language,
      String zone,
      Form form,
      boolean fullFeed) {
    String path =
        switch (form) {
          case RSS -> "/rss.xml";
          case ATOM -> "/feed.atom";
          case SITEMAP -> "/news-sitemap.xml";
          case LISTING, PAGE -> "/news";
        };
    return new Outlet(id, id, name, standing, language, zone, form, path, fullFeed, UTF_8);
  }

  static Outlet byId(String id) {
    return ALL.stream()
        .filter(outlet -> outlet.id.equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no outlet of the local news site is called " + id));
  }

  ZoneId zone() {
    return ZoneId.of(zoneId);
  }

  Source.Kind kind() {
    return switch (form) {
      case RSS, ATOM -> Source.Kind.FEED;
      case SITEMAP -> Source.Kind.SITEMAP;
      case LISTING -> Source.Kind.LISTING;
      case PAGE -> Source.Kind.PAGE;
    };
  }

  String contentType() {
    String type =
        switch (form) {
          case RSS -> "application/rss+xml";
          case ATOM -> "application/atom+xml";
          case SITEMAP -> "application/xml";
          case LISTING, PAGE -> "text/html";
        };
    return type + "; charset=" + charset.name().toLowerCase(java.util.Locale.ROOT);
  }
}
