package dev.tocsin.analysis;

import dev.tocsin.domain.Entity;
import dev.tocsin.domain.Entity.Name;
import dev.tocsin.domain.Entity.Use;
import dev.tocsin.domain.EntityId;
import dev.tocsin.domain.Watch;
import dev.tocsin.domain.WatchId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class TheWatch {
  static final EntityId OHCHR = new EntityId("ohchr");
  static final EntityId BACHELET = new EntityId("bachelet");
  static final EntityId XINJIANG = new EntityId("xinjiang");

  static Watch ohchr() {
    List<Name> o =
        names(
            "OHCHR",
            "Office of the High Commissioner for Human Rights",
            "UN Human Rights Office",
            "United Nations Human Rights Office",
            "UN rights office",
            "High Commissioner for Human Rights",
            "UN human rights office",
            "UN rights chief",
            "UN human rights chief",
            "U.N. rights chief",
            "UN Human Rights Commissioner",
            "United Nations' human rights office",
            "Human Rights Commissioner",
            "HCDH",
            "Haut-Commissariat",
            "ACNUDH",
            "alta comisionada",
            "alta comissária",
            "Alto Commissario",
            "alta commissaria",
            "UN-Hochkommissarin",
            "Hochkommissarin für Menschenrechte",
            "УВКПЧ",
            "Верховный комиссар ООН по правам человека",
            "Верховного комиссара ООН по правам человека",
            "المفوضة السامية",
            "مفوضية الأمم المتحدة السامية لحقوق الإنسان",
            "المفوضية العليا لحقوق الإنسان",
            "人权高专办",
            "人權高專",
            "人权高专",
            "人权事务高级专员",
            "人權事務高級專員",
            "Haut-Commissaire",
            "Haute-Commissaire",
            "haute commissaire");
    List<Name> b = names("Bachelet", "Бачелет", "باشليه", "باشليت", "巴切莱特", "巴切萊特");
    List<Name> x = names("Xinjiang", "Синьцзян", "شينجيانغ", "شينغ يانغ", "新疆", "Sinkiang");
    return new Watch(
        new WatchId("ohchr-xinjiang"),
        "OHCHR assessment of Xinjiang",
        ZoneId.of("Europe/Zurich"),
        LocalDate.of(2018, 1, 1),
        List.of(
            new Entity(OHCHR, Entity.Kind.ORGANISATION, "OHCHR", o),
            new Entity(BACHELET, Entity.Kind.PERSON, "Bachelet", b),
            new Entity(XINJIANG, Entity.Kind.PLACE, "Xinjiang", x)),
        new Watch.Report(
            List.of(OHCHR, BACHELET),
            List.of(XINJIANG),
            Map.of(
                "en",
                List.of(
                    "Xinjiang report",
                    "Xinjiang assessment",
                    "report on Xinjiang",
                    "OHCHR Assessment of human rights concerns in the Xinjiang Uyghur Autonomous"
                        + " Region")),
            Map.of(
                "und",
                List.of(
                    "Uyghur*",
                    "Uighur*",
                    "Uigur*",
                    "Ouïgour*",
                    "Ouïghour*",
                    "uigur*",
                    "уйгур*",
                    "СУАР",
                    "涉疆",
                    "维吾尔",
                    "الإيغور",
                    "الأويغور",
                    "uiguri",
                    "Uiguren",
                    "uigures")),
            Map.of(
                "und",
                List.of(
                    "Kashmir", "Venezuela", "Ukraine", "settlement*", "Tigray", "Police Files"))),
        List.of(Set.of(XINJIANG, OHCHR), Set.of(XINJIANG, BACHELET)),
        List.of(
            new Watch.KnownDate(
                "term-end",
                LocalDate.of(2022, 8, 31),
                Map.of(
                    "en",
                    List.of(
                        "before she leaves",
                        "before leaving",
                        "term ends",
                        "end of her term",
                        "leaves office",
                        "within her mandate",
                        "within the mandate",
                        "mandate ends",
                        "before she goes")))),
        Watch.Policy.DEFAULT);
  }

  private static List<Name> names(String... forms) {
    List<Name> names = new ArrayList<>();
    for (String f : forms) names.add(new Name("und", f, Use.FULL));
    return names;
  }

  private TheWatch() {}
}
