package dev.tocsin.analysis;

import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.SignalKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One rule of a lexicon.
///
/// @param id `en.promised.will-publish`
/// @param kinds what it says; two where one wording says two things
/// @param says any of these
/// @param unless none of these, at the match or within reach of it
/// @param weak it only counts where the article says nothing else of where the release stands
/// @param alone it only counts where no other rule has said anything in the article
/// @param afterRelease what it says instead once the article has told of the release; null for the
///   same
/// @param added a newsroom has a part in it: it holds whatever else the sentence's words speak for
/// @param about what the sentence must speak of
/// @param polarity what it always has; null where the words around decide
record Rule(
    String id,
    List<SignalKind> kinds,
    List<Phrasing> says,
    List<Phrasing> unless,
    About about,
    @Nullable Polarity polarity,
    boolean background,
    boolean silent,
    boolean weak,
    boolean alone,
    Where where,
    @Nullable SignalKind afterRelease,
    boolean added,
    double confidence) {
  /// What the sentence must speak of.
  enum About {
    /// The watched report itself.
    REPORT,
    /// The report's subject is enough: a council's debate on the region.
    SUBJECT
  }

  /// Where in the article the rule applies.
  enum Where {
    ANYWHERE,
    TITLE,
    TEXT
  }
}
