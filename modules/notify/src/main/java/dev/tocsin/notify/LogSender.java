package dev.tocsin.notify;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Headline;
import dev.tocsin.store.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes one line an alert to the logger `tocsin.alerts`.
final class LogSender implements Sender {
  static final String LOGGER = "tocsin.alerts";

  private static final Logger LOG = LoggerFactory.getLogger(LOGGER);

  private final Wording wording;

  LogSender(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Outcome send(Delivery delivery) {
    Alert alert = delivery.alert();
    LOG.info(
        "{}: {} ({}, {}) {} {}",
        wording.name(alert),
        wording.headline(delivery),
        Headline.words(alert.severity()),
        alert.at(),
        Wording.sentence(alert),
        wording.page(alert));
    return new Outcome.Sent();
  }
}
