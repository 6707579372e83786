package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What an editor gets wrong in a watch is told with file and line, and with what would be right.
class RefusedWatchTest {
  private static final String GOOD =
      """
      id: my-watch
      name: A report on a place
      zone: Europe/Zurich
      began: 2018-08-01
      entities:
        - id: office
          kind: organisation
          label: Office
          names:
            en: [(Rights |)Office]
        - id: place
          kind: place
          label: Place
          names:
            und: [Place]
      report:
        issuer: [office]
        sites: [office.example]
        subject: [place]
      relevance:
        - [office, place]
      dates:
        - id: end
          date: 2022-08-31
          phrases:
            en: [before she leaves]
      policy:
        quiet-period: 21 days
      """;

  private static List<String> with(String right, String wrong) {
    assertThat(GOOD).contains(right);
    return switch (WatchFile.read(GOOD.replaceFirst("\\Q" + right + "\\E", wrong), "w.yaml")) {
      case WatchReading.Ok _ -> List.of();
      case WatchReading.Faults refused -> refused.faults();
    };
  }

  @Test
  void aWatchWithoutMistakesIsTaken() {
    assertThat(with("my-watch", "my-watch")).isEmpty();
  }

  @Test
  void anUnknownKindIsTold() {
    assertThat(with("kind: place", "kind: town"))
        .containsExactly("w.yaml:12: kind: 'town' is none; write organisation, person or place");
  }

  @Test
  void anUnknownKeyIsToldWithThoseThatThereAre() {
    assertThat(with("label: Place", "lable: Place"))
        .contains(
            "w.yaml:13: an entity has no 'lable'; it may have context, id, kind, label, names,"
                + " other",
            "w.yaml:11: 'label' is missing; add 'label: OHCHR'");
  }

  @Test
  void badIndentationIsTold() {
    assertThat(with("    kind: place", "   kind: place"))
        .singleElement()
        .asString()
        .startsWith("w.yaml:12: no YAML: ")
        .contains("mind the indentation");
  }

  @Test
  void anEntityAndADateThatStandTwiceAreTold() {
    assertThat(with("- id: place", "- id: office"))
        .contains("w.yaml:11: entity 'office' stands twice; give each its own id");
    assertThat(with("policy:", "  - {id: end, date: 2022-02-04, phrases: {en: [soon]}}\npolicy:"))
        .containsExactly("w.yaml:27: date 'end' stands twice; give each its own id");
  }

  @Test
  void anEmptyNameIsTold() {
    assertThat(with("[Place]", "['']"))
        .containsExactly(
            "w.yaml:15: a name is empty; write a text, in quotes where it has ': ' or '#'");
  }

  @Test
  void aBracketThatIsNotClosedIsTold() {
    assertThat(with("[(Rights |)Office]", "['(Rights |Office']"))
        .singleElement()
        .asString()
        .startsWith("w.yaml:10: a name: ");
  }

  @Test
  void aWrongLanguageIsTold() {
    assertThat(with("und: [Place]", "english: [Place]"))
        .containsExactly(
            "w.yaml:15: 'english' is no language; write a subtag such as en, zh or und for any");
  }

  @Test
  void anUnknownEntityIsToldWithThoseThatThereAre() {
    assertThat(with("issuer: [office]", "issuer: [ofice]"))
        .contains(
            "w.yaml:17: issuer names the entity 'ofice', which is not in this watch; use office,"
                + " place");
  }

  @Test
  void anAddressIsNoSite() {
    assertThat(with("sites: [office.example]", "sites: ['https://office.example/en']"))
        .containsExactly(
            "w.yaml:18: sites: 'https://office.example/en' is no host name; write it without"
                + " https:// and path, as ohchr.org");
  }

  @Test
  void aDateAndADurationThatCannotBeReadAreTold() {
    assertThat(with("date: 2022-08-31", "date: 31.8.2022"))
        .containsExactly(
            "w.yaml:24: date '31.8.2022' cannot be read; write a date such as 2022-08-31");
    assertThat(with("21 days", "three weeks"))
        .containsExactly("w.yaml:28: quiet-period: 'three weeks' is no duration; write '21 days'");
  }
}
