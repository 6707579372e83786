package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.EntityId;
import dev.tocsin.domain.Field;
import dev.tocsin.domain.Mention;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.Standing;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.WatchId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final WatchId WATCH = new WatchId("w");
  private static final Offset<Double> NEAR = within(1e-9);

  @Test
  void mentionsCountOnceAnArticle() {
    Evaluation e =
        evaluate(
            List.of(
                article("a", "en", List.of("ohchr", "ohchr", "bachelet")),
                article("b", "en", List.of())),
            List.of(label("a", "ohchr"), label("b", "ohchr,xinjiang")));

    assertThat(e.articles()).isEqualTo(2);
    assertThat(e.mentions().get("ohchr")).isEqualTo(new Evaluation.Measure(1, 0.5, 2.0 / 3));
    assertThat(e.mentions().get("bachelet").precision()).isZero();
    assertThat(e.mentions().get("all").precision()).isEqualTo(0.5, NEAR);
    assertThat(e.mentions().get("all").recall()).isEqualTo(1.0 / 3, NEAR);
  }

  @Test
  void whatIsDeniedOrHypotheticalIsNotAsserted() {
    Evaluation e =
        evaluate(
            List.of(
                article(
                    "a",
                    "en",
                    List.of(),
                    signal(SignalKind.SHELVED, Polarity.DENIED),
                    signal(SignalKind.RELEASED, Polarity.HYPOTHETICAL),
                    signal(SignalKind.DELAYED, Polarity.ASSERTED)),
                article("b", "fr", List.of(), signal(SignalKind.SHELVED, Polarity.DENIED))),
            List.of(label("a", "-", SignalKind.DELAYED), label("b", "-")));

    assertThat(e.signals()).containsOnlyKeys("DELAYED", "macro");
    assertThat(e.leading()).isEqualTo(new Evaluation.Share(1, 1, 1));
    assertThat(e.silent()).isEqualTo(new Evaluation.Share(1, 1, 1));
    assertThat(e.languages()).containsOnlyKeys("en", "fr");
    assertThat(e.languages().get("fr").silent()).isEqualTo(new Evaluation.Share(1, 1, 1));
  }

  @Test
  void theMacroMeasureIsTheMeanOfTheKinds() {
    Evaluation e =
        evaluate(
            List.of(article("a", "en", List.of(), signal(SignalKind.RELEASED, Polarity.ASSERTED))),
            List.of(label("a", "-", SignalKind.REACTION, SignalKind.RELEASED)));

    assertThat(e.signals().get("macro").f1()).isEqualTo(0.5, NEAR);
    assertThat(e.leading().accuracy()).isZero();
  }

  @Test
  void labelsWithoutArticlesAreToldAndCountNowhere() {
    Evaluation e = evaluate(List.of(article("a", "en", List.of())), List.of(label("x", "ohchr")));

    assertThat(e.missing()).containsExactly("x");
    assertThat(e.articles()).isZero();
    assertThat(e.signals().get("macro")).isEqualTo(new Evaluation.Measure(1, 1, 1));
  }

  private static Evaluation evaluate(List<TaggedArticle> articles, List<Label> labels) {
    return Evaluation.of(articles, labels, WATCH);
  }

  private static TaggedArticle article(
      String id, String language, List<String> named, Signal... signals) {
    Article article = Articles.of(id, language, "", "", "x");
    List<Mention> mentions =
        named.stream().map(n -> new Mention(new EntityId(n), "x", Field.TEXT, 0, 1)).toList();
    return new TaggedArticle(
        article, language, mentions, Arrays.asList(signals), List.of(), List.of());
  }

  private static Signal signal(SignalKind kind, Polarity polarity) {
    return new Signal(
        WATCH,
        kind,
        polarity,
        false,
        null,
        null,
        Standing.OUTLET,
        null,
        null,
        "x",
        Field.TEXT,
        0,
        1,
        0.8,
        "en.x.y");
  }

  private static Label label(String id, String mentions, SignalKind... signals) {
    Set<EntityId> named =
        mentions.equals("-")
            ? Set.of()
            : Set.copyOf(Arrays.stream(mentions.split(",", -1)).map(EntityId::new).toList());
    return new Label(id, "", named, List.of(signals), false, "");
  }
}
