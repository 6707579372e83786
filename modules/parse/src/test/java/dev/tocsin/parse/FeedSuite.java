package dev.tocsin.parse;

import dev.tocsin.domain.Published;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// feedparser's suite, where it is present: each file carries in a comment what must be read from
/// it. Scored are the expectations about what our model has; the others are counted.
final class FeedSuite {
  private static final Pattern EXPECT = Pattern.compile("Expect:\\s*(.*?)\\s*-->", Pattern.DOTALL);
  private static final Pattern HEADER = Pattern.compile("(?im)^\\s*Header:\\s*([\\w-]+):\\s*(.*)$");
  private static final Pattern FIELD =
      Pattern.compile(
          "^(feed|entries\\[(\\d+)\\])((?:\\['?\\w+'?\\]|\\.\\w+)+)\\s*==\\s*(.*)$",
          Pattern.DOTALL);

  private FeedSuite() {}

  /// One file and what came of it.
  ///
  /// @param field what the expectation is about; null where it is about nothing that our model has
  /// @param right whether it was met
  record Case(
      String file,
      @Nullable String field,
      boolean right,
      Object wanted,
      Object got,
      FeedReading reading) {}

  /// The suite's folder beside this or an outer checkout; null where there is none.
  static @Nullable Path folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path suite = at.resolve("shared/suites/feeds-feedparser");
      if (Files.isDirectory(suite)) {
        return suite;
      }
    }
    return null;
  }

  static List<Case> run(Path folder) throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        cases.add(scored(folder.relativize(file).toString(), Files.readAllBytes(file)));
      }
    }
    return cases;
  }

  private static Case scored(String file, byte[] bytes) {
    String comment = comment(bytes);
    FeedReading reading =
        FeedReader.read(bytes, header(comment, "content-type"), base(file, comment));
    Matcher expect = EXPECT.matcher(comment);
    if (!expect.find() || !(reading instanceof FeedReading.Feed feed)) {
      return new Case(file, null, false, "", "", reading);
    }
    String claim = expect.group(1).replaceFirst("^(?:not )?bozo and ", "");
    if (claim.matches("(?:version|encoding)\\s*==.*")) {
      String[] sides = claim.split("\\s*==\\s*", 2);
      Object got = sides[0].equals("version") ? version(feed.kind()) : feed.charset();
      Object wanted = PythonLiteral.read(sides[1]);
      boolean right =
          sides[0].equals("version")
              ? List.of(got.toString().split("\\|")).contains(wanted)
              : sameCharset(wanted, feed.charset());
      return new Case(file, sides[0], right, wanted, got, reading);
    }
    Matcher field = FIELD.matcher(claim);
    if (!field.matches()) {
      return new Case(file, null, false, "", "", reading);
    }
    String path =
        field
            .group(3)
            .replaceAll("[\\[\\]']+", ".")
            .replaceAll("^\\.+|\\.+$", "")
            .replaceAll("\\.+", ".");
    // `a == b == 'x'` is about two entries, `== 'x' or a == 'y'` gives two answers: the last side
    // counts.
    String value =
        field
            .group(4)
            .replaceFirst(" or feed\\['title'\\] == .*$", "")
            .replaceFirst("^.*(?:feed|entries\\[\\d+\\])(?:\\['\\w+'\\])+ == (?=['\"])", "");
    Object wanted = PythonLiteral.read(value);
    boolean ofFeed = field.group(1).equals("feed");
    Object got =
        ofFeed ? ofFeed(feed, path) : ofEntry(feed, Integer.parseInt(field.group(2)), path);
    return got == null
        ? new Case(file, null, false, wanted, "", reading)
        : new Case(
            file, (ofFeed ? "feed." : "entry.") + path, same(wanted, got), wanted, got, reading);
  }

  private static @Nullable Object ofFeed(FeedReading.Feed feed, String path) {
    return switch (path) {
      case "title", "title_detail.value" -> feed.title();
      case "link" -> feed.url();
      case "language" -> feed.language();
      default -> null;
    };
  }

  private static @Nullable Object ofEntry(FeedReading.Feed feed, int index, String path) {
    if (index >= feed.entries().size()) {
      return "no such entry";
    }
    FeedEntry e = feed.entries().get(index);
    return switch (path) {
      case "title", "title_detail.value" -> e.title();
      case "link" -> e.url();
      case "id", "guid" -> e.id();
      case "author" -> e.author() == null ? "" : e.author();
      case "summary", "description", "summary_detail.value" -> e.summary();
      case "content.0.value" -> e.content();
      case "published_parsed" -> e.published();
      case "updated_parsed" -> e.updated();
      default -> null;
    };
  }

  static boolean same(Object wanted, Object got) {
    if (!(wanted instanceof List<?> tuple)) {
      return wanted.equals(got);
    }
    List<Integer> n = tuple.stream().map(i -> (Integer) i).toList();
    Instant at =
        LocalDateTime.of(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5))
            .toInstant(ZoneOffset.UTC);
    return switch ((Published) got) {
      case Published.At(Instant instant) -> instant.equals(at);
      case Published.On on -> on.day().atStartOfDay(ZoneOffset.UTC).toInstant().equals(at);
      case Published.Unknown _ -> false;
    };
  }

  private static String version(String kind) {
    return switch (kind) {
      case "rss-0.91" -> "rss091n|rss091u";
      case "rss-1.0" -> "rss10";
      case "atom-1.0" -> "atom10";
      case "atom-0.3" -> "atom03";
      default -> kind.replaceAll("[-.]", "");
    };
  }

  private static boolean sameCharset(Object wanted, String got) {
    return Decoded.charset(wanted.toString()) != null
        && Decoded.charset(wanted.toString()).name().equals(got);
  }

  /// The comment at the top, in whatever charset it is written.
  private static String comment(byte[] bytes) {
    for (String charset :
        List.of("ISO-8859-1", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "IBM037")) {
      String text = new String(bytes, Charset.forName(charset));
      if (text.contains("Expect:")) {
        boolean bytewise = charset.equals("ISO-8859-1");
        int end = text.indexOf("-->", text.indexOf("Expect:"));
        String head = end < 0 ? text : text.substring(0, end + 3);
        return bytewise
            ? new String(head.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
            : head;
      }
    }
    return "";
  }

  private static @Nullable String header(String comment, String name) {
    Matcher m = HEADER.matcher(comment);
    while (m.find()) {
      if (m.group(1).toLowerCase(Locale.ROOT).equals(name)) {
        return m.group(2).strip();
      }
    }
    return null;
  }

  /// The suite is served from here.
  private static String base(String file, String comment) {
    if (!comment.contains("Header:") && !file.contains("/http_")) {
      return ""; // read from a file
    }
    String url = "http://127.0.0.1:8097/tests/" + file;
    String location = header(comment, "content-location");
    return location == null ? url : Xml.resolve(url, location);
  }
}
