package dev.tocsin.wire;

/// A watch as its author wrote it; what it means is read by the analysis.
///
/// @param file name of the file that it was read from, for messages
/// @param yaml the file's text
public record WatchText(String file, String yaml) {}
