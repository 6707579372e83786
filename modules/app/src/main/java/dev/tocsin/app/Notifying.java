package dev.tocsin.app;

import dev.tocsin.domain.Watch;
import dev.tocsin.domain.WatchId;
import dev.tocsin.notify.Channel;
import dev.tocsin.notify.MailServer;
import dev.tocsin.notify.Notifier;
import dev.tocsin.notify.Subscription;
import dev.tocsin.store.Database;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The configuration's subscribers, told of alerts.
final class Notifying {
  private Notifying() {}

  static Notifier start(Roles.Plan plan, Database database) {
    Map<WatchId, String> names = new HashMap<>();
    for (Watch watch : Publishing.read(plan.settings().watches())) {
      names.put(watch.id(), watch.name());
    }
    return Notifier.start(
        database,
        subscriptions(plan.settings().subscribers()),
        server(plan.settings().mail()),
        plan.settings().publicUrl(),
        id -> names.getOrDefault(id, id.value()),
        plan.clocks().machine());
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
