package dev.tocsin.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What an element is for, by its tag, its ARIA role and the words in its `class` and `id`.
///
/// The words are what content management systems and their plugins call things in English, whatever
/// the language of the text; they were collected from themes and plugins in common use, not from
/// sites.
enum Role {
  /// Says nothing about itself.
  PLAIN,
  /// The article's text.
  BODY,
  /// Text under the headline that sums the article up.
  STANDFIRST,
  /// Not the article: navigation, advertising, related links, forms, captions, bylines.
  NOISE,
  /// What readers wrote.
  COMMENTS,
  /// Not for a reader's eyes.
  HIDDEN;

  private static final Set<String> NOISE_TAGS =
      words(
          """
          nav footer form aside menu dialog figcaption figure address fieldset legend label
          """);

  /// Elements whose names say what the page is about or how a row is painted.
  private static final Set<String> UNNAMED =
      Set.of("html", "body", "main", "tbody", "tr", "td", "th");

  private static final Set<String> NOISE_WORDS =
      words(
          """
          related newsletter newsletters sidebar share sharing shares sharebar sharebox
          sharedaddy addthis addtoany social socials promo promos promobox promotion sponsor
          sponsored advert adverts advertisement advertising advertorial ad ads adslot
          adsense adbox adunit adwrapper cookie cookies consent gdpr cmp subscribe
          breadcrumb breadcrumbs pagination pager paginate nav navbar navigation footer
          toolbar toolbox outbrain taboola recommended recommendation recommendations recirc
          recirculation trending popular mostread tags taglist tagcloud tagline byline
          bylines bio biography caption captions figcaption teaser teasers popup modal
          signup login signin register registration tooltip rating ratings poll quiz
          copyright timestamp dateline readmore relatedposts relatedlinks yarpp crp
          instagram carousel slideshow upsell masthead donate donation correction credit
          credits photocredit skip print follow cta callout kicker eyebrow rubric noprint
          backlink infocard jumplink jump ticker player playlist video audio podcast
          thumbnail thumb attachment polls survey games weather stock quotes topics keywords
          hashtags toc
          """);

  private static final Set<String> NOISE_PAIRS =
      pairs(
          """
          read more, read also, also read, see also, most read, read next, up next, more
          from, more news, more stories, more on, you may, might like, also like, author
          box, author info, author bio, about author, author name, author card, author
          details, author meta, post meta, entry meta, article meta, story meta, meta data,
          article info, post info, post tags, entry footer, post footer, article footer,
          story footer, article header, article tools, story tools, latest news, top
          stories, next post, prev post, previous post, post navigation, article nav, media
          body, image description, image info, photo info, img desc, image desc, image
          caption, photo caption, in text, link list, link box, links box, linked articles,
          further reading, editors picks, editor picks, top news, article list, story list,
          news list, post list, article card, story card, card title, publish date,
          published date, post date, article date, entry date, date published, pub date,
          date time, sign up, log in, sign in, data protection, table contents, contents
          table, wp caption, article aside, box related, inline promo, related content,
          product card, affiliate box, fact box, story package, app store, google news,
          print only, mail alert, email signup, email alert
          """);

  private static final Set<String> HIDDEN_PAIRS =
      pairs(
          """
          sr only, visually hidden, screen reader, u hidden, is hidden, display none,
          visuallyhidden, d none
          """);

  private static final Set<String> BODY_PAIRS =
      pairs(
          """
          article body, name body, article content, article text, article main, body text, body
          content, entry content, post content, post body, post text, post entry, story
          body, story content, story text, news body, news content, news text, main content,
          content body, article copy, body copy, text body, article detail, field body,
          single content, page content, detail content, detail body, content text,
          paragraphs wrapper, rich text, article paragraphs, artikel inhalt, artikel text,
          td content, blog content, art text, articlebody text
          """);
  private static final Set<String> BODY_WORDS =
      words(
          """
          articlebody articlecontent articletext storybody storytext storycontent
          postcontent postbody entrycontent bodytext bodycontent newsbody newstext
          newscontent maincontent hentry
          """);

