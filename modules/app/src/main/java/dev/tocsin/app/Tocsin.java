package dev.tocsin.app;

import picocli.CommandLine;

/// The command line: the only `main` of the project.
@CommandLine.Command(name = "tocsin")
public final class Tocsin {
  public static void main(String[] args) throws Exception {
    long t = System.nanoTime();
    try (DataFolder f = DataFolder.temporary();
        EmbeddedBroker b = EmbeddedBroker.start(f.folder("kafka"), 0)) {
      System.out.println(b.address() + " " + (System.nanoTime() - t) / 1_000_000);
      t = System.nanoTime();
      try (EmbeddedDatabase d = EmbeddedDatabase.start(f.folder("postgres"), 0)) {
        System.out.println(d.jdbcUrl() + " " + (System.nanoTime() - t) / 1_000_000);
      }
    }
  }
}
