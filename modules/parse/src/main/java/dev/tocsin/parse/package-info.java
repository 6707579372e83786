/// Bytes to articles; no network, and never an exception for what the bytes are. Start with
/// [dev.tocsin.parse.FeedReader] for feeds, [dev.tocsin.parse.SitemapReader] for sitemaps and
/// [dev.tocsin.parse.PageReader] for pages; [dev.tocsin.parse.Articles] makes articles of what they
/// give, known by their [dev.tocsin.parse.CanonicalUrl].
@NullMarked
package dev.tocsin.parse;

import org.jspecify.annotations.NullMarked;
