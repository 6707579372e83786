package dev.tocsin.benchmarks;

import dev.tocsin.analysis.Analyzer;
import dev.tocsin.analysis.Lexicons;
import dev.tocsin.analysis.WatchFile;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Watch;
import dev.tocsin.testkit.Story;
import dev.tocsin.testkit.StoryArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A day's news as the watch that ships would see it: one article in fifty is relevant, an English
/// one of the testkit's story, made as long as the others. The others name people that nobody
/// watches.
final class MixedNews {
  static final int ONE_RELEVANT_IN = 50;

  private static final Path WATCH = Path.of("deploy/watches/ohchr-xinjiang.yaml");
  private static final long SEED = 20_220_831;

  private final Watch watch;
  private final Lexicons lexicons = Lexicons.builtIn();

  MixedNews() throws IOException {
    watch = WatchFile.watch(Files.readString(WATCH), WATCH.toString());
  }

  Watch watch() {
    return watch;
  }

  Lexicons lexicons() {
    return lexicons;
  }

  /// So many articles, the same on every call.
  List<Article> articles(int count) {
    List<StoryArticle> story = story();
    GeneratedNews news = new GeneratedNews(SEED);
    List<Article> articles = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Article plain = news.article(i, List.of());
      articles.add(
          i % ONE_RELEVANT_IN == 0
              ? relevant(plain, story.get(i / ONE_RELEVANT_IN % story.size()))
              : plain);
    }
    return articles;
  }

  /// So many that are relevant, likewise.
  List<Article> relevant(int count) {
    List<StoryArticle> story = story();
    GeneratedNews news = new GeneratedNews(SEED);
    return IntStream.range(0, count)
        .mapToObj(i -> relevant(news.article(i, List.of()), story.get(i % story.size())))
        .toList();
  }

  private List<StoryArticle> story() {
    Analyzer analyzer = Analyzer.of(List.of(watch), lexicons);
    return Story.withoutNoise().written().stream()
        .filter(told -> told.language().equals("en") && says(analyzer, told))
        .toList();
  }

  private static boolean says(Analyzer analyzer, StoryArticle told) {
    Article article = GeneratedNews.article(told.id(), told.title(), told.text(), told.published());
    return !analyzer.analyze(article).signals().isEmpty();
  }

  private static Article relevant(Article plain, StoryArticle told) {
    String filling =
        plain.text().substring(0, Math.max(0, plain.text().length() - told.text().length()));
    return GeneratedNews.article(
        plain.id().value(), told.title(), told.text() + "\n" + filling, told.published());
  }
}
