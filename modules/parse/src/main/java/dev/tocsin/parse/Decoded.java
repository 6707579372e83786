package dev.tocsin.parse;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Bytes as text. In order: byte order mark, the pattern of UTF-16 and UTF-32 without one, UTF-8
/// where the bytes are UTF-8 whatever a label says, the labels (header, XML declaration, `meta`)
/// where the bytes agree, detection by ICU, Windows-1252.
///
/// @param charset that was used, by its Java name
/// @param repairs labels that were wrong
record Decoded(String text, String charset, List<String> repairs) {
  /// Bytes in which a label inside the document is looked for; HTML's standard asks for 1024, real
  /// pages need more.
  private static final int LABEL_BYTES = 4_096;

  /// Bytes that detection looks at.
  private static final int DETECTION_BYTES = 65_536;

  /// One undecodable place in so many characters still counts as that charset, damaged.
  private static final int CHARS_PER_FAULT = 200;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:encoding|charset)\\s*=\\s*[\"']?\\s*([A-Za-z0-9][A-Za-z0-9._:-]*)",
          Pattern.CASE_INSENSITIVE);

  /// WHATWG Encoding Standard, "names and labels": what a label means on the web rather than by its
  /// standard.
  private static final Map<String, String> WEB_LABELS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("latin-1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("unicode", "UTF-16LE"),
          Map.entry("macintosh", "x-MacRoman"));

  Decoded {
    repairs = List.copyOf(repairs);
  }

  static Decoded of(byte[] body, @Nullable String contentType) {
    Charset marked = byteOrderMark(body);
    if (marked != null) {
      return plain(body, marked);
    }
    Charset wide = wide(body);
    if (wide != null) {
      return plain(body, wide);
    }
    List<String> labels = labels(body, contentType);
    boolean ascii = ascii(body);
    String utf8 = new String(body, StandardCharsets.UTF_8);
    // The JDK decodes a whole array much faster than a decoder counts its faults.
    if (!ascii && (utf8.indexOf('\uFFFD') < 0 || faults(body, StandardCharsets.UTF_8) == 0)) {
      Charset labelled = labels.isEmpty() ? null : charset(labels.getFirst());
      return new Decoded(
          utf8,
          "UTF-8",
          labelled == null || labelled.equals(StandardCharsets.UTF_8)
              ? List.of()
              : List.of("labelled " + labels.getFirst() + " but is UTF-8"));
    }
    for (String label : labels) {
      Charset labelled = charset(label);
      if (labelled != null && labelled.newDecoder().maxCharsPerByte() > 0 && fits(body, labelled)) {
        return new Decoded(new String(body, labelled), labelled.name(), List.of());
      }
    }
    if (ascii) {
      return new Decoded(utf8, "UTF-8", List.of());
    }
    Charset found = detected(body);
    return new Decoded(
        new String(body, found),
        found.name(),
        labels.isEmpty()
            ? List.of("no charset given; looks like " + found.name())
            : List.of("labelled " + labels.getFirst() + " but looks like " + found.name()));
  }

  private static Decoded plain(byte[] body, Charset charset) {
    String text = new String(body, charset);
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\uFEFF') {
      start++;
    }
    return new Decoded(text.substring(start), charset.name(), List.of());
  }

  private static @Nullable Charset byteOrderMark(byte[] b) {
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(b, 0xFF, 0xFE, 0, 0)) {
      return StandardCharsets.UTF_32LE;
    }
    if (starts(b, 0, 0, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_32BE;
    }
    if (starts(b, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(b, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  /// XML 1.0, appendix F: `<?` or `<` in wide characters; and EBCDIC's `<?xm`.
  private static @Nullable Charset wide(byte[] b) {
    if (starts(b, 0, 0, 0, '<')) {
      return StandardCharsets.UTF_32BE;
    }
    if (starts(b, '<', 0, 0, 0)) {
      return StandardCharsets.UTF_32LE;
    }
    if (starts(b, 0, '<', 0)) {
      return StandardCharsets.UTF_16BE;
    }
    if (b.length > 3 && b[0] == '<' && b[1] == 0 && b[3] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(b, 0x4C, 0x6F, 0xA7, 0x94) ? charset("IBM037") : null;
  }

  private static boolean starts(byte[] b, int... with) {
    if (b.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((b[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static List<String> labels(byte[] body, @Nullable String contentType) {
    List<String> labels = new ArrayList<>();
    if (contentType != null) {
      add(labels, contentType);
    }
    add(
        labels,
        new String(body, 0, Math.min(body.length, LABEL_BYTES), StandardCharsets.ISO_8859_1));
    return labels;
  }

  private static void add(List<String> labels, String from) {
    Matcher m = LABEL.matcher(from);
    if (m.find()) {
      labels.add(m.group(1));
    }
  }

  static @Nullable Charset charset(String label) {
    String low = label.toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(WEB_LABELS.getOrDefault(low, low));
      // A document whose label could be read byte by byte is not in wide characters.
      return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
          ? StandardCharsets.UTF_8
          : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean ascii(byte[] body) {
    for (byte b : body) {
      if (b < 0 || b == 0x1B) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(byte[] body, Charset charset) {
    return faults(body, charset) * (long) CHARS_PER_FAULT <= body.length;
  }

  /// Places that can't be decoded; a character cut off at the end is none.
  private static int faults(byte[] body, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(body);
    CharBuffer out = CharBuffer.allocate(8_192);
    int faults = 0;
    while (faults * (long) CHARS_PER_FAULT <= body.length) {
      CoderResult result = decoder.decode(in, out, false);
      out.clear();
      if (result.isError()) {
        faults++;
        in.position(Math.min(in.limit(), in.position() + Math.max(1, result.length())));
        decoder.reset();
      } else if (result.isUnderflow()) {
        return faults;
      }
    }
    return faults;
  }

  private static Charset detected(byte[] body) {
    if (fits(body, StandardCharsets.UTF_8)) {
      return StandardCharsets.UTF_8;
    }
    if (ThaiBytes.in(body, Math.min(body.length, DETECTION_BYTES))) {
      return Charset.forName("x-windows-874");
    }
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true); // pays no attention to tags
    detector.setText(Arrays.copyOf(body, Math.min(body.length, DETECTION_BYTES)));
    CharsetMatch match = detector.detect();
    Charset found = match == null ? null : charset(match.getName());
    return found == null || !fits(body, found) ? Charset.forName("windows-1252") : found;
  }
}