  private static final Set<String> STANDFIRST_WORDS =
      words(
          """
          standfirst subtitle subheadline subhead dek deck lead lede leadtext lead-text
          chapeau vorspann teaser-text intro excerpt subheading bajada entradilla sommario
          occhiello anons perex ingress sumario spot abstract summary
          """);

  private static final Set<String> COMMENT_WORDS =
      words(
          """
          comments comment disqus commentlist respond commentary-list livefyre viafoura
          coral replies reactions
          """);

  /// Words after these are what an article is about, or switches of a theme.
  private static final List<String> IGNORED_STARTS =
      List.of(
          "tag-",
          "category-",
          "cat-",
          "has-",
          "no-",
          "not-",
          "with-",
          "without-",
          "postid",
          "js-",
          "ng-",
          "wp-elements",
          "post_tag",
          "author-");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s+")));
  }

  private static Set<String> pairs(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s*,\\s*")));
  }

  static Role of(Element e, Map<String, Role> known) {
    String tag = e.normalName();
    if (UNNAMED.contains(tag)) {
      return PLAIN;
    }
    if (e.attributesSize() == 0) {
      return NOISE_TAGS.contains(tag) ? NOISE : PLAIN;
    }
    if (e.hasAttr("hidden") || hiddenByStyle(e.attr("style"))) {
      return HIDDEN;
    }
    if (NOISE_TAGS.contains(tag)) {
      return NOISE;
    }
    String itemprop = e.attr("itemprop");
    if (!itemprop.isEmpty()) {
      if (itemprop.equalsIgnoreCase("articleBody")) {
        return BODY;
      }
      if (itemprop.equals("author")
          || itemprop.equals("publisher")
          || itemprop.equals("comment")
          || itemprop.equals("caption")
          || itemprop.equals("datePublished")) {
        return NOISE;
      }
    }
    switch (e.attr("role")) {
      case "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "toolbar",
          "menu",
          "menubar",
          "alert",
          "tooltip",
          "button" -> {
        return NOISE;
      }
      default -> {}
    }
    String names = e.className() + " " + e.id();
    String test = e.attr("data-testid") + " " + e.attr("data-component");
    String all = test.length() > 1 ? names + " " + test : names;
    return all.length() <= 1 ? PLAIN : known.computeIfAbsent(all, Role::named);
  }

  static boolean noiseTag(String tag) {
    return NOISE_TAGS.contains(tag);
  }

  private static boolean hiddenByStyle(String style) {
    if (style.length() < 12) {
      return false;
    }
    String s = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return s.contains("display:none") || s.contains("visibility:hidden");
  }

  private static Role named(String names) {
    Role role = PLAIN;
    for (String token : BLANKS.split(names, 0)) {
      Role of = token(token);
      if (of == COMMENTS || of == NOISE || of == HIDDEN) {
        return of;
      }
      role = of == PLAIN ? role : of;
    }
    return role;
  }

  private static Role token(String token) {
    for (String start : IGNORED_STARTS) {
      if (token.startsWith(start)) {
        return PLAIN;
      }
    }
    List<String> words = parts(token);
    Role role = PLAIN;
    String last = "";
    for (String word : words) {
      String pair = last + " " + word;
      if (COMMENT_WORDS.contains(word)) {
        return COMMENTS;
      }
      if (NOISE_WORDS.contains(word) || NOISE_PAIRS.contains(pair)) {
        return NOISE;
      }
      if (HIDDEN_PAIRS.contains(pair) || HIDDEN_PAIRS.contains(word)) {
        return HIDDEN;
      }
      if (BODY_WORDS.contains(word) || BODY_PAIRS.contains(pair)) {
        role = BODY;
      } else if (role == PLAIN && STANDFIRST_WORDS.contains(word)) {
        role = STANDFIRST;
      }
      last = word;
    }
    return role;
  }

  /// `c-articleBody__text2` is c, article, body, text.
  static List<String> parts(String token) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= token.length(); i++) {
      char c = i < token.length() ? token.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      boolean turn =
          letter && i > 0 && Character.isUpperCase(c) && Character.isLowerCase(token.charAt(i - 1));
      if (start >= 0 && (!letter || turn)) {
        words.add(token.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
      if (letter && start < 0) {
        start = i;
      }
    }
    return words;
  }

  static Map<String, Role> cache() {
    return new HashMap<>();
  }
}
