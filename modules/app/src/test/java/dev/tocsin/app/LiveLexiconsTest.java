package dev.tocsin.app;

import static dev.tocsin.testkit.Fixtures.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.Wire;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A newsroom's words that change while the stream role runs, as its own process.
@Timeout(300)
class LiveLexiconsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path folder;

  private int sent;

  @Test
  void aWordIsReadAndAMistakeRefusedWithNoRestart() throws Exception {
    Path lexicons = Files.createDirectory(folder.resolve("lexicons"));
    Path config =
        Files.writeString(
            folder.resolve("c.yaml"),
            "watches: [" + Project.file("deploy/watches/ohchr-xinjiang.yaml") + "]\nsources: []\n");
    try (StreamProcess stream = StreamProcess.start(folder, config)) {
      await().atMost(PATIENCE).until(() -> readOneMore(stream).isEmpty());

      Files.writeString(lexicons.resolve("en.lex"), "words unpublished\n    in the zorbex\n");
      await().atMost(PATIENCE).until(() -> readOneMore(stream).equals(List.of(SignalKind.DELAYED)));

      Files.writeString(lexicons.resolve("en.lex"), "words unpublishd\n    in the zorbex\n");
      await()
          .atMost(PATIENCE)
          .until(() -> {
            readOneMore(stream);
            return stream.out().contains("en.lex:1: no class 'unpublishd'");
          });
      assertThat(readOneMore(stream)).containsExactly(SignalKind.DELAYED);
      assertThat(stream.out()).containsOnlyOnce("what ran goes on");
      stream.stop();
    }
  }

  /// What the rules find in an article that is sent now: what the network makes of a word that
  /// nobody knows is not at issue here.
  private List<SignalKind> readOneMore(StreamProcess stream) throws Exception {
    sent++;
    String id = "a" + sent;
    Article article =
        anArticle()
            .id(id)
            .language("en")
            .text("The OHCHR's report on Xinjiang is in the zorbex.")
            .build();
    stream.send(List.of(article));
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                stream.read(Topics.TAGGED_ARTICLES, Wire.taggedArticles()).stream()
                    .filter(tagged -> tagged.article().id().value().equals(id))
                    .toList(),
            found -> !found.isEmpty())
        .stream()
        .map(TaggedArticle::signals)
        .flatMap(List::stream)
        .filter(signal -> !signal.rule().startsWith("learned."))
        .map(Signal::kind)
        .toList();
  }
}
