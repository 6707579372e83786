/// Bytes to articles.
@NullMarked
package dev.tocsin.parse;

import org.jspecify.annotations.NullMarked;
