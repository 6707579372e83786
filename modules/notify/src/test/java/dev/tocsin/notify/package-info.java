/// Tests of notify, against a real PostgreSQL, HTTP server and mail server.
package dev.tocsin.notify;
