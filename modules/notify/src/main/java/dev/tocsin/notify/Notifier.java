package dev.tocsin.notify;

import dev.tocsin.domain.WatchId;
import dev.tocsin.store.Database;
import dev.tocsin.store.Delivery;
import dev.tocsin.store.DeliveryStore;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells subscribers of the alerts in the database. Several may run on one database and share the
/// work; each delivery is with one of them at a time. Delivery is at least once: one whose notifier
/// was killed before it could write down that the receiver took it is sent again, under the same
/// key ([DeliveryKey]).
///
/// Each subscription is served by a thread of its own, so that one that is slow or fails holds up
/// no other.
public final class Notifier implements AutoCloseable {
  /// How long a delivery stays with the notifier that claimed it; longer than any attempt takes.
  static final Duration CLAIM = Duration.ofMinutes(2);

  private static final Logger LOG = LoggerFactory.getLogger(Notifier.class);

  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration OUTAGE_POLL = Duration.ofSeconds(2);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(20);

  private final DeliveryStore store;
  private final InstantSource clock;
  private final Map<String, Subscription> subscriptions = new LinkedHashMap<>();
  private final Map<String, Sender> senders = new LinkedHashMap<>();
  private final Set<String> busy = ConcurrentHashMap.newKeySet();
  private final HttpClient http;
  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("notify-", 0).factory());
  private final Thread thread;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final LongAdder delivered = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder dead = new LongAdder();
  private volatile boolean outage;

  private Notifier(
      DeliveryStore store,
      List<Subscription> subscriptions,
      @Nullable MailServer mail,
      Wording wording,
      InstantSource clock,
      Duration webhookTimeLimit) {
    this.store = store;
    this.clock = clock;
    for (Subscription s : subscriptions) {
      if (this.subscriptions.put(s.id(), s) != null) {
        throw new IllegalArgumentException(
            "two subscribers have the id '" + s.id() + "'; give one of them another");
      }
      if (s.channel() instanceof Channel.Mail && mail == null) {
        throw new IllegalArgumentException(
            "subscriber '" + s.id() + "' is told by mail, but no mail server is configured");
      }
    }
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(webhookTimeLimit)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    for (Subscription s : subscriptions) {
      senders.put(
          s.id(),
          switch (s.channel()) {
            case Channel.Log _ -> new LogSender(wording);
            case Channel.Webhook w -> new WebhookSender(http, w, wording, clock, webhookTimeLimit);
            case Channel.Mail m -> new MailSender(Objects.requireNonNull(mail), m, wording, clock);
          });
    }
    this.thread = Thread.ofPlatform().name("notify").daemon(true).unstarted(this::run);
  }

  /// Starts a notifier on threads of its own.
  ///
  /// @param mail null where no subscription is told by mail
  /// @param publicUrl how people reach the pages
  /// @param watchName a watch's name for people
  /// @param clock when deliveries are due
  /// @throws IllegalArgumentException where the subscriptions do not fit together
  public static Notifier start(
      Database database,
      List<Subscription> subscriptions,
      @Nullable MailServer mail,
      String publicUrl,
      Function<WatchId, String> watchName,
      InstantSource clock) {
    return start(
        database,
        subscriptions,
        mail,
        new Wording(publicUrl, watchName),
        clock,
        WebhookSender.TIME_LIMIT);
  }

  static Notifier start(
      Database database,
      List<Subscription> subscriptions,
      @Nullable MailServer mail,
      Wording wording,
      InstantSource clock,
      Duration webhookTimeLimit) {
    Notifier notifier =
        new Notifier(
            new DeliveryStore(database), subscriptions, mail, wording, clock, webhookTimeLimit);
    notifier.thread.start();
    return notifier;
  }

  public NotifierStats stats() {
    return new NotifierStats(delivered.sum(), failed.sum(), dead.sum());
  }

  /// Whether it runs and the database answers. How single subscribers are doing is in
  /// [dev.tocsin.store.DeliveryHealth].
  public boolean isWell() {
    return thread.isAlive() && !isClosing() && !outage;
  }

  private boolean isClosing() {
    return closing.getCount() == 0;
  }

  /// Ends after the attempts at hand. One that takes too long is broken off, and made again by
  /// another notifier once the claim has lapsed.
  @Override
  public void close() {
    closing.countDown();
    try {
      thread.join();
      workers.shutdown();
      if (!workers.awaitTermination(CLOSE_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    }
    http.shutdownNow();
  }

  private void run() {
    Set<String> strangers = new HashSet<>(subscriptions.keySet());
    boolean ended = false;
    while (!ended) {
      try {
        for (String id : Set.copyOf(strangers)) {
          store.join(id, clock.instant());
          strangers.remove(id);
        }
        plan();
        for (String id : store.due(subscriptions.keySet(), clock.instant())) {
          if (busy.add(id)) {
            workers.execute(() -> serve(id));
          }
        }
        over();
      } catch (RuntimeException e) {
        began(e);
      }
      ended = rest(outage ? OUTAGE_POLL : POLL);
    }
  }

  private boolean rest(Duration pause) {
    try {
      return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void plan() {
    for (String id : store.behind(subscriptions.keySet())) {
      Subscription subscription = subscriptions.get(id);
      if (subscription != null) {
        store.plan(id, new Telling(subscription), clock.instant());
      }
    }
  }

  /// Everything that is due for a subscription, one after another.
  private void serve(String id) {
    try {
      Sender sender = senders.get(id);
      boolean more = sender != null;
      while (more && sender != null && !isClosing()) {
        Instant now = clock.instant();
        Delivery delivery = store.claim(id, now, now.plus(CLAIM)).orElse(null);
        more = delivery != null;
        if (delivery != null) {
          attempt(sender, delivery);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      began(e);
    } finally {
      busy.remove(id);
    }
  }

  private void attempt(Sender sender, Delivery delivery) throws InterruptedException {
    Sender.Outcome outcome;
    try {
      outcome = sender.send(delivery);
    } catch (RuntimeException e) {
      LOG.warn("{} could not be made ready for sending", DeliveryKey.of(delivery), e);
      outcome = new Sender.Outcome.Failed("could not be made ready for sending: " + e, null);
    }
    switch (outcome) {
      case Sender.Outcome.Sent _ -> {
        store.delivered(delivery, clock.instant());
        delivered.increment();
      }
      case Sender.Outcome.Failed(String reason, Duration wait) -> failed(delivery, reason, wait);
      case Sender.Outcome.Refused(String reason) -> {
        failed.increment();
        giveUp(delivery, reason);
      }
    }
  }

  private void failed(Delivery delivery, String reason, @Nullable Duration wait) {
    failed.increment();
    if (delivery.attempt() >= Attempts.MAX) {
      giveUp(delivery, reason);
      return;
    }
    Duration pause = Attempts.pauseAfter(delivery.attempt(), wait == null ? Duration.ZERO : wait);
    store.failed(delivery, reason, clock.instant().plus(pause));
    LOG.info(
        "Subscriber {} was not told of {} (attempt {} of {}, again in {} s): {}",
        delivery.subscription(),
        delivery.alert().id(),
        delivery.attempt(),
        Attempts.MAX,
        pause.toSeconds(),
        reason);
  }

  private void giveUp(Delivery delivery, String reason) {
    dead.increment();
    store.dead(delivery, reason, clock.instant());
    LOG.warn(
        "Subscriber {} was not told of {}, and it is given up after attempt {}: {}",
        delivery.subscription(),
        delivery.alert().id(),
        delivery.attempt(),
        reason);
  }

  private void began(RuntimeException e) {
    if (!outage) {
      outage = true;
      LOG.warn("Deliveries wait until the database answers again; nothing is lost: {}", reason(e));
    }
  }

  /// The innermost message, which is the server's own.
  private static String reason(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return e.getCause() == null ? Wording.line(message) : reason(e.getCause());
  }

  private void over() {
    if (outage) {
      outage = false;
      LOG.info("The database answers again; deliveries go on.");
    }
  }
}
