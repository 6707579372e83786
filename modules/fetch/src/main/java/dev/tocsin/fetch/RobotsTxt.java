package dev.tocsin.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The rules of one robots.txt for one robot (RFC 9309), and what Google documents on top: usual
/// typing errors, `*` and `$` in paths, the longest rule wins, `allow` wins a tie. Never fails:
/// what is no rule is left out.
public final class RobotsTxt {
  /// RFC 9309, 2.5: at least 500 KiB are read; what follows is not.
  static final int MAX_BYTES = 500 * 1024;

  /// Characters of one line that are read; Google's parser reads eight times the longest URL.
  private static final int MAX_LINE = 16_664;

  /// Seconds; a longer delay is a mistake or a refusal in disguise.
  private static final double MAX_DELAY_SECONDS = 86_400;

  private static final List<String> ALLOW = List.of("allow");
  private static final List<String> DISALLOW =
      List.of("disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw");
  private static final List<String> USER_AGENT = List.of("user-agent", "useragent", "user agent");
  private static final List<String> CRAWL_DELAY = List.of("crawl-delay", "crawldelay");
  private static final List<String> SITEMAP = List.of("sitemap", "site-map");

  private final Rules own = new Rules();
  private final Rules others = new Rules();
  private final List<String> sitemaps = new ArrayList<>();
  private boolean addressed;

  private RobotsTxt() {}

  /// The rules of one group, merged from all places where it stands.
  private static final class Rules {
    private final List<Rule> list = new ArrayList<>();
    private @Nullable Duration delay;
  }

  private record Rule(boolean allow, RobotsPath path) {}

  /// No rules: all is allowed.
  static RobotsTxt none() {
    return new RobotsTxt();
  }

  /// Nothing is allowed.
  static RobotsTxt forbidding() {
    return parse("user-agent: *\ndisallow: /".getBytes(StandardCharsets.UTF_8), "");
  }

