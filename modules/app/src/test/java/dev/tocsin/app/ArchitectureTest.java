package dev.tocsin.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/// The arrows of the house: which module may use which, and where foreign types stop.
@AnalyzeClasses(packages = "dev.tocsin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule modulesUseEachOtherOnlyDownTheHouse =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("domain")
          .definedBy("dev.tocsin.domain..")
          .layer("analysis")
          .definedBy("dev.tocsin.analysis..")
          .layer("parse")
          .definedBy("dev.tocsin.parse..")
          .layer("fetch")
          .definedBy("dev.tocsin.fetch..")
          .layer("wire")
          .definedBy("dev.tocsin.wire..")
          .layer("ingest")
          .definedBy("dev.tocsin.ingest..")
          .layer("stream")
          .definedBy("dev.tocsin.stream..")
          .layer("store")
          .definedBy("dev.tocsin.store..")
          .layer("notify")
          .definedBy("dev.tocsin.notify..")
          .layer("web")
          .definedBy("dev.tocsin.web..")
          .layer("testkit")
          .definedBy("dev.tocsin.testkit..")
          .layer("app")
          .definedBy("dev.tocsin.app..")
          .whereLayer("domain")
          .mayNotAccessAnyLayer()
          .whereLayer("analysis")
          .mayOnlyAccessLayers("domain")
          .whereLayer("parse")
          .mayOnlyAccessLayers("domain")
          .whereLayer("fetch")
          .mayOnlyAccessLayers("domain")
          .whereLayer("wire")
          .mayOnlyAccessLayers("domain")
          .whereLayer("ingest")
          .mayOnlyAccessLayers("domain", "parse", "fetch", "wire")
          .whereLayer("stream")
          .mayOnlyAccessLayers("domain", "analysis", "wire")
          .whereLayer("store")
          .mayOnlyAccessLayers("domain")
          .whereLayer("notify")
          .mayOnlyAccessLayers("domain", "store")
          .whereLayer("web")
          .mayOnlyAccessLayers("domain")
          .whereLayer("testkit")
          .mayOnlyAccessLayers("domain")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule theDomainStandsOnTheJdkAlone =
      classes()
          .that()
          .resideInAPackage("dev.tocsin.domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("dev.tocsin.domain..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule whatDecidesIsHandedItsTime =
      noClasses()
          .that()
          .resideInAnyPackage("dev.tocsin.domain..", "dev.tocsin.analysis..", "dev.tocsin.stream..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  @ArchTest
  static final ArchRule foreignTypesStopInTheModuleThatAdaptsThem =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.tocsin.parse..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.rometools..", "org.jsoup..", "org.netpreserve..");

  @ArchTest
  static final ArchRule avroIsSeenByWireAlone =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.tocsin.wire..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.avro..");

  @ArchTest
  static final ArchRule sqlIsSeenByTheStoreAlone =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.tocsin.store..", "dev.tocsin.notify..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.jdbi..", "org.postgresql..", "org.flywaydb..");

  @ArchTest
  static final ArchRule nothingInTheAnalysisReadsOrWrites =
      noClasses()
          .that()
          .resideInAnyPackage("dev.tocsin.analysis..", "dev.tocsin.domain..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..", "java.net.http..");
}
