package dev.tocsin.testkit;

import dev.tocsin.domain.Deadline;
import dev.tocsin.domain.Field;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.Standing;
import dev.tocsin.domain.WatchId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Builds a signal; see [Fixtures#aSignal()]. It stands at the beginning of the text.
public final class SignalBuilder {
  private WatchId watch = new WatchId("ohchr-xinjiang");
  private SignalKind kind = SignalKind.PREPARING;
  private Polarity polarity = Polarity.ASSERTED;
  private boolean background;
  private @Nullable LocalDate asOf;
  private @Nullable String claimant;
  private Standing standing = Standing.OUTLET;
  private @Nullable String origin;
  private @Nullable Deadline deadline;
  private String sentence = "Her office is finalising its assessment of Xinjiang.";
  private double confidence = 0.9;
  private String rule = "test.rule";

  SignalBuilder() {}

  public SignalBuilder watch(String value) {
    watch = new WatchId(value);
    return this;
  }

  public SignalBuilder kind(SignalKind value) {
    kind = value;
    return this;
  }

  public SignalBuilder polarity(Polarity value) {
    polarity = value;
    return this;
  }

  /// Recalls what was so on a day.
  public SignalBuilder backgroundAsOf(String day) {
    background = true;
    asOf = LocalDate.parse(day);
    return this;
  }

  public SignalBuilder background() {
    background = true;
    return this;
  }

  public SignalBuilder claimant(String value) {
    claimant = value;
    return this;
  }

  public SignalBuilder standing(Standing value) {
    standing = value;
    return this;
  }

  public SignalBuilder origin(String value) {
    origin = value;
    return this;
  }

  public SignalBuilder deadline(String day, Deadline.Precision precision) {
    deadline = new Deadline(LocalDate.parse(day), precision);
    return this;
  }

  public SignalBuilder sentence(String value) {
    sentence = value;
    return this;
  }

  public SignalBuilder confidence(double value) {
    confidence = value;
    return this;
  }

  public SignalBuilder rule(String value) {
    rule = value;
    return this;
  }

  public Signal build() {
    return new Signal(
        watch,
        kind,
        polarity,
        background,
        asOf,
        claimant,
        standing,
        origin,
        deadline,
        sentence,
        Field.TEXT,
        0,
        sentence.length(),
        confidence,
        rule);
  }
}
