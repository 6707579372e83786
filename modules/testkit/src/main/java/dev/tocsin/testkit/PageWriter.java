package dev.tocsin.testkit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/// Writes an outlet's HTML: article pages with what surrounds an article in the wild (navigation,
/// cookie notice, caption, share bar, related links, newsletter box, comments), listing pages, and
/// the issuer's page of documents.
final class PageWriter {
  /// CSS selector of a listing's links to articles.
  static final String LISTING_LINKS = "ul.headlines a.headline";

  /// CSS selector of the region of the issuer's page that matters.
  static final String DOCUMENTS = "#documents";

  /// Related links under an article.
  static final int RELATED = 3;

  private final Outlet outlet;
  private final String base;
  private final Instant now;
  private final Words words;

  /// What surrounds an article, in its language.
  private record Words(
      String home,
      String world,
      String sport,
      String cookies,
      String accept,
      String caption,
      String related,
      String newsletter,
      String comments,
      String rights) {}

  private static final Map<String, Words> WORDS =
      Map.of(
          "en",
          new Words(
              "Home",
              "World",
              "Sport",
              "We use cookies to improve your experience.",
              "Accept all",
              "File photo. Image: archive",
              "Read more",
              "Sign up for our morning newsletter",
              "Comments are closed.",
              "All rights reserved."),
          "fr",
          new Words(
              "Accueil",
              "Monde",
              "Sports",
              "Nous utilisons des cookies pour améliorer votre visite.",
              "Tout accepter",
              "Image d'archives",
              "À lire aussi",
              "Recevez notre lettre du matin",
              "Les commentaires sont fermés.",
              "Tous droits réservés."),
          "es",
          new Words(
              "Portada",
              "Mundo",
              "Deportes",
              "Usamos cookies para mejorar su visita.",
              "Aceptar todo",
              "Foto de archivo",
              "Le puede interesar",
              "Reciba nuestro boletín de la mañana",
              "Los comentarios están cerrados.",
              "Todos los derechos reservados."),
          "zh",
          new Words(
              "首页",
              "国际",
              "体育",
              "本站使用Cookie改善您的浏览体验。",
              "全部接受",
              "资料图片",
              "相关阅读",
              "订阅早间通讯",
              "评论已关闭。",
              "版权所有"),
          "ru",
          new Words(
              "Главная",
              "В мире",
              "Спорт",
              "Мы используем файлы cookie.",
              "Принять",
              "Фото из архива",
              "Читайте также",
              "Подпишитесь на утреннюю рассылку",
              "Комментарии закрыты.",
              "Все права защищены."),
          "ar",
          new Words(
              "الرئيسية",
              "العالم",
              "الرياضة",
              "نستخدم ملفات تعريف الارتباط.",
              "قبول",
              "صورة أرشيفية",
              "اقرأ أيضا",
              "اشترك في نشرتنا الصباحية",
              "التعليقات مغلقة.",
              "جميع الحقوق محفوظة"));

  PageWriter(Outlet outlet, String base, Instant now) {
    this.outlet = outlet;
    this.base = base;
    this.now = now;
    Words own = WORDS.get(outlet.language());
    if (own == null) {
      throw new IllegalArgumentException("no page words for the language " + outlet.language());
    }
    this.words = own;
  }

  String article(StoryArticle article, List<StoryArticle> related) {
    String title = FeedWriter.escape(article.titleAt(now));
    String url = base + article.path();
    String published = iso(article.published());
    String author = FeedWriter.escape(article.author() == null ? outlet.name() : article.author());
    StringBuilder html = head(article.titleAt(now), url);
    html.append(
            "<meta property=\"og:type\" content=\"article\">\n"
                + "<meta property=\"og:title\" content=\"")
        .append(title)
        .append("\">\n<meta property=\"og:description\" content=\"")
        .append(FeedWriter.escape(FeedWriter.summary(article.textAt(now))))
        .append("\">\n<meta property=\"article:published_time\" content=\"")
        .append(published)
        .append("\">\n<script type=\"application/ld+json\">")
        .append(jsonLd(article, url, published))
        .append("</script>\n</head>\n<body>\n");
    chrome(html);
    html.append("<main>\n<article class=\"story\">\n<header>\n<h1>").append(title);
    html.append("</h1>\n<p class=\"byline\"><span class=\"author\">").append(author);
    html.append("</span> <time datetime=\"").append(published).append("\">");
    html.append(published, 0, 10).append("</time></p>\n</header>\n");
    html.append(
        "<ul class=\"share\"><li><a href=\"/share/f\">f</a></li><li><a"
            + " href=\"/share/t\">t</a></li></ul>\n");
    html.append("<figure><img src=\"/img/")
        .append(article.id())
        .append(".jpg\" alt=\"\"><figcaption>");
    html.append(words.caption()).append("</figcaption></figure>\n<div class=\"article-body\">\n");
    html.append(FeedWriter.paragraphs(article.textAt(now)));
    html.append("</div>\n</article>\n");
    html.append("<aside class=\"related\">\n<h2>").append(words.related()).append("</h2>\n<ul>\n");
    for (StoryArticle other : related) {
      html.append("<li><a href=\"").append(other.path()).append("\">");
      html.append(FeedWriter.escape(other.titleAt(now))).append("</a></li>\n");
    }
    html.append("</ul>\n</aside>\n<form class=\"newsletter\" action=\"/account/newsletter\"><p>");
    html.append(words.newsletter()).append("</p><input type=\"email\" name=\"mail\"></form>\n");
    html.append("<section id=\"comments\" class=\"comments\"><p>").append(words.comments());
    html.append("</p></section>\n</main>\n");
    return foot(html);
  }

