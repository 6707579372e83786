package dev.tocsin.store;

import java.time.LocalDate;

/// How much was published on a day (UTC).
///
/// @param all articles of that day, whatever they are about
/// @param relevant those among them that concern the watch
public record DayVolume(LocalDate day, long all, long relevant) {}
