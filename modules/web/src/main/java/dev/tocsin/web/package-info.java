/// Pages, JSON and feeds for people and programs. Server-rendered; a page follows live by an event
/// stream. What the pages show comes through [dev.tocsin.web.Desk], which this module declares and
/// the app supplies. Start with [dev.tocsin.web.WebServer].
@NullMarked
package dev.tocsin.web;

import org.jspecify.annotations.NullMarked;
