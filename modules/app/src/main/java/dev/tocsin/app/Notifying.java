package dev.tocsin.app;

import dev.tocsin.analysis.WatchFile;
import dev.tocsin.analysis.WatchReading;
import dev.tocsin.domain.Watch;
import dev.tocsin.domain.WatchId;
import dev.tocsin.notify.Channel;
import dev.tocsin.notify.MailServer;
import dev.tocsin.notify.Notifier;
import dev.tocsin.notify.Subscription;
import dev.tocsin.store.Database;
import dev.tocsin.wire.WatchText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The configuration's subscribers, told of alerts.
final class Notifying {
  private Notifying() {}

  /// @param watches what is followed, those added while it runs included
  static Notifier start(Roles.Plan plan, Database database, LiveTable<WatchText> watches) {
    Map<WatchId, String> configured = new HashMap<>();
    for (Watch watch : Publishing.read(plan.settings().watches())) {
      configured.put(watch.id(), watch.name());
    }
    return Notifier.start(
        database,
        subscriptions(plan.settings().subscribers()),
        server(plan.settings().mail()),
        plan.settings().publicUrl(),
        id -> name(id, watches, configured),
        plan.clocks().machine());
  }

  /// An alert may have to be told before the table is read.
  private static String name(
      WatchId id, LiveTable<WatchText> watches, Map<WatchId, String> configured) {
    WatchText text = watches.get().get(id.value());
    return text != null
            && WatchFile.read(text.yaml(), text.file()) instanceof WatchReading.Ok(Watch watch)
        ? watch.name()
        : configured.getOrDefault(id, id.value());
  }

  private static List<Subscription> subscriptions(List<Settings.Subscriber> subscribers) {
    return subscribers.stream()
        .map(s ->
            new Subscription(
                s.id(),
                s.watch() == null ? null : new WatchId(s.watch()),
                s.minSeverity(),
                Channel.of(s.channel(), s.to(), s.secret())))
        .toList();
  }

  private static @Nullable MailServer server(Settings.Mail mail) {
    return mail.host().isEmpty()
        ? null
        : new MailServer(
            mail.host(), mail.port(), mail.from(), mail.user(), mail.password(), mail.startTls());
  }
}
