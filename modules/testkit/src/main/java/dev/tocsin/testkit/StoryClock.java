package dev.tocsin.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A clock that goes through the story's four years in about a minute, in steps: small ones on days
/// when something happens, long ones between. It stays on a step until a [Gate] says that all have
/// seen it, so that articles arrive in nearly the order in which they were published, however fast
/// the machine is.
///
/// The position can be kept in a file; a clock that is killed goes on where it was.
public final class StoryClock implements InstantSource, AutoCloseable {
  /// How long the story lasts in real time where nothing holds it up.
  public static final Duration DEFAULT_LENGTH = Duration.ofSeconds(60);

  /// How often the gate is asked.
  private static final Duration GATE_CHECK = Duration.ofMillis(10);

  private final List<Instant> steps;
  private final Duration perStep;
  private final @Nullable Path positionFile;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile Instant now;
  private volatile @Nullable Thread hand;

  /// Says when the clock may take its next step.
  @FunctionalInterface
  public interface Gate {
    /// Whether all that should happen at the shown instant has happened. Called every few
    /// milliseconds.
    boolean settled(Instant shown);

    /// Settled when both are.
    default Gate and(Gate other) {
      return shown -> settled(shown) && other.settled(shown);
    }
  }

  private StoryClock(List<Instant> steps, Duration length, @Nullable Path positionFile) {
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a story clock needs at least one step");
    }
    this.steps = List.copyOf(steps);
    this.perStep = length.dividedBy(steps.size());
    this.positionFile = positionFile;
    this.now =
        positionFile == null ? steps.getFirst() : before(kept(positionFile, steps.getFirst()));
  }

  /// A clock at the story's beginning that keeps its position nowhere.
  public static StoryClock of(Story story, Duration length) {
    return new StoryClock(StorySteps.of(story), length, null);
  }

  /// A clock that goes on from the position in a file, or begins where there is none, and keeps it
  /// there.
  public static StoryClock of(Story story, Duration length, Path positionFile) {
    return new StoryClock(StorySteps.of(story), length, positionFile);
  }

  static StoryClock over(List<Instant> steps, Duration length, @Nullable Path positionFile) {
    return new StoryClock(steps, length, positionFile);
  }

  /// The step before a kept position. What was shown last may not have been taken in when the
  /// process was killed; shown once more, and alone, it comes before what follows it.
  private Instant before(Instant kept) {
    Instant previous = steps.getFirst();
    for (Instant step : steps) {
      if (!step.isBefore(kept)) {
        break;
      }
      previous = step;
    }
    return previous;
  }

  /// Begins to run. Until then it shows its first instant, or the one that it was left at.
  public synchronized void start(Gate gate) {
    if (hand != null) {
      throw new IllegalStateException("the story clock runs already");
    }
    hand = Thread.ofVirtual().name("story-clock").start(() -> run(gate));
  }

  @Override
  public Instant instant() {
    return now;
  }

  /// The instants that it shows one after another.
  public List<Instant> steps() {
    return steps;
  }

  /// How much of the story has been shown: 0 to 1, by steps.
  public double progress() {
    long shown = steps.stream().filter(step -> !step.isAfter(now)).count();
    return (double) shown / steps.size();
  }

  /// Whether the last instant was shown and the gate says that it is settled.
  public boolean hasEnded() {
    return ended.getCount() == 0;
  }

  /// Waits for the story's end; false where it took longer than `atMost`.
  public boolean awaitEnd(Duration atMost) throws InterruptedException {
    return ended.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Stops; the position stays in its file.
  @Override
  public void close() {
    stopped.countDown();
  }

  private void run(Gate gate) {
    try {
      for (Instant step : steps) {
        if (step.isBefore(now)) {
          continue;
        }
        keep(step);
        now = step;
        if (pause(perStep)) {
          return;
        }
        while (!gate.settled(step)) {
          if (pause(GATE_CHECK)) {
            return;
          }
        }
      }
      ended.countDown();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// True where the clock was stopped meanwhile.
  private boolean pause(Duration length) throws InterruptedException {
    return stopped.await(length.toNanos(), TimeUnit.NANOSECONDS);
  }

  /// Kept before it is shown.
  private void keep(Instant step) {
    if (positionFile == null) {
      return;
    }
    try {
      Path fresh = positionFile.resolveSibling(positionFile.getFileName() + ".new");
      Files.writeString(fresh, step.toString());
      Files.move(
          fresh, positionFile, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the story clock's position can't be written to " + positionFile, e);
    }
  }

  private static Instant kept(Path file, Instant beginning) {
    try {
      return Files.exists(file) ? Instant.parse(Files.readString(file).strip()) : beginning;
    } catch (IOException e) {
      throw new UncheckedIOException("the story clock's position can't be read from " + file, e);
    } catch (DateTimeParseException e) {
      throw new IllegalStateException(
          file + " holds no position of a story clock; delete it to begin anew", e);
    }
  }
}
