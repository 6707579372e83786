package dev.tocsin.parse;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words with which pages label what is not the article: related links, advertising, sharing,
/// newsletters. One line a language; collected from the labels that common themes and plugins ship
/// and that newsrooms of the language use.
final class Phrases {
  private static final Set<String> LABELS =
      set(
          """
          read more | see more | more | read | watch | read also | also read | see also | read next | up next | related | related articles | related stories | related news | related content | related topics | recommended | recommended stories | more on this story | more on this | more about | more stories | more news | more from | most read | trending | trending now | share | share this | share this article | share this story | share on facebook | share on twitter | follow us | advertisement | advertising | ad | ads | sponsored | sponsored content | promoted | sign up | subscribe | subscribe now | newsletter | comments | tags | tag | topics | print | save | watch | watch now | listen | read the full story | continue reading | continue reading below | story continues below | story continues below advertisement | article continues below | scroll to continue | loading | close | photo | image | video | gallery | table of contents | key points | filed under | editors' picks | editor's picks | you may also like | you might also like | don't miss | in this article | report this ad | skip | jump to | getty images | reuters | afp | this article was originally published | support us
          mehr zum thema | lesen sie auch | auch interessant | weitere informationen | ende der weiteren informationen | weiterlesen | anzeige | werbung | teilen | themen | mehr dazu | zum thema | zum artikel | externer inhalt | empfohlener redaktioneller inhalt | empfohlener externer inhalt | das könnte sie auch interessieren | mehr lesen | passend dazu | merken | drucken | kommentare | lesetipp | lesetipps | zur startseite | audio | artikel teilen | hintergrund
          lire aussi | à lire aussi | publicité | partager | partager cet article | sur le même sujet | voir aussi | lire la suite | suivez-nous | abonnez-vous | à lire | pour aller plus loin | lire plus tard | commenter | à voir aussi | notre sélection
          lee también | leer más | lea también | te puede interesar | también te puede interesar | te recomendamos | publicidad | compartir | más información | relacionado | relacionadas | noticias relacionadas | mira también | ver más | lea además | etiquetas | temas relacionados
          leia também | leia mais | publicidade | saiba mais | compartilhe | compartilhar | veja também | continua após a publicidade | notícias relacionadas | veja mais
          leggi anche | pubblicità | condividi | per approfondire | ti potrebbe interessare | leggi tutto | vedi anche | approfondimenti
          czytaj więcej | czytaj także | czytaj też | czytaj również | zobacz też | zobacz także | zobacz również | reklama | udostępnij | przeczytaj także | przeczytaj | polecamy | powiązane | dalszy ciąg tekstu pod reklamą
          čtěte také | přečtěte si také | přečtěte si | sdílet | článek | mohlo by vás zajímat | související | prečítajte si aj | čítajte aj | zdieľať
          читайте также | читайте по теме | по теме | реклама | поделиться | подписывайтесь | смотрите также | материалы по теме | что еще почитать | новости по теме | теги | комментарии
          читайте також | поділитися | дивіться також | за темою | теми
          ilgili haberler | reklam | paylaş | bunlar da ilginizi çekebilir | bunları da okuyun | haberin devamı | ayrıca bakınız | etiketler
          lees ook | lees meer | lees verder | advertentie | deel | deel dit artikel | meer over | gerelateerd
          läs också | läs även | läs mer | annons | dela | les også | les mer | annonse | del | læs også | læs mere | annonce | artikkelen fortsetter under annonsen | saken fortsetter | lue myös | mainos | jaa
          olvassa el | olvasd el ezt is | ez is érdekelheti | hirdetés | megosztás | citește și | citiți și | publicitate | distribuie | прочетете още | διαβάστε επίσης | διαβάστε ακόμη | διαφήμιση
          関連記事 | 関連ニュース | あわせて読みたい | 広告 | シェア | 続きを読む | おすすめ | 有料会員限定 | 相关阅读 | 延伸阅读 | 相关新闻 | 相關新聞 | 延伸閱讀 | 广告 | 廣告 | 分享 | 更多 | 관련기사 | 관련 기사 | 관련뉴스 | 광고 | 공유 | 추천 기사 | 기사 더보기
          اقرأ أيضا | اقرأ أيضاً | إعلان | شارك | مواضيع ذات صلة | اقرأ المزيد | بیشتر بخوانید | تبلیغات | קרא עוד | פרסומת | ये भी पढ़ें | यह भी पढ़ें | विज्ञापन | আরও পড়ুন | مزید پڑھیں
          baca juga | baca selengkapnya | iklan | bagikan | artikel terkait | xem thêm | đọc thêm | quảng cáo | chia sẻ | soma pia | lees ook
          """);

