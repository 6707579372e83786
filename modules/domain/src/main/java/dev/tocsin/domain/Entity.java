package dev.tocsin.domain;

import java.util.List;

/// Somebody or something whose mentions are tagged.
///
/// @param label how people see it: `OHCHR`
/// @param names every name form, in every language
public record Entity(EntityId id, Kind kind, String label, List<Name> names) {
  public Entity {
    names = List.copyOf(names);
  }

  /// What sort of thing it is.
  public enum Kind {
    ORGANISATION,
    PERSON,
    PLACE
  }

  /// One name form.
  ///
  /// @param language BCP 47 primary subtag, or `und` for any
  /// @param text the form as written in running text
  /// @param use what an occurrence means
  public record Name(String language, String text, Use use) {}

  /// What an occurrence of a name form means.
  public enum Use {
    /// Names the entity wherever it stands.
    FULL,
    /// Names the entity once a full name stands in the same article: "the High Commissioner".
    CONTEXT,
    /// A longer name that contains a name form and means somebody else: "High Commissioner for
    /// Refugees".
    OTHER
  }
}
