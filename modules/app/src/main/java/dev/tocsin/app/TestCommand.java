package dev.tocsin.app;

import picocli.CommandLine.Command;

/// Here so that the help names it; the launcher runs it without a build.
@Command(name = "test", description = "build everything and run every test (mvn verify)")
final class TestCommand implements Runnable {
  @Override
  public void run() {
    throw Problem.usage("Tests run from the sources: ./tocsin test");
  }
}
