/// Subscriptions, channels, deliveries.
@NullMarked
package dev.tocsin.notify;

import org.jspecify.annotations.NullMarked;
