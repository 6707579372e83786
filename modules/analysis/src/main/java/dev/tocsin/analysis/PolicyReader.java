package dev.tocsin.analysis;

import dev.tocsin.domain.Watch;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads the policy of a watch: durations, shares and counts, each with a usual value where the
/// file gives none.
final class PolicyReader {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,5}) (day|hour|minute)s?");

  private final YamlNodes yaml;

  PolicyReader(YamlNodes yaml) {
    this.yaml = yaml;
  }

  Watch.Policy read(Node node) {
    Map<String, Node> keys =
        yaml.mapping(
            node,
            "policy",
            Set.of("quiet-period", "deadline-grace", "min-confidence", "max-evidence"));
    Watch.Policy usual = Watch.Policy.DEFAULT;
    return new Watch.Policy(
        given(keys, "quiet-period", usual.quietPeriod(), PolicyReader::duration),
        given(keys, "deadline-grace", usual.deadlineGrace(), PolicyReader::duration),
        given(keys, "min-confidence", usual.minConfidence(), PolicyReader::share),
        given(keys, "max-evidence", usual.maxEvidence(), PolicyReader::count));
  }

  private <T> T given(Map<String, Node> keys, String key, T usual, Function<String, T> parse) {
    Node node = keys.get(key);
    T value = node == null ? null : yaml.parsed(node, key, parse);
    return value == null ? usual : value;
  }

  private static Duration duration(String text) {
    Matcher m = DURATION.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException("'" + text + "' is no duration; write '21 days'");
    }
    long n = Long.parseLong(m.group(1));
    return switch (m.group(2)) {
      case "day" -> Duration.ofDays(n);
      case "hour" -> Duration.ofHours(n);
      default -> Duration.ofMinutes(n);
    };
  }

  private static double share(String text) {
    double value = number(text, Double::parseDouble);
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("'" + text + "' is not from 0 to 1; write 0.5");
    }
    return value;
  }

  private static int count(String text) {
    int value = number(text, Integer::parseInt);
    if (value < 1) {
      throw new IllegalArgumentException("'" + text + "' is less than 1; write 2000");
    }
    return value;
  }

  private static <T> T number(String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is no number; write digits", e);
    }
  }
}
