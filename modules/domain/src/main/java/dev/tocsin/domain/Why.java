package dev.tocsin.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells a person what an article did to a watch's state, or why it did nothing. Pure.
public final class Why {
  private Why() {}

  /// Line by line: first what came of the article, then each statement in it.
  ///
  /// @param article with or without signals of other watches
  public static List<String> explain(Ledger ledger, Watch watch, TaggedArticle article) {
    List<Signal> signals =
        article.signals().stream().filter(s -> s.watch().equals(watch.id())).toList();
    if (signals.isEmpty()) {
      return List.of(
          "It raised nothing for "
              + watch.id()
              + ": it says nothing of the release of its report.");
    }
    List<Alert> raised =
        ledger.alerts().stream().filter(a -> quotes(a, article.article().id())).toList();
    List<String> lines = new ArrayList<>();
    lines.add(
        raised.isEmpty()
            ? "It raised nothing for " + watch.id() + "."
            : "It is evidence of "
                + raised.stream().map(a -> a.id().value()).collect(Collectors.joining(", "))
                + ".");
    Entry entry = ledger.entries().get(article.article().id());
    if (entry == null) {
      lines.add(
          "The ledger does not keep it in full: it was not followed yet, or it is older than the "
              + watch.policy().maxEvidence()
              + " statements that are kept.");
    } else {
      place(entry, article, ledger, watch, lines);
    }
    for (int i = 0; i < signals.size(); i++) {
      lines.add(statement(signals.get(i), i, signals, ledger, watch, entry, raised));
    }
    return lines;
  }

  private static boolean quotes(Alert alert, ArticleId article) {
    return alert.evidence().stream().anyMatch(e -> e.article().equals(article));
  }

  private static void place(
      Entry entry, TaggedArticle article, Ledger ledger, Watch watch, List<String> lines) {
    Placing placing = Placing.of(article.article(), Terms.of(watch));
    String mends = placing.mends().isEmpty() ? "" : " It " + placing.mends() + ".";
    lines.add("It counts from " + placing.at() + "." + mends);
    int copies = Stories.membersOf(entry.story(), ledger.entries()).size() - 1;
    lines.add(
        "It is counted as "
            + entry.origin()
            + "'s"
            + (copies == 0
                ? "."
                : ": it is a near-copy of "
                    + copies
                    + (copies == 1 ? " other article." : " other articles.")));
    TaggedArticle latest = entry.latest();
    if (latest.article().revision() > article.article().revision()) {
      lines.add("Revision " + latest.article().revision() + " has taken its place.");
    }
  }

  private static String statement(
      Signal signal,
      int index,
      List<Signal> all,
      Ledger ledger,
      Watch watch,
      @Nullable Entry entry,
      List<Alert> raised) {
    String what = signal.kind() + " (" + signal.rule() + "): ";
    String why = inItself(signal, watch);
    if (why == null) {
      why = inItsPlace(signal, index, all, ledger, entry, raised);
    }
    return what + why + " \"" + signal.sentence() + "\"";
  }

  /// Why a statement moves nothing whatever the state; null where it can.
  private static @Nullable String inItself(Signal signal, Watch watch) {
    if (signal.background()) {
      return "recalls what was so earlier"
          + (signal.asOf() == null ? "" : ", as of " + signal.asOf())
          + "; background moves nothing.";
    }
    if (signal.polarity() == Polarity.HYPOTHETICAL) {
      return "says what might be, or what others say and the article denies; that moves nothing.";
    }
    if (signal.polarity() == Polarity.DENIED) {
      return "denies it; that counts only against a status that holds, or against the word of"
          + " others that it was shelved, and not beside a call for release.";
    }
    if (signal.confidence() < watch.policy().minConfidence()) {
      return "is too uncertain: confidence "
          + signal.confidence()
          + ", the watch asks for "
          + watch.policy().minConfidence()
          + ".";
    }
    return null;
  }

  private static String inItsPlace(
      Signal signal,
      int index,
      List<Signal> all,
      Ledger ledger,
      @Nullable Entry entry,
      List<Alert> raised) {
    for (Alert alert : raised) {
      if (alert.evidence().stream().anyMatch(e -> e.signal().kind() == signal.kind())) {
        return "is evidence of " + alert.id() + ".";
      }
    }
    ReleaseState state = ledger.state();
    Status speaksFor = signal.kind().status();
    if (state.status() == Status.RELEASED && speaksFor != Status.RELEASED) {
      return "comes when the report is out; nothing moves back from there.";
    }
    if (state.status() == Status.SHELVED && !mayFollowShelving(signal.kind())) {
      return "comes when the report is SHELVED; only a promise, a release or a call for it counts"
          + " from there.";
    }
    if (speaksFor == state.status()) {
      return "says what is known: the status is " + state.status() + " already.";
    }
    if ((signal.kind() == SignalKind.SUPPRESSION_PRESSURE && state.pressure().isUp())
        || (signal.kind() == SignalKind.RELEASE_DEMANDED && state.demand().isUp())) {
      return "belongs to an episode that was told already.";
    }
    if (signal.kind() == SignalKind.REACTION) {
      return "tells what followed a release; it only supports one.";
    }
    boolean leads =
        index == 0
            || signal.field() == Field.TITLE
            || (signal.start() == all.getFirst().start()
                && signal.field() == all.getFirst().field());
    String alone =
        leads
            ? "did not suffice: "
            : "is said in passing, and did not suffice with what others said within "
                + Hearing.WINDOW.toDays()
                + " days: ";
    return alone + rule(signal.kind()) + (entry == null ? "" : " Origin: " + entry.origin() + ".");
  }

  private static boolean mayFollowShelving(SignalKind kind) {
    return switch (kind) {
      case PROMISED, RELEASED, REACTION, RELEASE_DEMANDED, SHELVED -> true;
      case PREPARING, SHARED_FOR_COMMENT, DELAYED, SUPPRESSION_PRESSURE -> false;
    };
  }

  /// What the rules ask of a kind, in words.
  private static String rule(SignalKind kind) {
    List<String> ids =
        switch (kind) {
          case PREPARING, SHARED_FOR_COMMENT -> List.of("follow.preparing");
          case PROMISED -> List.of("follow.promised", "follow.promised-anew", "follow.deadline");
          case DELAYED -> List.of("follow.delayed");
          case RELEASED, REACTION -> List.of("follow.released");
          case SHELVED -> List.of("follow.shelved");
          case SUPPRESSION_PRESSURE -> List.of("follow.pressure");
          case RELEASE_DEMANDED -> List.of("follow.demand");
        };
    return FollowRules.ALL.stream()
        .filter(r -> ids.contains(r.id()))
        .map(r -> r.id() + ": " + r.says() + ".")
        .collect(Collectors.joining(" "));
  }
}
