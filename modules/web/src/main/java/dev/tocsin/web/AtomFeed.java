package dev.tocsin.web;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Headline;
import dev.tocsin.web.Desk.AlertView;
import java.time.Instant;
import java.util.List;

/// Alerts as an Atom feed (RFC 4287), for readers and other programs.
final class AtomFeed {
  private AtomFeed() {}

  static String of(List<AlertView> alerts, String publicUrl, Instant now) {
    StringBuilder out = new StringBuilder();
    Instant updated = alerts.isEmpty() ? now : alerts.getFirst().alert().at();
    out.append(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
        <id>%s/alerts.atom</id>
        <title>Tocsin alerts</title>
        <updated>%s</updated>
        <author><name>Tocsin</name></author>
        <link rel="self" href="%s/alerts.atom"/>
        """
            .formatted(Html.escape(publicUrl), updated, Html.escape(publicUrl)));
    for (AlertView view : alerts) {
      Alert a = view.alert();
      String sentence =
          a.evidence().isEmpty() ? a.explanation() : a.evidence().getFirst().signal().sentence();
      out.append(
          """
          <entry>
          <id>urn:tocsin:alert:%s</id>
          <title>%s</title>
          <updated>%s</updated>
          <link href="%s/alerts/%s"/>
          <summary>%s</summary>
          </entry>
          """
              .formatted(
                  Html.escape(a.id().value()),
                  Html.escape(Headline.of(a)),
                  a.at(),
                  Html.escape(publicUrl),
                  Html.escape(a.id().value()),
                  Html.escape(sentence)));
    }
    return out.append("</feed>\n").toString();
  }
}
