package dev.tocsin.notify;

/// Where mail is handed in (SMTP).
///
/// @param port 465 speaks TLS from the start; at others it is asked for by `startTls`
/// @param from the sender's address
/// @param user empty where the server asks for none
/// @param startTls whether TLS is demanded after connecting; without it mail goes in the clear
public record MailServer(
    String host, int port, String from, String user, String password, boolean startTls) {
  public MailServer {
    if (host.isBlank()) {
      throw new IllegalArgumentException("a mail server has a host");
    }
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("a port is 1 to 65535, not " + port);
    }
    if (MailMessage.addresses(from).length != 1) {
      throw new IllegalArgumentException("mail comes from one address, not '" + from + "'");
    }
  }

  @Override
  public String toString() {
    return "MailServer[" + host + ":" + port + ", from=" + from + "]";
  }
}
