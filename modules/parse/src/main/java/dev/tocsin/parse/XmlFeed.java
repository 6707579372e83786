package dev.tocsin.parse;

import dev.tocsin.domain.Published;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads feeds in XML.
final class XmlFeed {
  /// `ttl` is minutes (RSS 2.0); more than a month is a mistake.
  private static final int MAX_TTL_MINUTES = 31 * 24 * 60;

  private XmlFeed() {}

  /// Null where the XML is no feed.
  static FeedReading.@Nullable Feed read(
      String text, String charset, String url, ZoneId zone, List<String> repairs) {
    String fault = FeedRepair.illFormed(text);
    if (fault != null) {
      repairs.add(fault);
    }
    Document doc = Xml.parse(text, url);
    List<Element> items = new ArrayList<>();
    Element root = survey(doc, items);
    if (root == null && items.isEmpty()) {
      return null;
    }
    Element top = root == null ? items.getFirst() : root;
    Element channel = channel(top);
    List<FeedEntry> entries = new ArrayList<>();
    for (Element item : items.subList(0, Math.min(items.size(), Limits.FEED_ENTRIES))) {
      entries.add(XmlEntry.read(item, channel, zone));
    }
    if (items.size() > Limits.FEED_ENTRIES) {
      repairs.add((items.size() - Limits.FEED_ENTRIES) + " entries beyond the limit left out");
    }
    String language = Xml.text(Xml.child(channel, "language", "dc:language"));
    if (language.isEmpty()) {
      language = Xml.attribute(channel, "xml:lang");
    }
    return new FeedReading.Feed(
        kind(top, channel),
        XmlEntry.construct(Xml.child(channel, "title", "dc:title")),
        link(channel),
        language.isEmpty() ? "und" : language,
        ttl(channel),
        skipHours(channel),
        skipDays(channel),
        charset,
        entries,
        repairs);
  }

  /// The element that the feed begins with, and its entries; entries inside entries are none.
  private static @Nullable Element survey(Document doc, List<Element> items) {
    Element[] root = new Element[1];
    doc.traverse(
        new org.jsoup.select.NodeVisitor() {
          private @Nullable Element inside;

          @Override
          public void head(org.jsoup.nodes.Node node, int depth) {
            if (inside != null || !(node instanceof Element e)) {
              return;
            }
            String name = Xml.name(e);
            if (name.equals("item") || name.equals("entry")) {
              items.add(e);
              inside = e;
            } else if (root[0] == null && isRoot(name)) {
              root[0] = e;
            }
          }

          @Override
          public void tail(org.jsoup.nodes.Node node, int depth) {
            if (node.equals(inside)) { // identity: nodes have no other
              inside = null;
            }
          }
        });
    return root[0];
  }

  private static boolean isRoot(String name) {
    return switch (name) {
      case "rss", "feed", "rdf:rdf", "rdf", "channel", "rss:rss", "rdf:channel" -> true;
      default -> false;
    };
  }

  private static Element channel(Element root) {
    Element channel = Xml.child(root, "channel", "rdf:channel");
    return channel == null ? root : channel;
  }

  private static String kind(Element root, Element channel) {
    String version = Xml.attribute(root, "version");
    String name = Xml.name(root);
    if (name.startsWith("rdf")) {
      String namespace = Xml.namespace(channel, "");
      return namespace.contains("netscape.com") ? "rss-0.90" : "rss-1.0";
    }
    if (name.equals("feed") || name.equals("entry")) {
      String namespace =
          Xml.namespace(root, root.tagName().contains(":") ? root.tag().prefix() : "");
      return version.equals("0.3") || namespace.contains("purl.org/atom") ? "atom-0.3" : "atom-1.0";
    }
    if (name.equals("channel") && Xml.attribute(root, "href").length() > 0) {
      return "cdf";
    }
    if (root.nameIs("channel") && name.equals("channel") && root.tagName().equals("CHANNEL")) {
      return "cdf";
    }
    if (version.startsWith("2")) {
      return "rss-2.0";
    }
    return version.matches("\\d[\\d.]*") ? "rss-" + version : "rss";
  }

  private static String link(Element channel) {
    String link = XmlEntry.link(channel);
    return link.isEmpty() ? Xml.attribute(channel, "href") : link;
  }

  private static @Nullable Duration ttl(Element channel) {
    long minutes = number(Xml.text(Xml.child(channel, "ttl")));
    if (minutes > 0) {
      return Duration.ofMinutes(Math.min(minutes, MAX_TTL_MINUTES));
    }
    String period = Xml.text(Xml.child(channel, "sy:updateperiod")).toLowerCase(Locale.ROOT);
    long frequency = Math.max(1, number(Xml.text(Xml.child(channel, "sy:updatefrequency"))));
    Duration each =
        switch (period) {
          case "hourly" -> Duration.ofHours(1);
          case "daily" -> Duration.ofDays(1);
          case "weekly" -> Duration.ofDays(7);
          case "monthly" -> Duration.ofDays(30);
          case "yearly" -> Duration.ofDays(365);
          default -> null;
        };
    return each == null ? null : each.dividedBy(Math.min(frequency, 3_600));
  }

  private static Set<Integer> skipHours(Element channel) {
    Set<Integer> hours = new TreeSet<>();
    Element skip = Xml.child(channel, "skiphours");
    if (skip != null) {
      for (Element hour : skip.children()) {
        long h = number(Xml.text(hour));
        if (h >= 0 && h <= 24) {
          hours.add((int) h % 24); // RSS 0.91 counts 1 to 24, RSS 2.0 counts 0 to 23
        }
      }
    }
    return hours;
  }

  private static Set<DayOfWeek> skipDays(Element channel) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    Element skip = Xml.child(channel, "skipdays");
    if (skip != null) {
      for (Element day : skip.children()) {
        for (DayOfWeek each : DayOfWeek.values()) {
          if (each.name().equalsIgnoreCase(Xml.text(day))) {
            days.add(each);
          }
        }
      }
    }
    return days;
  }

  private static long number(String digits) {
    return digits.matches("\\d{1,9}") ? Long.parseLong(digits) : -1;
  }

  /// The channel's own date is no entry's: kept out of the entries on purpose.
  static Published date(Element of, ZoneId zone, String... names) {
    for (String name : names) {
      for (Element found : Xml.children(of, name)) {
        Published date = Dates.read(Xml.text(found), zone);
        if (!(date instanceof Published.Unknown)) {
          return date;
        }
      }
    }
    return Published.unknown();
  }
}
