/// HTTP, politely: guarded connections, limits on everything, robots.txt, one request per host at a
/// time. Never looks into content. Start with [dev.tocsin.fetch.Fetcher] and
/// [dev.tocsin.fetch.FetchResult].
@NullMarked
package dev.tocsin.fetch;

import org.jspecify.annotations.NullMarked;
