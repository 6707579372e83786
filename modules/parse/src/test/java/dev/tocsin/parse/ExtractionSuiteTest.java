package dev.tocsin.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Real pages of public suites, where those lie beside the checkout. The floors are what was
/// measured, less the difference that one page makes.
class ExtractionSuiteTest {
  @Test
  void bodiesOfTheZyteSuiteAreFound() {
    Suites.folder().ifPresent(suites -> assertThat(f1(Suites.zyte(suites))).isGreaterThan(0.97));
  }

  @Test
  void bodiesOfTheFundusSuiteAreFound() {
    Suites.folder().ifPresent(suites -> assertThat(f1(Suites.fundus(suites))).isGreaterThan(0.96));
  }

  @Test
  void datesOfTheFundusSuiteAreRightToTheDay() {
    Suites.folder()
        .ifPresent(suites -> {
          List<Suites.Page> pages = Suites.fundus(suites);
          long right = pages.stream().filter(ExtractionSuiteTest::rightDay).count();
          assertThat(right / (double) pages.size()).isGreaterThan(0.95);
        });
  }

  private static double f1(List<Suites.Page> pages) {
    ExtractionScore score = new ExtractionScore();
    for (Suites.Page page : pages) {
      String text = text(page);
      score.add(page.truth(text).body(), text);
    }
    return score.f1();
  }

  private static String text(Suites.Page page) {
    return PageReader.read(page.html(), null, page.url()) instanceof PageReading.Page read
        ? read.text()
        : "";
  }

  private static boolean rightDay(Suites.Page page) {
    if (!(PageReader.read(page.html(), null, page.url()) instanceof PageReading.Page read)) {
      return false;
    }
    String date = page.truth(read.text()).date().replace(' ', 'T');
    OffsetDateTime day =
        OffsetDateTime.parse(date.matches(".*[+-]\\d\\d:\\d\\d") ? date : date + "+00:00");
    return day.toLocalDate().equals(read.published().day(read.offset()));
  }
}
