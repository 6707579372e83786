package dev.tocsin.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class TopicsTest {
  private static final Pattern NAME = Pattern.compile("tocsin\\.[a-z-]+\\.v[1-9]");

  @Test
  void namesSayProductNounAndVersion() {
    assertThat(Topics.values()).allMatch(t -> NAME.matcher(t.topic()).matches());
    assertThat(Arrays.stream(Topics.values()).map(Topics::topic)).doesNotHaveDuplicates();
  }

  @Test
  void whatIsNowTrueIsCompactedAndWhatHappenedIsKept() {
    assertThat(Topics.WATCHES.config(false))
        .containsEntry(TopicConfig.CLEANUP_POLICY_CONFIG, "compact")
        .doesNotContainKey(TopicConfig.RETENTION_MS_CONFIG);
    assertThat(Topics.ARTICLES.config(false))
        .containsEntry(TopicConfig.CLEANUP_POLICY_CONFIG, "delete")
        .containsEntry(TopicConfig.RETENTION_MS_CONFIG, "7776000000");
  }

  @Test
  void aStoryOfYearsAgoIsNotDeletedForItsAge() {
    assertThat(Topics.ARTICLES.config(true)).containsEntry(TopicConfig.RETENTION_MS_CONFIG, "-1");
  }

  @Test
  void theTableForOtherProgramsSaysWhatTheCatalogueSays() throws IOException {
    String readme = Files.readString(Path.of("../../schemas/README.md"));
    for (Topics topic : Topics.values()) {
      String value =
          topic.schema().isEmpty()
              ? "bytes as they were"
              : "[`%1$s`](%1$s.avsc)".formatted(topic.schema());
      String kept =
          switch (topic.retention()) {
            case Topics.Retention.Compacted _ -> "the last of each key";
            case Topics.Retention.Kept k -> k.atLeast().toDays() + " days";
          };
      assertThat(readme.lines().filter(l -> l.startsWith("| `" + topic.topic() + "` |")))
          .singleElement()
          .asString()
          .contains("| " + value + " | " + kept + " |");
    }
  }

  @Test
  void articlesAndWhatWasFoundInThemArePartitionedAlike() {
    assertThat(Topics.ARTICLES.partitions()).isEqualTo(Topics.TAGGED_ARTICLES.partitions());
  }

  @Test
  void aStagesTimeIsReadAsItWasStamped() {
    RecordHeaders headers = new RecordHeaders();
    Stage.TAGGED.stamp(headers, Instant.ofEpochMilli(1));
    Stage.TAGGED.stamp(headers, Instant.ofEpochMilli(1_658_188_800_123L));
    assertThat(Stage.TAGGED.read(headers)).contains(Instant.ofEpochMilli(1_658_188_800_123L));
    assertThat(headers.headers("tocsin-tagged")).hasSize(1);
  }

  @Test
  void aStageThatIsMissingOrNoNumberHasNoTime() {
    RecordHeaders headers = new RecordHeaders();
    assertThat(Stage.FETCHED.read(headers)).isEmpty();
    headers.add("tocsin-fetched", "soon".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(Stage.FETCHED.read(headers)).isEmpty();
    headers.add("tocsin-fetched", null);
    assertThat(Stage.FETCHED.read(headers)).isEmpty();
  }
}
