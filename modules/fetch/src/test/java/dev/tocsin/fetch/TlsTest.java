package dev.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class TlsTest {
  private static final String PASSWORD = "for-this-test";

  @TempDir Path folder;

  @Test
  void aCertificateThatNobodyVouchesForIsRefusedAndHttp2IsOffered() throws Exception {
    List<String> offered = new CopyOnWriteArrayList<>();
    try (SSLServerSocket server = selfSigned();
        Fetcher fetcher =
            new Fetcher(
                FetchSettings.defaults("https://example.org/bot").allowing(List.of("127.0.0.0/8")),
                InstantSource.system())) {
      Thread.ofVirtual().start(() -> shakeHands(server, offered));

      FetchResult result =
          fetcher.fetch(FetchRequest.page("https://127.0.0.1:" + server.getLocalPort() + "/"));

      assertThat(result).isInstanceOf(FetchResult.Refused.class);
      assertThat(((FetchResult.Refused) result).why()).isEqualTo(FetchResult.Refusal.TLS);
      assertThat(offered).contains("h2", "http/1.1");
    }
  }

  private static void shakeHands(SSLServerSocket server, List<String> offered) {
    while (!server.isClosed()) {
      try (SSLSocket socket = (SSLSocket) server.accept()) {
        socket.setHandshakeApplicationProtocolSelector((_, protocols) -> {
          offered.addAll(protocols);
          return "http/1.1";
        });
        socket.startHandshake();
        int _ = socket.getInputStream().read();
      } catch (IOException _) {
        // the client hangs up, as it should
      }
    }
  }

  private SSLServerSocket selfSigned() throws Exception {
    Path file = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "site",
                "-keyalg",
                "EC",
                "-dname",
                "CN=elsewhere.example",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return (SSLServerSocket)
        context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }
}
