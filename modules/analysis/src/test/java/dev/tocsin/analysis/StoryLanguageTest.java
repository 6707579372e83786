package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryLanguageTest {
  @Test
  void everyArticleOfTheStoryTellsItsLanguageWithNoHintAndAgainstAWrongOne() {
    assertThat(Labelled.story().articles())
        .allSatisfy(article -> {
          String text = article.title() + "\n" + article.text();
          String wrong = article.language().equals("en") ? "fr" : "en";
          assertThat(LanguageOf.detect(text, "und")).as(text).isEqualTo(article.language());
          assertThat(LanguageOf.detect(text, wrong)).as(text).isEqualTo(article.language());
        });
  }
}
