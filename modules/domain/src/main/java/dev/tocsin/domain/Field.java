package dev.tocsin.domain;

/// The part of an article that offsets count in.
public enum Field {
  TITLE,
  TEXT
}
