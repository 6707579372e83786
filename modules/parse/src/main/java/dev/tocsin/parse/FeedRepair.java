package dev.tocsin.parse;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Mends a feed's text before it is parsed, and says what is wrong with it.
final class FeedRepair {
  /// XML that no XML parser may open: where a feed begins after warnings of a server's script, say.
  private static final Pattern BEGINNING =
      Pattern.compile(
          "<\\?xml|<!--|<!DOCTYPE|<(?:[\\w-]+:)?(?:rss|feed|rdf|channel|html)\\b|^[\\[{(]",
          Pattern.CASE_INSENSITIVE);

  /// Characters before the feed's beginning that are looked through.
  private static final int PREAMBLE_CHARS = 16_384;

  private FeedRepair() {}

  /// Without byte order marks, control characters (XML 1.0, 2.2) and what stands before the feed.
  static String mended(String text, List<String> repairs) {
    String s = withoutControls(text);
    if (s.length() != text.length()) {
      repairs.add((text.length() - s.length()) + " control characters taken out");
    }
    s = s.strip();
    Matcher m = BEGINNING.matcher(s).region(0, Math.min(s.length(), PREAMBLE_CHARS));
    if (m.find() && m.start() > 0) {
      repairs.add(m.start() + " characters before the feed left out");
      s = s.substring(m.start());
    }
    return s;
  }

  private static String withoutControls(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bad =
          (c < ' ' && c != '\t' && c != '\n' && c != '\r')
              || c == '\uFFFE'
              || c == '\uFFFF'
              || c == '\uFEFF';
      if (bad && out == null) {
        out = new StringBuilder(text.length()).append(text, 0, i);
      } else if (!bad && out != null) {
        out.append(c);
      }
    }
    return out == null ? text : out.toString();
  }

  /// Why strict XML would refuse the text; null where it would not.
  static @Nullable String illFormed(String xml) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      XMLStreamReader in = factory.createXMLStreamReader(new StringReader(xml));
      String unknown = null;
      boolean declarations = false;
      while (in.hasNext()) {
        switch (in.next()) {
          case XMLStreamConstants.DTD -> declarations = true;
          case XMLStreamConstants.ENTITY_REFERENCE ->
              unknown = unknown == null ? in.getLocalName() : unknown;
          default -> {}
        }
      }
      in.close();
      return unknown == null || declarations ? null : "entity &" + unknown + "; is not declared";
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      return "not well-formed XML at line " + line + ": " + words(String.valueOf(e.getMessage()));
    } catch (RuntimeException parserGaveUp) {
      return "not well-formed XML";
    }
  }

  /// The message without the location that the JDK's parser puts before it.
  private static String words(String message) {
    int at = message.indexOf("Message: ");
    String s = at < 0 ? message : message.substring(at + 9);
    s = s.replaceFirst("^http://\\S+#([A-Za-z]+)\\??", "$1 ").replaceAll("\\s+", " ").strip();
    return s.length() > 200 ? s.substring(0, 200) : s;
  }
}
