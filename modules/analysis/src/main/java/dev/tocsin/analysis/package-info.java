/// Text to mentions and signals: whom an article names, and what it states about a report's
/// release. Start with [dev.tocsin.analysis.Analyzer]; how well it reads is told by
/// [dev.tocsin.analysis.Evaluation]. No I/O; what a language's words mean is data beside the
/// classes.
@NullMarked
package dev.tocsin.analysis;

import org.jspecify.annotations.NullMarked;
