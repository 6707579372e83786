package dev.tocsin.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static final String FIRST = "The office of the envoy said on Monday that its report";
  private static final String SECOND = "was with the printers and would come out before the end";
  private static final String THIRD = "of the week, and that nobody had asked to hold it back";

  private static final Desk.Said BEGINNING = told("c", FIRST + " " + SECOND);
  private static final Desk.Said END = told("b", SECOND + " " + THIRD);
  private static final Desk.Said WHOLE = told("d", FIRST + " " + SECOND + " " + THIRD);
  private static final Desk.Said ANOTHER = told("a", "Rain is forecast for all of the valley");

  private final NavigableMap<ArticleId, Entry> entries = new TreeMap<>();

  @Test
  void copiesAreOneStoryKnownByTheLeastOfTheirIds() {
    put(WHOLE);
    put(BEGINNING);
    put(ANOTHER);

    assertThat(story(WHOLE)).isEqualTo(id("c"));
    assertThat(story(BEGINNING)).isEqualTo(id("c"));
    assertThat(story(ANOTHER)).isEqualTo(id("a"));
  }

  @Test
  void whatTwoArticlesHaveInCommonWithAThirdJoinsTheirStories() {
    put(told("c", FIRST));
    put(told("b", THIRD));
    assertThat(entries.firstEntry().getValue().story()).isEqualTo(id("b"));
    assertThat(entries.lastEntry().getValue().story()).isEqualTo(id("c"));

    assertThat(put(WHOLE)).containsExactly(id("b"), id("c"), id("d"));
    assertThat(entries.values()).extracting(Entry::story).containsOnly(id("b"));
  }

  @Test
  void anEditThatTakesAwayWhatJoinedThemPartsThem() {
    put(told("c", FIRST));
    put(told("b", THIRD));
    put(WHOLE);

    Iterable<ArticleId> touched = put(told("d", "Rain is forecast for all of the valley"));

    assertThat(touched).containsExactly(id("b"), id("c"), id("d"));
    assertThat(entries.values())
        .extracting(Entry::story)
        .containsExactly(id("b"), id("c"), id("d"));
  }

  @Test
  void anEditOfOneOfThreeCopiesLeavesTheOthersTogether() {
    put(BEGINNING);
    put(END);
    put(WHOLE);

    put(told("b", "Rain is forecast for all of the valley"));

    assertThat(story(WHOLE)).isEqualTo(id("c"));
    assertThat(story(BEGINNING)).isEqualTo(id("c"));
  }

  @Test
  void theSameWordsWeeksLaterAreAnotherStory() {
    put(WHOLE);
    put(Desk.article("e.com", "2022-07-01T08:00:00Z").id("e").text(FIRST + " " + SECOND));

    assertThat(entries.values()).extracting(Entry::story).containsExactly(id("d"), id("e"));
  }

  private static Desk.Said told(String id, String text) {
    return Desk.article(id + ".com", "2022-06-01T08:00:00Z").id(id).text(text);
  }

  private Iterable<ArticleId> put(Desk.Said said) {
    TaggedArticle article = said.says(SignalKind.PREPARING).article();
    ArticleId id = article.article().id();
    return Stories.put(entries, Entry.of(List.of(article), id, "", Terms.of(Desk.WATCH)));
  }

  private ArticleId story(Desk.Said said) {
    Entry entry = entries.get(said.article().article().id());
    assertThat(entry).isNotNull();
    return entry.story();
  }

  private static ArticleId id(String id) {
    return new ArticleId(id);
  }
}
