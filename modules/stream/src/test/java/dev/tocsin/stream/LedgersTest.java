package dev.tocsin.stream;

import static dev.tocsin.testkit.Fixtures.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.analysis.WatchFile;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import dev.tocsin.wire.FollowStep;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgersTest {
  private static final Instant NOW = Instant.parse("2022-07-19T10:00:00Z");
  private final Watch one = WatchFile.watch(SpelledOut.watchYaml("one"), "one.yaml");
  private final Watch oneMore = WatchFile.watch(SpelledOut.watchYaml("one-more"), "m.yaml");
  private final SimpleRules rules = new SimpleRules();

  @TempDir java.nio.file.Path folder;
  private KeyValueStore<String, FollowStep> store;

  @BeforeEach
  void open() {
    StoreBuilder<KeyValueStore<String, FollowStep>> builder =
        org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
                org.apache.kafka.streams.state.Stores.inMemoryKeyValueStore(Ledgers.STORE),
                org.apache.kafka.common.serialization.Serdes.String(),
                dev.tocsin.wire.Wire.followSteps())
            .withLoggingDisabled();
    store = builder.build();
    var context =
        new MockProcessorContext<String, Bytes>(
            StreamConfig.of(StreamSettings.of("nowhere:1", folder)),
            new org.apache.kafka.streams.processor.TaskId(0, 0),
            folder.toFile());
    store.init(context.getStateStoreContext(), store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aLedgerIsFoundAgainAfterARestartAsItWas() {
    Ledgers<SimpleRules.Ledger> before = new Ledgers<>(rules, store);
    take(before, one, tagged("a", "one PROMISED by=2022-08-31"), NOW);
    take(before, one, tagged("b", "one DELAYED by=2022-08-31"), NOW.plusSeconds(1));
    Instant later = NOW.plus(Duration.ofDays(60));
    before.put(one, rules.time(before.of(one).ledger(), one, later), later);

    Ledgers<SimpleRules.Ledger> after = new Ledgers<>(rules, store);

    assertThat(after.of(one)).isEqualTo(before.of(one));
    assertThat(after.of(one).steps()).isEqualTo(3);
    assertThat(after.of(one).state().deadlinePassed()).isTrue();
  }

  @Test
  void aWatchWhoseIdBeginsAsAnothersIsKeptApart() {
    Ledgers<SimpleRules.Ledger> before = new Ledgers<>(rules, store);
    take(before, oneMore, tagged("a", "one-more PROMISED"), NOW);

    assertThat(new Ledgers<>(rules, store).of(one).steps()).isZero();
    assertThat(new Ledgers<>(rules, store).of(oneMore).steps()).isEqualTo(1);
  }

  @Test
  void nothingIsKnownOfAWatchAtFirst() {
    assertThat(new Ledgers<>(rules, store).of(one).ledger()).isEqualTo(rules.begin(one));
  }

  private void take(
      Ledgers<SimpleRules.Ledger> ledgers, Watch watch, TaggedArticle article, Instant now) {
    var step = rules.article(ledgers.of(watch).ledger(), watch, article, now);
    ledgers.put(watch, step, article, false, now);
  }

  private TaggedArticle tagged(String id, String text) {
    return Cut.forWatch(
        SpelledOut.of(List.of(one, oneMore)).analyze(anArticle().id(id).text(text).build()),
        new dev.tocsin.domain.WatchId(text.substring(0, text.indexOf(' '))));
  }
}
