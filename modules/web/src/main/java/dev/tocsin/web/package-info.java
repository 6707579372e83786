/// Pages, API, feeds out.
@NullMarked
package dev.tocsin.web;

import org.jspecify.annotations.NullMarked;
