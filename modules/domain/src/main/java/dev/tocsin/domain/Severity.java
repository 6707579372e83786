package dev.tocsin.domain;

/// How loudly to tell people; in rising order.
public enum Severity {
  INFO,
  NOTICE,
  URGENT
}
