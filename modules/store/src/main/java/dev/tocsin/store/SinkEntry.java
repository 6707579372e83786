package dev.tocsin.store;

/// One record that was read: what it means, and when it passed the stages before.
record SinkEntry(SinkItem item, StageMarks marks) {}
