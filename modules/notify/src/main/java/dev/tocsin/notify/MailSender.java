package dev.tocsin.notify;

import dev.tocsin.store.Delivery;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;

/// Hands mails to a mail server, each over a connection of its own.
final class MailSender implements Sender {
  /// For each of connecting, reading and writing.
  static final Duration TIME_LIMIT = Duration.ofSeconds(15);

  /// The port of SMTP over TLS from the first byte (RFC 8314).
  private static final int SUBMISSIONS = 465;

  private static final int PERMANENT = 500;

  private final MailServer server;
  private final Channel.Mail channel;
  private final Wording wording;
  private final InstantSource clock;
  private final Session session;
  private final String protocol;

  MailSender(MailServer server, Channel.Mail channel, Wording wording, InstantSource clock) {
    this.server = server;
    this.channel = channel;
    this.wording = wording;
    this.clock = clock;
    this.protocol = server.port() == SUBMISSIONS ? "smtps" : "smtp";
    this.session = Session.getInstance(properties());
  }

  private Properties properties() {
    String prefix = "mail." + protocol + ".";
    String limit = Long.toString(TIME_LIMIT.toMillis());
    Properties p = new Properties();
    p.setProperty(prefix + "connectiontimeout", limit);
    p.setProperty(prefix + "timeout", limit);
    p.setProperty(prefix + "writetimeout", limit);
    p.setProperty(prefix + "auth", Boolean.toString(!server.user().isEmpty()));
    p.setProperty(prefix + "starttls.enable", Boolean.toString(server.startTls()));
    p.setProperty(prefix + "starttls.required", Boolean.toString(server.startTls()));
    p.setProperty(prefix + "ssl.checkserveridentity", "true");
    return p;
  }

  @Override
  public Outcome send(Delivery delivery) {
    try (Transport transport = session.getTransport(protocol)) {
      MailMessage mail =
          MailMessage.of(session, delivery, server.from(), channel.to(), wording, clock.instant());
      boolean known = !server.user().isEmpty();
      transport.connect(
          server.host(),
          server.port(),
          known ? server.user() : null,
          known ? server.password() : null);
      transport.sendMessage(mail, mail.getAllRecipients());
      return new Outcome.Sent();
    } catch (MessagingException e) {
      return failed(e);
    }
  }

  /// A server that refuses an address for good (5xx, RFC 5321) is not asked again.
  private Outcome failed(MessagingException e) {
    String reason =
        "mail server " + server.host() + ":" + server.port() + ": " + Wording.line(message(e));
    for (Exception next = e; next instanceof MessagingException m; next = m.getNextException()) {
      if (next instanceof SMTPAddressFailedException address
          && address.getReturnCode() >= PERMANENT) {
        return new Outcome.Refused(reason);
      }
    }
    return new Outcome.Failed(reason, null);
  }

  /// The innermost one says what the server said.
  private static String message(MessagingException e) {
    Exception told = e;
    for (Exception next = e;
        next != null;
        next = next instanceof MessagingException m ? m.getNextException() : null) {
      if (next.getMessage() != null) {
        told = next;
      }
    }
    return told.getMessage() == null ? told.getClass().getSimpleName() : told.getMessage();
  }
}