  String listing(List<StoryArticle> items) {
    StringBuilder html = head(outlet.name(), base + outlet.path());
    html.append("</head>\n<body>\n");
    chrome(html);
    html.append("<main>\n<h1>").append(words.world()).append("</h1>\n<ul class=\"headlines\">\n");
    for (StoryArticle item : items) {
      html.append("<li><a class=\"headline\" href=\"").append(item.path()).append("\">");
      html.append(FeedWriter.escape(item.titleAt(now))).append("</a> <time datetime=\"");
      html.append(iso(item.published())).append("\">");
      html.append(iso(item.published()), 0, 10).append("</time></li>\n");
    }
    html.append("</ul>\n</main>\n");
    return foot(html);
  }

  String documents(List<StoryArticle> items) {
    StringBuilder html = head("Country reports | " + outlet.name(), base + outlet.path());
    html.append("</head>\n<body>\n");
    chrome(html);
    html.append("<main>\n<h1>Country reports</h1>\n<div id=\"documents\">\n");
    for (StoryArticle item : items) {
      html.append("<div class=\"document\">\n<h3>").append(FeedWriter.escape(item.titleAt(now)));
      html.append("</h3>\n").append(FeedWriter.paragraphs(item.textAt(now))).append("</div>\n");
    }
    html.append("</div>\n</main>\n");
    return foot(html);
  }

  static String notFound(Outlet outlet) {
    return "<!doctype html><html><head><title>404</title></head><body><h1>404</h1><p>"
        + outlet.name()
        + "</p></body></html>\n";
  }

  private StringBuilder head(String title, String url) {
    return new StringBuilder("<!doctype html>\n<html lang=\"")
        .append(outlet.language())
        .append(outlet.language().equals("ar") ? "\" dir=\"rtl\">\n" : "\">\n")
        .append("<head>\n<meta charset=\"")
        .append(outlet.charset().name())
        .append("\">\n<title>")
        .append(FeedWriter.escape(title))
        .append(" | ")
        .append(outlet.name())
        .append("</title>\n<link rel=\"canonical\" href=\"")
        .append(url)
        .append("\">\n");
  }

  private void chrome(StringBuilder html) {
    html.append("<div class=\"cookie-banner\" role=\"dialog\"><p>").append(words.cookies());
    html.append("</p><button>").append(words.accept()).append("</button></div>\n");
    html.append("<header class=\"masthead\"><a href=\"/\">").append(outlet.name());
    html.append("</a>\n<nav><ul><li><a href=\"/\">").append(words.home());
    html.append("</a></li><li><a href=\"/world\">").append(words.world());
    html.append("</a></li><li><a href=\"/sport\">").append(words.sport());
    html.append("</a></li></ul></nav></header>\n");
  }

  private String foot(StringBuilder html) {
    return html.append("<footer><p>© ")
        .append(outlet.name())
        .append(". ")
        .append(words.rights())
        .append("</p></footer>\n</body>\n</html>\n")
        .toString();
  }

  private String jsonLd(StoryArticle article, String url, String published) {
    String author = article.author() == null ? outlet.name() : article.author();
    return "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":"
        + quote(article.titleAt(now))
        + ",\"datePublished\":"
        + quote(published)
        + ",\"dateModified\":"
        + quote(iso(article.modifiedAt(now)))
        + ",\"inLanguage\":"
        + quote(article.language())
        + ",\"mainEntityOfPage\":"
        + quote(url)
        + ",\"author\":{\"@type\":\"Person\",\"name\":"
        + quote(author)
        + "},\"publisher\":{\"@type\":\"NewsMediaOrganization\",\"name\":"
        + quote(outlet.name())
        + "}}";
  }

  /// A JSON string that can stand in a script element.
  private static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\u003c") + '"';
  }

  private String iso(Instant instant) {
    return instant
        .atZone(outlet.zone())
        .truncatedTo(ChronoUnit.SECONDS)
        .toOffsetDateTime()
        .toString();
  }
}
