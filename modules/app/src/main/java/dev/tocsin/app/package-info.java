/// The only `main`: command line, settings, wiring, and the embedded broker and database. Start
/// with [dev.tocsin.app.Tocsin] for the commands and [dev.tocsin.app.Roles] for how the parts are
/// joined.
@NullMarked
package dev.tocsin.app;

import org.jspecify.annotations.NullMarked;
