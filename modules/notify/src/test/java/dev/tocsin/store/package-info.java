/// Reaches the store's writer for the tests of notify.
package dev.tocsin.store;
