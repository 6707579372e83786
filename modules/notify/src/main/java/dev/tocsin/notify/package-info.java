/// Tells subscribers of alerts: plans a delivery per subscription from the stored alerts, and sends
/// it by log, webhook or mail, at least once and under a key that stays the same. Start with
/// [dev.tocsin.notify.Notifier]; who is told what is decided in `Telling`.
@NullMarked
package dev.tocsin.notify;

import org.jspecify.annotations.NullMarked;
