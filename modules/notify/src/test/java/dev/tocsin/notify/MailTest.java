package dev.tocsin.notify;

import static dev.tocsin.notify.Given.aRetraction;
import static dev.tocsin.notify.Given.anAlert;
import static dev.tocsin.notify.Given.eventually;
import static dev.tocsin.notify.Given.subscriber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.tocsin.store.Database;
import dev.tocsin.store.DeliveryHealth;
import dev.tocsin.store.Stored;
import dev.tocsin.store.SubscriptionHealth;
import dev.tocsin.testkit.HandClock;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailTest {
  private final Database database = Database.open(TestPostgres.fresh());
  private final DeliveryHealth health = new DeliveryHealth(database);
  private final HandClock clock = new HandClock(Given.AT);
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    server.start();
    server.setUser("desk@example.org", "desk", "secret");
  }

  @AfterEach
  void close() {
    server.stop();
    database.close();
  }

  private Notifier notifier(int port) {
    MailServer mail =
        new MailServer("127.0.0.1", port, "Tocsin <tocsin@example.org>", "desk", "secret", false);
    Notifier notifier =
        Notifier.start(
            database,
            List.of(subscriber("desk", new Channel.Mail("desk@example.org, night@example.org"))),
            mail,
            Given.WORDING,
            clock,
            Duration.ofSeconds(1));
    eventually().until(() -> health.subscriptions().size() == 1);
    return notifier;
  }

  private SubscriptionHealth desk() {
    return health.subscriptions().getFirst();
  }

  private static String part(MimeMessage mail, int index) throws Exception {
    return ((MimeMultipart) mail.getContent())
        .getBodyPart(index)
        .getContent()
        .toString()
        .replace("\r\n", "\n");
  }

  @Test
  void aMailSaysWhatChangedAndWhoSaysSo() throws Exception {
    Stored.article(database, Given.tagged(), Given.WATCH);
    try (Notifier _ = notifier(server.getSmtp().getPort())) {
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> desk().delivered() == 1);
    }

    MimeMessage[] mails = server.getReceivedMessages();
    assertThat(mails).hasSize(2);
    MimeMessage mail = mails[0];
    assertThat(mail.getMessageID()).isEqualTo("<a1_1_desk@example.org>");
    assertThat(mails[1].getMessageID()).isEqualTo(mail.getMessageID());
    assertThat(mail.getSubject())
        .isEqualTo("Pressure against release by the builder – The dam report");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getSentDate().toInstant()).isEqualTo(Given.AT);
    assertThat(part(mail, 0))
        .isEqualTo(
            """
            The dam report
            Pressure against release by the builder
            19 July 2022, 14:00 UTC, urgent

              against release: none → reported

            “The builder wants the <dam report> buried & forgotten.”
            — paper.example (origin: reuters), says the builder
              https://paper.example/1?a=b&c=d

            1 origin: reuters

            https://desk.example/alerts/a1
            """);
    assertThat(part(mail, 1))
        .contains(
            "against release: <s>none</s> → <b>reported</b>",
            "The <mark>builder</mark> wants the &lt;dam report&gt; buried &amp; forgotten.",
            "<a href=\"https://paper.example/1?a=b&amp;c=d\">",
            "<a href=\"https://desk.example/alerts/a1\">");
  }

  @Test
  void aRetractionStandsInTheThreadOfWhatItTakesBack() throws Exception {
    try (Notifier _ = notifier(server.getSmtp().getPort())) {
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> desk().delivered() == 1);
      Stored.alerts(database, aRetraction("r1", "a1"));
      eventually().until(() -> desk().delivered() == 2);
    }
    MimeMessage mail = null;
    for (MimeMessage received : server.getReceivedMessages()) {
      mail = received.getMessageID().equals("<r1_1_desk@example.org>") ? received : mail;
    }
    assertThat(mail).isNotNull();
    assertThat(mail.getSubject()).startsWith("Retracted: still promised");
    assertThat(mail.getHeader("In-Reply-To")).containsExactly("<a1_1_desk@example.org>");
    assertThat(mail.getHeader("References")).containsExactly("<a1_1_desk@example.org>");
  }

  @Test
  void aMailServerThatIsAwayIsWaitedFor() {
    int port = server.getSmtp().getPort();
    server.stop();
    try (Notifier _ = notifier(port)) {
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> desk().nextAttempt() != null);
      assertThat(desk().reason()).startsWith("mail server 127.0.0.1:" + port + ": ");

      GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
      again.setUser("desk@example.org", "desk", "secret");
      again.start();
      try {
        clock.advance(Duration.ofSeconds(5));
        eventually().until(() -> desk().delivered() == 1);
      } finally {
        again.stop();
      }
    }
  }

  @Test
  void anAddressThatTheServerRefusesForGoodIsNotTriedAgain() {
    try (StubbornMailServer stubborn = new StubbornMailServer();
        Notifier _ = notifier(stubborn.port())) {
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> desk().dead() == 1);
      assertThat(desk().reason()).contains("550 no such person");
    }
  }

  @Test
  void whatIsNoAddressIsSaidAtTheStart() {
    assertThatThrownBy(() -> Channel.of("mail", "desk", ""))
        .hasMessageContaining("desk@example.org, not 'desk'");
    assertThatThrownBy(() -> Channel.of("mail", "", "")).hasMessageContaining("there is none");
    assertThatThrownBy(() ->
            Notifier.start(
                database,
                List.of(subscriber("desk", new Channel.Mail("desk@example.org"))),
                null,
                "",
                _ -> "",
                clock))
        .hasMessageContaining("no mail server is configured");
  }
}
