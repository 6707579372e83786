package dev.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlertJsonTest {
  @Test
  void theShapeIsWhatScriptsBuildOn() {
    assertThat(AlertJson.of(Given.alert("a1", 2)))
        .isEqualTo(
            """
            {"id":"a1","revision":2,"watch":"ohchr-xinjiang","kind":"PRESSURE_BEGAN",\
            "at":"2022-07-19T14:00:00.123456789Z",\
            "before":{"status":"PROMISED","deadline":"2022-08-31","pressure":"NONE","demand":"CORROBORATED",\
            "confirmation":"CONFIRMED"},\
            "after":{"status":"PROMISED","deadline":"2022-08-31","pressure":"REPORTED","demand":"CORROBORATED",\
            "confirmation":"CONFIRMED"},\
            "severity":"URGENT",\
            "evidence":[{"article":"%s","url":"https://www.courier.example/1","origin":"reuters",\
            "kind":"SUPPRESSION_PRESSURE",\
            "sentence":"China asks Bachelet to bury the “Xinjiang” report, Reuters says."}],\
            "explanation":"1 origin: reuters","rules":["gauge.rises"],"corrects":null,"superseded":false}\
            """
                .formatted(Given.article(1).id()));
  }
}
