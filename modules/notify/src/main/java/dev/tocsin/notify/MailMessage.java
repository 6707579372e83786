package dev.tocsin.notify;

import dev.tocsin.store.Delivery;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/// A mail with text and HTML, whose Message-ID is the delivery's key and which stands in the thread
/// of what it corrects.
final class MailMessage extends MimeMessage {
  private final String id;

  private MailMessage(Session session, String id) {
    super(session);
    this.id = id;
  }

  static MailMessage of(
      Session session, Delivery delivery, String from, String to, Wording wording, Instant now)
      throws MessagingException {
    InternetAddress sender = addresses(from)[0];
    MailMessage mail = new MailMessage(session, id(DeliveryKey.of(delivery), sender));
    mail.setFrom(sender);
    mail.setRecipients(Message.RecipientType.TO, addresses(to));
    mail.setSubject(
        wording.headline(delivery) + " – " + wording.name(delivery.alert()),
        StandardCharsets.UTF_8.name());
    mail.setSentDate(Date.from(now));
    // RFC 3834: nobody's absence note answers it.
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader("X-Tocsin-Severity", delivery.alert().severity().name());
    Delivery.Told follows = delivery.follows();
    if (follows != null) {
      String earlier =
          id(DeliveryKey.of(follows.alert(), follows.revision(), delivery.subscription()), sender);
      mail.setHeader("In-Reply-To", earlier);
      mail.setHeader("References", earlier);
    }
    MailText text = new MailText(delivery, wording);
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(text.plain(), StandardCharsets.UTF_8.name());
    MimeBodyPart html = new MimeBodyPart();
    html.setText(text.html(), StandardCharsets.UTF_8.name(), "html");
    // RFC 2046, 5.1.4: the best comes last.
    mail.setContent(new MimeMultipart("alternative", plain, html));
    mail.saveChanges();
    return mail;
  }

  private static String id(String key, InternetAddress sender) {
    String address = sender.getAddress();
    return "<" + key + "@" + address.substring(address.indexOf('@') + 1) + ">";
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }

  /// Mail addresses, each complete with its domain.
  ///
  /// @throws IllegalArgumentException that says what is wrong
  static InternetAddress[] addresses(String text) {
    try {
      InternetAddress[] addresses = InternetAddress.parse(text, true);
      for (InternetAddress address : addresses) {
        address.validate();
        if (address.getAddress().indexOf('@') < 0) {
          throw new AddressException("it has no @");
        }
      }
      if (addresses.length == 0) {
        throw new AddressException("there is none");
      }
      return addresses;
    } catch (AddressException e) {
      throw new IllegalArgumentException(
          "a mail address looks like desk@example.org, not '" + text + "': " + e.getMessage(), e);
    }
  }
}
