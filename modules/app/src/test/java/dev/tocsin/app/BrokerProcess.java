package dev.tocsin.app;

import java.nio.file.Path;

/// A broker in a process of its own, so that it can be killed without the test.
final class BrokerProcess {
  private BrokerProcess() {}

  /// Runs until it is killed.
  ///
  /// @param args folder of the log; port
  public static void main(String[] args) {
    EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]), Integer.parseInt(args[1]));
    System.out.println("running at " + broker.address());
  }
}
