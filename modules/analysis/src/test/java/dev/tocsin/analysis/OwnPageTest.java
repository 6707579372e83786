package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On its own page the issuer speaks in the first person, of "my Office" and "its assessment" of
/// "that region", and what is read there is confirmed: it has to be read without its name, and
/// denials as denials.
class OwnPageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | PREPARING PROMISED | I regret that there is no progress on Xinjiang. My Office is finalising its assessment of the information that it has on serious violations in that region, with a view to making it public.
          en | PREPARING PROMISED | In respect of China, access to the Xinjiang Uyghur Autonomous Region was not granted. My Office is concluding its assessment of the allegations of violations there, and intends to make it public.
          fr | PREPARING PROMISED | S'agissant du Xinjiang, je regrette l'absence de progrès. Mon Bureau met la dernière main à son évaluation des allégations de violations dans cette région, en vue de la rendre publique.
          es | PREPARING PROMISED | En cuanto a Xinjiang, lamento la falta de avances. Mi Oficina está ultimando su evaluación de las denuncias de violaciones en esa región, con miras a hacerla pública.
          ru | PREPARING PROMISED | Что касается Синьцзяна, сожалею, что прогресса нет. Мое Управление завершает оценку информации о нарушениях в этом регионе с целью ее обнародования.
          ar | PREPARING PROMISED | فيما يتعلق بشينجيانغ، آسف لعدم إحراز تقدم. ومكتبي بصدد وضع اللمسات الأخيرة على تقييمه لادعاءات الانتهاكات في تلك المنطقة بغية نشره.
          zh | PROMISED           | 关于新疆，我遗憾地说访问没有进展。我的办事处正在完成对该地区严重侵犯人权指控现有资料的评估，以期予以公布。
          """)
  void theIssuerNeedNotNameItself(String language, String kinds, String text) {
    assertThat(asserted(language, text))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(kinds.split(" ")).map(SignalKind::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | In Xinjiang, my Office still has no access. On Sri Lanka, my Office has published its report.
          en | I regret that there is no progress on Xinjiang. In Venezuela, we will publish our next report in the coming weeks.
          en | I remain concerned about Xinjiang. Later today I will present my annual report.
          en | In Xinjiang, we have no access. Our staff are preparing a report on climate change and will publish it soon.
          en | I remain concerned about Xinjiang. In Cambodia, my Office has published its report.
          en | I am concerned about Xinjiang. The Independent Expert's assessment was published yesterday.
          en | I discussed Xinjiang with ministers. The Government has published its national report.
          en | I raised Xinjiang. The Special Rapporteur on slavery will publish her report in September.
          en | I discussed Xinjiang. China has shelved its report on minorities.
          es | Me preocupa Xinjiang. En Colombia, mi Oficina publicará su informe en junio.
          zh | 我对新疆表示关切。在苏丹，我的办事处公布了报告。
          es | En Xinjiang no hay avances. Mi Oficina publicará en las próximas semanas su informe sobre Venezuela.
          fr | Au Xinjiang, aucun progrès. Le Bureau publiera la semaine prochaine son rapport sur le Mali.
          """)
  void anotherReportOfTheIssuerIsAnother(String language, String text) {
    assertThat(signals(language, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Reports in the media to the effect that the Office has abandoned its assessment of Xinjiang are incorrect.
          en | Suggestions in the press that our Office has shelved the Xinjiang report have no basis.
          fr | Les informations parues dans la presse selon lesquelles le Bureau aurait abandonné son évaluation sur le Xinjiang sont inexactes.
          fr | Sont inexactes les informations selon lesquelles le Bureau a renoncé à son rapport sur le Xinjiang.
          es | Las informaciones de prensa según las cuales la Oficina ha abandonado su evaluación sobre Xinjiang son incorrectas.
          es | No son ciertas las informaciones según las cuales la Oficina ha abandonado su informe sobre Xinjiang.
          de | Falsch sind Berichte, wonach das Büro seinen Bericht über Xinjiang aufgegeben hat.
          it | Le notizie di stampa secondo cui l'Ufficio ha archiviato la valutazione sullo Xinjiang sono infondate.
          it | Sono infondate le notizie secondo cui l'Ufficio ha archiviato il rapporto sullo Xinjiang.
          pt | São falsas as notícias segundo as quais o Escritório abandonou o relatório sobre Xinjiang.
          ru | Сообщения СМИ о том, что Управление отказалось от доклада по Синьцзяну, не соответствуют действительности.
          zh | 有关办事处放弃新疆评估报告的媒体报道不实。
          ar | التقارير الإعلامية التي تفيد بأن المفوضية تخلت عن تقييم شينجيانغ غير صحيحة.
          """)
  void whatItDeniesItDoesNotConfirm(String language, String text) {
    assertThat(asserted(language, text)).isEmpty();
    assertThat(signals(language, text))
        .anyMatch(s -> s.kind() == SignalKind.SHELVED && s.polarity() == Polarity.DENIED);
  }

  @Test
  void aPageOnItsSiteIsItsOwnWhereverItWasFound() {
    Article speech =
        new Article(
            new ArticleId("a"),
            1,
            "https://www.ohchr.org/en/statements/2021/09/a-speech",
            "an archive",
            Standing.OUTLET,
            "en",
            "",
            "I regret that there is no progress on Xinjiang. My Office is finalising its assessment"
                + " of the information that it has on serious violations in that region.",
            null,
            Published.on(LocalDate.parse("2021-09-13")),
            Instant.EPOCH,
            "file");
    assertThat(Case.signals(speech))
        .extracting(Signal::kind, Signal::standing)
        .containsExactly(tuple(SignalKind.PREPARING, Standing.ISSUER));
  }

  private static Set<SignalKind> asserted(String language, String text) {
    return signals(language, text).stream()
        .filter(s -> s.polarity() == Polarity.ASSERTED)
        .map(Signal::kind)
        .collect(Collectors.toSet());
  }

  private static List<Signal> signals(String language, String text) {
    return new Case(language, text).signals("2021-09-13", Standing.ISSUER);
  }
}
