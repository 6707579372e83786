package dev.tocsin.parse;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/// What of a feed's HTML may reach a reader: elements, attributes, schemes and styles by lists, as
/// all feed readers do it; what is not listed goes.
///
/// Sources: HTML 4.01 and the WHATWG HTML standard, SVG 1.1, MathML 3, less what acts, embeds or
/// plays by itself; the styles are those of CSS 2.1 that neither load nor position anything.
final class MarkupRules {
  private static final Set<String> ELEMENTS =
      words(
          """
          a abbr acronym address area article aside audio b bdi bdo big blockquote br button canvas
          caption center cite code col colgroup command datagrid datalist dd del details dfn dialog
          dir div dl dt em event-source fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6
          header hr i img input ins kbd keygen label legend li m main map mark menu meter multicol
          nav nextid noscript ol optgroup option output p picture pre progress q rp rt ruby s samp
          section select small sound source spacer span strike strong sub summary sup table tbody td
          textarea tfoot th thead time tr track tt u ul var video wbr
          """);

  private static final Set<String> ATTRIBUTES =
      words(
          """
          abbr accept accept-charset accesskey action align alt autocomplete autofocus axis background
          balance bgcolor bgproperties border bordercolor bordercolordark bordercolorlight
          bottompadding cellpadding cellspacing ch challenge char charoff charset checked choff cite
          class clear color cols colspan compact contenteditable controls coords data datafld
          datapagesize datasrc datetime default delay dir disabled draggable dynsrc enctype end face
          for form frame galleryimg gutter headers height hidden hidefocus high href hreflang hspace
          icon id inputmode ismap keytype kind label lang leftspacing list longdesc loop loopcount
          loopend loopstart low lowsrc max maxlength media method min multiple name nohref noshade
          nowrap open optimum pattern ping point-size poster pqg preload prompt radiogroup readonly
          rel repeat-max repeat-min replace required rev reversed rightspacing rows rowspan rules
          scope selected shape size sizes span src srcset start step style summary suppress tabindex
          target template title toppadding type unselectable urn usemap valign value variable volume
          vrml vspace width wrap xml:lang
          """);

  private static final Set<String> DRAWING =
      words(
          """
          circle defs desc ellipse font-face font-face-name font-face-src g glyph hkern line
          lineargradient marker metadata missing-glyph mpath path polygon polyline radialgradient rect
          stop svg switch text title tspan use a
          annotation maction math menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom
          mprescripts mroot mrow mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder
          munderover none semantics
          """);

  /// Elements whose content is no text.
  private static final Set<String> SILENT = Set.of("script", "style", "applet");

  /// Elements of which browsers take the content for text, tags and comments included.
  private static final Set<String> VERBATIM = Set.of("textarea", "title", "noscript");

  private static final Set<String> VOID =
      words(
          """
          area base basefont br col command embed frame hr img input isindex keygen link meta param
          source track wbr
          """);

  private static final Set<String> LINKS =
      words(
          "href src cite action background poster longdesc usemap data lowsrc dynsrc icon"
              + " xlink:href");

  private static final Pattern SAFE_SCHEME =
      Pattern.compile(
          "(?i)^(?:https?|ftp|mailto|tel|feed|news|irc|xmpp|magnet|urn|data:image/(?:png|gif|jpe?g|webp)).*|^[^:]*$|^[^:]*[/?#].*",
          Pattern.DOTALL);

  private static final Set<String> STYLES =
      words(
          """
          azimuth background-color border-bottom-color border-collapse border-color border-left-color
          border-right-color border-top-color clear color cursor direction display elevation float
          font font-family font-size font-style font-variant font-weight height letter-spacing
          line-height overflow pause pause-after pause-before pitch pitch-range richness speak
          speak-header speak-numeral speak-punctuation speech-rate stress text-align text-decoration
          text-indent unicode-bidi vertical-align voice-family volume white-space width
          """);

  /// Of these families only plain lengths, colours and keywords.
  private static final Pattern STYLE_FAMILY =
      Pattern.compile("(?:background|border|margin|padding)(?:-[a-z-]+)?");

  private static final Pattern STYLE_WORD =
      Pattern.compile(
          "(?i)auto|aqua|black|block|blue|bold|both|bottom|brown|center|collapse|dashed|dotted|fuchsia"
              + "|gray|green|!important|italic|left|lime|maroon|medium|none|navy|normal|nowrap|olive"
              + "|pointer|purple|red|right|solid|silver|teal|top|transparent|underline|white|yellow"
              + "|#[0-9a-f]+|rgb\\([\\d%,]*\\)?|\\d{0,2}\\.?\\d{0,2}(?:cm|em|ex|in|mm|pc|pt|px|%|,|\\))?");

  private static final Pattern STYLE_URL = Pattern.compile("url\\s*\\(\\s*[^\\s)]+\\s*\\)\\s*");
  private static final Pattern SAFE_STYLE =
      Pattern.compile(
          "(?:[:,;#%.\\s\\w!]|(?<=\\w)-(?=\\w)|'[\\s\\w]*+'|\"[\\s\\w]*+\"|\\([\\d,%\\s]*+\\))*+");

  private MarkupRules() {}

  static boolean element(String name) {
    return ELEMENTS.contains(name);
  }

  static boolean drawing(String name) {
    return DRAWING.contains(name);
  }

  static boolean attribute(String name) {
    return ATTRIBUTES.contains(name);
  }

  static boolean silent(String name) {
    return SILENT.contains(name);
  }

  static boolean verbatim(String name) {
    return VERBATIM.contains(name);
  }

  static boolean isVoid(String name) {
    return VOID.contains(name.toLowerCase(Locale.ROOT));
  }

  static boolean link(String attribute) {
    return LINKS.contains(attribute);
  }

  static boolean entity(String name) {
    return name.equals("apos") || Entities.isNamedEntity(name);
  }

  static boolean safe(String url) {
    return SAFE_SCHEME.matcher(url.replaceAll("[\\s\\p{Cntrl}]+", "")).matches();
  }

  /// The harmless part of a `style`; empty where nothing is left or the whole is suspicious.
  static String style(String css) {
    String plain = STYLE_URL.matcher(css).replaceAll(" ");
    if (!SAFE_STYLE.matcher(plain).matches()) {
      return "";
    }
    StringBuilder kept = new StringBuilder();
    for (String declaration : plain.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon < 0 && declaration.isBlank()) {
        continue;
      }
      if (colon < 0 || declaration.indexOf(':', colon + 1) >= 0) {
        return "";
      }
      String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = declaration.substring(colon + 1).stripLeading();
      boolean good =
          STYLES.contains(property)
              || (STYLE_FAMILY.matcher(property).matches() && plainValue(value));
      if (good && !value.isBlank()) {
        kept.append(kept.isEmpty() ? "" : " ")
            .append(property)
            .append(": ")
            .append(value)
            .append(';');
      }
    }
    return kept.toString();
  }

  private static boolean plainValue(String value) {
    for (String word : value.strip().split("\\s+", -1)) {
      if (!STYLE_WORD.matcher(word).matches()) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+", -1));
  }
}