  /// Reads a robots.txt.
  ///
  /// @param agent the robot's product token, such as `Tocsin`; case makes no difference
  public static RobotsTxt parse(byte[] body, String agent) {
    RobotsTxt robots = new RobotsTxt();
    int begin = afterMark(body);
    int length = Math.min(body.length - begin, MAX_BYTES);
    // Octets, not characters: that is what paths are compared by.
    String text = new String(body, begin, length, StandardCharsets.ISO_8859_1);
    Parsing parsing = robots.new Parsing(agent);
    int line = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        parsing.line(text.substring(line, Math.min(i, line + MAX_LINE)));
        line = i + 1;
      }
    }
    return robots;
  }

  /// Whether the robot may ask for a URL, absolute or from its path on.
  public boolean allows(String url) {
    String path = RobotsPath.of(url);
    if (path.equals("/robots.txt")) {
      return true; // RFC 9309, 2.2.2
    }
    return addressed ? allows(own, path) : allows(others, path);
  }

  /// `Crawl-delay`; zero where none is set.
  public Duration crawlDelay() {
    Duration delay = addressed ? own.delay : others.delay;
    return delay == null ? Duration.ZERO : delay;
  }

  /// What the file names as sitemaps, as written, in its order.
  public List<String> sitemaps() {
    return List.copyOf(sitemaps);
  }

  private static boolean allows(Rules rules, String path) {
    int allow = 0;
    int disallow = 0;
    for (Rule rule : rules.list) {
      int length = rule.path().length();
      if (length > (rule.allow() ? allow : disallow) && rule.path().matches(path)) {
        if (rule.allow()) {
          allow = length;
        } else {
          disallow = length;
        }
      }
    }
    return allow >= disallow;
  }

  /// A byte order mark may stand before, also a broken one.
  private static int afterMark(byte[] body) {
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    int at = 0;
    while (at < mark.length && at < body.length && body[at] == mark[at]) {
      at++;
    }
    return at;
  }

  /// Where a file is being read.
  private final class Parsing {
    private final String agent;

    /// The group at hand is for our robot, for all.
    private boolean ours;

    private boolean everybodys;

    /// Rules stood since the last `user-agent`: the next one begins another group.
    private boolean ruled;

    /// The same for delays alone, which RFC 9309 doesn't know: they part no groups, and count for
    /// the names right above them.
    private boolean delayOurs;

    private boolean delayEverybodys;
    private boolean delayed;

    private Parsing(String agent) {
      this.agent = token(agent);
    }

    private void line(String raw) {
      int comment = raw.indexOf('#');
      String line = strip(comment < 0 ? raw : raw.substring(0, comment));
      int colon = line.indexOf(':');
      if (colon < 0) {
        colon = blank(line); // forgotten: taken for one where two words stand
        if (colon < 0 || blank(strip(line.substring(colon))) >= 0) {
          return;
        }
      }
      String key = strip(line.substring(0, colon)).toLowerCase(Locale.ROOT);
      String value = strip(line.substring(colon + 1));
      if (is(key, USER_AGENT)) {
        userAgent(value);
      } else if (is(key, ALLOW)) {
        rule(true, value);
      } else if (is(key, DISALLOW)) {
        rule(false, value);
      } else if (is(key, CRAWL_DELAY)) {
        delay(value);
      } else if (is(key, SITEMAP) && !value.isEmpty()) {
        sitemaps.add(
            new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
      }
    }

    private void userAgent(String value) {
      if (ruled) {
        ours = false;
        everybodys = false;
        ruled = false;
        delayed = true;
      }
      if (delayed) {
        delayOurs = false;
        delayEverybodys = false;
        delayed = false;
      }
      if (value.startsWith("*") && (value.length() == 1 || space(value.charAt(1)))) {
        everybodys = true;
        delayEverybodys = true;
      } else if (!agent.isEmpty() && token(value).equalsIgnoreCase(agent)) {
        ours = true;
        delayOurs = true;
        addressed = true;
      }
    }

    private void rule(boolean allow, String value) {
      ruled = true;
      if (value.isEmpty()) {
        return; // RFC 9309, 2.2.2: an empty path matches nothing
      }
      add(new Rule(allow, RobotsPath.pattern(value)));
      int slash = value.lastIndexOf('/');
      if (allow && slash >= 0 && value.startsWith("/index.htm", slash)) {
        // Google: who allows the index page allows the folder that it stands for.
        add(new Rule(true, RobotsPath.pattern(value.substring(0, slash + 1) + "$")));
      }
    }

    private void add(Rule rule) {
      if (ours) {
        own.list.add(rule);
      }
      if (everybodys) {
        others.list.add(rule);
      }
    }

    private void delay(String value) {
      delayed = true;
      if (!value.matches("\\d{1,9}(?:\\.\\d{0,9})?")) {
        return;
      }
      double seconds = Math.min(Double.parseDouble(value), MAX_DELAY_SECONDS);
      Duration delay = Duration.ofMillis(Math.round(seconds * 1_000));
      if (delayOurs) {
        own.delay = delay;
      }
      if (delayEverybodys) {
        others.delay = delay;
      }
    }
  }

  /// Keys count by how they begin.
  private static boolean is(String key, List<String> names) {
    return names.stream().anyMatch(key::startsWith);
  }

  /// RFC 9309, 2.2.1: letters, underscores and hyphens; what follows is no part of a name.
  private static String token(String agent) {
    int end = 0;
    while (end < agent.length() && tokenSign(agent.charAt(end))) {
      end++;
    }
    return agent.substring(0, end);
  }

  private static boolean tokenSign(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  }

  private static int blank(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) == ' ' || s.charAt(i) == '\t') {
        return i;
      }
    }
    return -1;
  }

  private static String strip(String s) {
    int begin = 0;
    int end = s.length();
    while (begin < end && space(s.charAt(begin))) {
      begin++;
    }
    while (end > begin && space(s.charAt(end - 1))) {
      end--;
    }
    return s.substring(begin, end);
  }

  private static boolean space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
