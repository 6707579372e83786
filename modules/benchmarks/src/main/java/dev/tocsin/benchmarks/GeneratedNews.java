package dev.tocsin.benchmarks;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/// English news about nobody, and names of people: the same on every run. The words are taken as
/// often as in prose, the first ones most; given names are shared by many, as they are in life.
final class GeneratedNews {
  private static final int CHARS = 4_600;

  /// An article names this many of the people on the list, and as many who are not on it.
  private static final int NAMED = 5;

  private static final Pattern LISTED = Pattern.compile("(\\p{Lu}\\S+ \\p{Lu}\\S+) met ");

  private static final String[] WORDS =
      """
      the of and to in a that for on with was as by at from it is be has have had were are said an
      its their which this not but who will would after they more about been also his her he she
      than new year over one two people government country minister state city president could
      when some other percent market week party many first last before between against company
      police under into out up most during public since three while where because workers court
      national group trade health only may them these there so if no such now both million months
      officials report office statement council election border region economy energy water food
      prices growth plan talks agreement support security military school students hospital
      rights international committee members agency family children women leader business bank
      industry weather storm river road station team match season players coach film music museum
      village farmers harvest research scientists study university decision meeting parliament
      budget tax law bill vote opposition campaign protest investigation evidence trial judge
      """
          .strip()
          .split("\\s+");

  private static final String[] GIVEN =
      """
      Anna Maria James Peter Ahmed Fatima Chen Yuki Carlos Lucia Ivan Olga Samuel Grace Omar Leila
      Daniel Sofia Thomas Julia Victor Elena Joseph Amina David Ruth Simon Clara Hugo Nadia Felix
      Irene Marco Petra Oscar Vera Adam Nora Leo Rosa Paul Alice Martin Helen George Emma Henry Eva
      """
          .strip()
          .split("\\s+");

  private static final String[] SYLLABLES =
      "ba den ko ri mar tel an so vi lund ek har o nes ti gra mo la fer win sha do ru pek al zin"
          .split(" ");

  private final Random random;

  GeneratedNews(long seed) {
    this.random = new Random(seed);
  }

  /// So many different people.
  List<String> people(int count) {
    Set<String> people = new LinkedHashSet<>();
    while (people.size() < count) {
      people.add(person());
    }
    return List.copyOf(people);
  }

  /// An article that names some of these people; with none given, it names strangers alone.
  Article article(int number, List<String> people) {
    StringBuilder text = new StringBuilder(CHARS + 200);
    int named = 0;
    while (text.length() < CHARS) {
      boolean due = text.length() >= (2 * named + 1) * CHARS / (2 * NAMED + 1);
      if (due && named < NAMED) {
        String listed = people.isEmpty() ? person() : people.get(random.nextInt(people.size()));
        sentence(listed + " met " + person() + " and ", text);
        named++;
      } else {
        sentence("", text);
      }
      text.append(random.nextInt(4) == 0 ? '\n' : ' ');
    }
    StringBuilder title = new StringBuilder();
    sentence("", title);
    Instant at = Instant.parse("2022-01-01T00:00:00Z").plusSeconds(60L * number);
    return article("g" + number, title.toString(), text.toString().strip(), at);
  }

  static Article article(String id, String title, String text, Instant at) {
    return new Article(
        new ArticleId(id),
        1,
        "https://news.example/" + id,
        "news.example",
        Standing.OUTLET,
        "en",
        title,
        text,
        null,
        Published.at(at),
        at,
        "file");
  }

  /// How many different people of the list an article names.
  static long named(Article article) {
    return LISTED.matcher(article.text()).results().map(m -> m.group(1)).distinct().count();
  }

  private void sentence(String opening, StringBuilder to) {
    int words = 8 + random.nextInt(17);
    to.append(opening);
    for (int i = 0; i < words; i++) {
      String word = word();
      boolean first = i == 0 && opening.isEmpty();
      to.append(first ? capital(word) : word);
      if (i < words - 1) {
        to.append(random.nextInt(12) == 0 ? ", " : " ");
      }
    }
    to.append('.');
  }

  /// Squaring the chance makes the first words common and the last ones rare.
  private String word() {
    double chance = random.nextDouble();
    return WORDS[(int) (chance * chance * WORDS.length)];
  }

  private String person() {
    StringBuilder family = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      family.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return GIVEN[random.nextInt(GIVEN.length)] + " " + capital(family.toString());
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /// Articles that name some of these people.
  List<Article> articles(int count, List<String> people) {
    List<Article> articles = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      articles.add(article(i, people));
    }
    return articles;
  }
}
