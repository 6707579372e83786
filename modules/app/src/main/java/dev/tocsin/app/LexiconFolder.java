package dev.tocsin.app;

import dev.tocsin.analysis.LexiconReading;
import dev.tocsin.analysis.Lexicons;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A newsroom's folder of lexicons while Tocsin runs: looked at again every few seconds, by whoever
/// asks then; the others get what holds. A change holds at once. One with a mistake is refused
/// whole and told once, and what held goes on. For many threads.
final class LexiconFolder implements Supplier<Lexicons> {
  static final Duration LOOK_EVERY = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(LexiconFolder.class);

  private final Path folder;
  private final InstantSource clock;
  private LexiconFiles seen;
  private volatile @Nullable Lexicons holding;
  private volatile Instant looked;

  private LexiconFolder(
      Path folder, InstantSource clock, LexiconFiles seen, @Nullable Lexicons holding) {
    this.folder = folder;
    this.clock = clock;
    this.seen = seen;
    this.holding = holding;
    this.looked = clock.instant();
  }

  /// A folder from now on. Where there is none, nothing is added until there is.
  ///
  /// @throws Problem with every fault where it has a mistake now
  static LexiconFolder open(Path folder, InstantSource clock) {
    LexiconFiles files = LexiconFiles.in(folder);
    // Those that ship take a while to be read, and not every role needs them: when asked for.
    return new LexiconFolder(folder, clock, files, files.isEmpty() ? null : files.lexicons());
  }

  /// Those that hold now: the same object until the files change.
  @Override
  public Lexicons get() {
    Lexicons held = holding;
    Instant now = clock.instant();
    return held == null || isTimeToLook(now) ? look(now) : held;
  }

  /// A clock that was set back must not keep it from looking.
  private boolean isTimeToLook(Instant now) {
    return Duration.between(looked, now).abs().compareTo(LOOK_EVERY) >= 0;
  }

  private synchronized Lexicons look(Instant now) {
    Lexicons held = holding;
    if (held != null && !isTimeToLook(now)) {
      return held; // Another thread has just looked.
    }
    looked = now;
    LexiconFiles before = seen;
    LexiconFiles files = LexiconFiles.in(folder);
    if (held != null && files.equals(before)) {
      return held;
    }
    seen = files;
    Lexicons fresh =
        switch (reading(before, files)) {
          case LexiconReading.Read(Lexicons read) -> {
            if (held != null) {
              LOG.info("the lexicons of {} hold from now on: {}", folder, added(read));
            }
            yield read;
          }
          case LexiconReading.Refused(List<String> faults) -> {
            LOG.warn(
                "the lexicons of {} are refused, and what ran goes on; mend them:\n  {}",
                folder,
                String.join("\n  ", faults));
            yield held == null ? Lexicons.builtIn() : held;
          }
        };
    holding = fresh;
    return fresh;
  }

  /// Who wants nothing added any more takes files out; a whole folder goes by mistake.
  private LexiconReading reading(LexiconFiles before, LexiconFiles now) {
    return before.isEmpty() || now.isThere()
        ? now.read()
        : new LexiconReading.Refused(
            List.of(folder + ": the folder is gone; put it back, or start again without it"));
  }

  private static String added(Lexicons lexicons) {
    return lexicons.additions().isEmpty()
        ? "nothing is added"
        : lexicons.additions().stream().map(LexiconFiles::words).collect(Collectors.joining("; "));
  }
}
