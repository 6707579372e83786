package dev.tocsin.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The box of a page that the article stands in: much of the running text and little else.
final class ArticleBox {
  /// How much more a box counts that is named as an article's text and holds most of what is named
  /// so, or a part of it, or is an `article`. These were tried on two thirds of the pages of two
  /// public suites.
  private static final double NAMED = 3;

  private static final double NAMED_IN_PART = 1.3;
  private static final double ARTICLE = 1.3;
  private static final double MOST_OF = 0.8;

  /// More `article`s with bodies than this are the entries of a live blog or a list.
  private static final int MOST_ARTICLES = 2;

  /// Weight from which a body is more than a teaser.
  private static final int MIN_BODY = 300;

  private final PageLines page;
  private final RunningText text;
  private final Map<Box, Integer> bodies = new LinkedHashMap<>();
  private @Nullable Box first;

  private ArticleBox(PageLines page, RunningText text) {
    this.page = page;
    this.text = text;
  }

  /// Null where the page has no running text.
  static @Nullable Box of(PageLines page, RunningText text) {
    ArticleBox article = new ArticleBox(page, text);
    Box box = article.best();
    return box == null ? null : article.alone(box);
  }

  private @Nullable Box best() {
    Box best = null;
    double most = 0;
    weighBodies();
    for (Box box : page.boxes) {
      if (box.leaf() && most > 0) {
        continue;
      }
      double held = text.in(box);
      double score = held * Math.sqrt(held / (text.all(box) + 1)) * bonus(box);
      if (score >= most && score > 0) {
        most = score;
        best = box;
      }
    }
    return best;
  }

  /// Sums up the running text in boxes that are named as an article's text, by the `article` that
  /// they are part of.
  private void weighBodies() {
    int end = 0;
    for (Box box : page.boxes) {
      if (box.role == Role.BODY && box.from >= end) {
        bodies.merge(article(box), text.in(box), Integer::sum);
        end = box.to;
      }
    }
    if (bodies.size() > MOST_ARTICLES) {
      int sum = bodies.values().stream().mapToInt(Integer::intValue).sum();
      bodies.clear();
      bodies.put(page.boxes.getFirst(), sum);
    }
    for (Map.Entry<Box, Integer> body : bodies.entrySet()) {
      if (first == null && body.getValue() >= MIN_BODY) {
        first = body.getKey();
      }
    }
  }

  /// The innermost `article` around a box; the page's first box where there is none.
  private Box article(Box box) {
    for (Box b = box; b != null && bodies.size() <= MOST_ARTICLES; b = b.parent) {
      if (b.tag().equals("article")) {
        return b;
      }
    }
    return page.boxes.getFirst();
  }

  private double named(Box box) {
    Box article = bodies.size() == 1 ? first : article(box);
    if (first == null || !first.equals(article)) {
      return 1;
    }
    return text.in(box) >= MOST_OF * bodies.getOrDefault(article, 0) ? NAMED : NAMED_IN_PART;
  }

  private double bonus(Box box) {
    double bonus = box.role == Role.BODY ? named(box) : 1;
    return box.tag().equals("article") ? bonus * ARTICLE : bonus;
  }

  /// Of several articles on one page, each under a first-order heading, the first.
  private Box alone(Box box) {
    Box first = null;
    int articles = 0;
    int end = 0;
    for (Box inner : page.boxes) {
      if (inner.tag().equals("article")
          && inner.from >= box.from
          && inner.to <= box.to
          && inner.from >= end
          && !inner.equals(box)
          && headed(inner)) {
        first = first == null ? inner : first;
        articles++;
        end = inner.to;
      }
    }
    return first != null && articles > 1 && text.in(first) > 0 ? first : box;
  }

  private boolean headed(Box box) {
    for (int i = box.from; i < box.to; i++) {
      if (page.lines.get(i).box().tag().equals("h1")) {
        return true;
      }
    }
    return false;
  }
}