  /// A plea to subscribe, follow or install, in a line of its own.
  private static final Pattern PLEA =
      Pattern.compile(
          "(?iu)newsletters?\\b|\\bsubscribe\\b|\\bsign up\\b|\\bfollow"
              + " (?:us|him|her|them|me|@?\\w+(?: \\w+)?) on\\b|\\bdownload (?:the|our)"
              + " app|\\bsupport (?:our|independent) journalism|earn (?:a|an affiliate)"
              + " commission|\\babonnieren\\b|news-app|folgen sie"
              + " uns|\\binscrivez-vous|abonnez-vous|suivez-nous|suscr[ií]bete|s[ií]guenos|síganos|assine\\b|siga-nos|iscriviti|seguici|подпишитесь|подписывайтесь|підписуйтесь|підпишіться|zapisz"
              + " się|subskrybuj|obserwuj nas|abone ol|takip edin|meld je aan|volg"
              + " ons|nieuwsbrief|nyhetsbrev|nyhedsbrev|ニュースレター|メルマガ|뉴스레터|구독|اشترك|تابعونا");

  /// What a paywall says in place of the rest.
  private static final Pattern WALL =
      Pattern.compile(
          "(?iu)already a (?:subscriber|member)"
              + "|(?:subscribe|register|(?:sign|log) in)[^.]{0,40} to (?:continue|keep) reading"
              + "|for subscribers only|subscriber[- ]only"
              + "|bereits (?:abonnent|registriert)|jetzt weiterlesen|weiterlesen mit\\b"
              + "|déjà abonné|réservée?s? (?:à nos|aux) abonnés|il vous reste \\d+ ?%"
              + "|(?:ya eres|¿eres) suscriptor|(?:exclusivo|solo|sólo) para suscriptores"
              + "|già (?:abbonato|registrato)|riservat[oi] agli abbonati"
              + "|exclusivo para assinantes|já é assinante"
              + "|только (?:для|по) подпис|уже подписан|masz już (?:konto|prenumeratę)"
              + "|al abonnee\\b|有料会員|有料記事|会員限定|読み放題|(?:続き|全文)[をが](?:読|お読)"
              + "|登録(?:ありがとう|できませんでした|済み)|登录后|订阅后|訂閱後|閱讀全文|阅读全文"
              + "|구독자 전용|للمشتركين فقط");

  private Phrases() {}

  private static Set<String> set(String lists) {
    Set<String> all = new HashSet<>();
    for (String phrase : Pattern.compile("[|\\n]").split(lists, 0)) {
      all.add(phrase.strip());
    }
    all.remove("");
    return Set.copyOf(all);
  }

  /// A line that only labels what comes.
  static boolean label(String line) {
    return line.length() <= 60 && LABELS.contains(bare(line));
  }

  /// A line that begins with a label and a colon.
  static boolean labelled(String line) {
    int colon = line.indexOf(':');
    return colon > 0 && colon <= 40 && LABELS.contains(bare(line.substring(0, colon)));
  }

  static boolean wall(String line) {
    return WALL.matcher(line).find();
  }

  static boolean plea(String line) {
    return PLEA.matcher(line).find();
  }

  private static String bare(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && !Character.isLetterOrDigit(line.charAt(from))) {
      from++;
    }
    while (to > from
        && !Character.isLetterOrDigit(line.charAt(to - 1))
        && Character.getType(line.charAt(to - 1)) != Character.NON_SPACING_MARK
        && Character.getType(line.charAt(to - 1)) != Character.COMBINING_SPACING_MARK) {
      to--;
    }
    return line.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
