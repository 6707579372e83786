package dev.tocsin.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Ten thousand feeds, each polled once a minute: does one ingest instance with 1 GiB of heap do it, and
/// with how much of a core? Everything is real: a broker, a server with the feeds, and the instance,
/// each in a process of its own, so that the instance's figures are its own.
///
///     java -cp ... dev.tocsin.benchmarks.TenThousandFeeds [feeds] [minutes]
///
/// Nine of ten answers are 304. Linux only: each four feeds have a host of their own in 127.0.0.0/8.
/// Prints one line a minute, then the result.
public final class TenThousandFeeds {
  private static final int FEEDS = 10_000;
  private static final int MINUTES = 3;

  private TenThousandFeeds() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    String feeds = args.length > 0 ? args[0] : String.valueOf(FEEDS);
    String minutes = args.length > 1 ? args[1] : String.valueOf(MINUTES);
    Scratch scratch = Scratch.of("ten-thousand-feeds");
    String broker = freePort();
    String controller = freePort();
    String site = freePort();
    String log = scratch.resolve("log").toString();
    Process _ = child(scratch, "512m", FeedsBroker.class, broker, controller, log);
    Process _ = child(scratch, "1g", FeedsServer.class, site, feeds);
    String state = scratch.resolve("state").toString();
    Process instance =
        child(scratch, "1g", FeedsInstance.class, broker, site, feeds, minutes, state);
    System.exit(instance.waitFor());
  }

  private static Process child(Scratch scratch, String heap, Class<?> main, String... args)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(args));
    return scratch.start(new ProcessBuilder(command).inheritIO());
  }

  private static String freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return String.valueOf(socket.getLocalPort());
    }
  }
}
