/// HTTP, politely.
@NullMarked
package dev.tocsin.fetch;

import org.jspecify.annotations.NullMarked;
