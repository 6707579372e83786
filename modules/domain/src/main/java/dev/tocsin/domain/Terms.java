package dev.tocsin.domain;

import java.time.LocalDate;
import java.time.ZoneId;

/// What of a watch the state depends on, beside the evidence.
record Terms(ZoneId zone, LocalDate began, Watch.Policy policy) {
  static Terms of(Watch watch) {
    return new Terms(watch.zone(), watch.began(), watch.policy());
  }
}
