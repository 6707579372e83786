/// Tests of the store, on a real PostgreSQL.
package dev.tocsin.store;
