package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The key `lexicons` of the configuration.
class LexiconSettingTest {
  @TempDir Path folder;

  @Test
  void theFolderCountsFromTheConfiguration() throws Exception {
    Files.createDirectory(folder.resolve("ours"));

    assertThat(read("lexicons: ours").lexicons()).isEqualTo(folder.resolve("ours"));
  }

  @Test
  void whereNoneIsNamedItLiesBesideTheConfigurationAndMayBeMissing() {
    assertThat(read("").lexicons()).isEqualTo(folder.resolve("lexicons"));
    assertThat(folder.resolve("lexicons")).doesNotExist();
  }

  @Test
  void aNamedFolderThatIsNotThereIsAFaultWithItsLine() throws Exception {
    Files.writeString(folder.resolve("file"), "no folder");

    for (String name : new String[] {"nowhere", "file"}) {
      assertThatThrownBy(() -> read("port: 0\nlexicons: " + name))
          .isInstanceOf(Problem.class)
          .hasMessageContaining(
              "tocsin.yaml:2: lexicons names "
                  + folder.resolve(name)
                  + ", which is no folder; names count from the folder of this file");
    }
  }

  @Test
  void aListIsAFault() {
    assertThatThrownBy(() -> read("lexicons: [a, b]"))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("lexicons must be a single value");
  }

  private Settings read(String yaml) {
    String watch = Project.file("deploy/watches/ohchr-xinjiang.yaml").toString();
    return SettingsReader.read(
        yaml + "\nwatches: [" + watch + "]\nsources: []\n",
        folder.resolve("tocsin.yaml"),
        Map.of());
  }
}
