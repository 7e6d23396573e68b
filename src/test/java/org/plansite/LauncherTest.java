package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    private static final Path JAVA = Path.of("jdk");

    @TempDir
    Path folder;

    @Test
    void theToolGetsItsArgumentsAndTheSettingsOfAShortLife() {
        Path jar = folder.resolve("plansite.jar");
        assertThat(Launcher.command(JAVA, jar, "build", "--timings"))
                .startsWith(Path.of("jdk/bin/java").toString())
                .contains("-XX:TieredStopAtLevel=1")
                .endsWith("-cp", jar.toString(), "org.plansite.Main", "build", "--timings")
                .noneMatch(argument -> argument.contains("SharedArchiveFile"));
    }

    @Test
    void aPreviewGetsTheSettingsOfALongLife() {
        Path jar = folder.resolve("plansite.jar");
        assertThat(Launcher.command(JAVA, jar, "--debug", "serve", "--port", "0"))
                .doesNotContain("-XX:TieredStopAtLevel=1")
                .endsWith("org.plansite.Main", "--debug", "serve", "--port", "0");
        assertThat(Launcher.command(JAVA, jar, "import", "serve")).contains("-XX:TieredStopAtLevel=1");
    }

    @Test
    void anArchiveOfTheClassesIsUsedWhereThereIsOne() throws IOException {
        Path archive = Files.createFile(folder.resolve("plansite.jsa"));
        assertThat(Launcher.command(JAVA, folder.resolve("plansite.jar"))).contains("-XX:SharedArchiveFile=" + archive);
    }

    @Test
    void aLargeLibraryIsCompiledWellAndCleanedByAllCores() throws IOException {
        for (int i = 1; i <= 8; i++) {
            Files.createDirectories(folder.resolve("content/plans/plan-" + i));
        }
        String content = folder.resolve("content").toString();
        assertThat(Launcher.command(JAVA, folder.resolve("plansite.jar"), "build", "--content", content))
                .contains("-XX:+UseParallelGC", "-XX:MaxInlineLevel=7")
                .doesNotContain("-XX:TieredStopAtLevel=1");
        assertThat(Launcher.command(JAVA, folder.resolve("plansite.jar"), "build", "--content=" + content))
                .contains("-XX:+UseParallelGC");
        Files.delete(folder.resolve("content/plans/plan-8"));
        assertThat(Launcher.command(JAVA, folder.resolve("plansite.jar"), "build", "--content", content))
                .contains("-XX:TieredStopAtLevel=1")
                .doesNotContain("-XX:MaxInlineLevel=7");
    }

    @Test
    void theHeapGrowsWithTheLibraryUnlessTheUserNamesOne() {
        assertThat(new LibrarySize(100, true).heap("-Dfile.encoding=UTF-8")).contains("-Xmx1100m");
        assertThat(new LibrarySize(1_000, true).heap(null)).contains("-Xmx2180m");
        assertThat(new LibrarySize(100, true).heap("-Xmx4g")).isEmpty();
    }

    /** The process of a thousand plans is to stay below 1.5 GB; Java takes some 240 MB besides. */
    @Test
    void pagesWithoutFilesToTakeAwayNeedLess() {
        assertThat(new LibrarySize(1_000, false).heap(null)).contains("-Xmx1240m");
        assertThat(new LibrarySize(3_000, false).heap(null)).contains("-Xmx3240m");
    }

    @Test
    void theSettingsTellWhetherThereAreFilesToTakeAway() throws IOException {
        Path content = folder.resolve("content");
        Files.createDirectories(content.resolve("plans/plan-1"));
        assertThat(LibrarySize.of("build", "--content", content.toString())).isEqualTo(new LibrarySize(1, true));
        Files.writeString(content.resolve("site.yaml"), "title: 库\ndownloads: [xlsx]\n");
        assertThat(LibrarySize.of("build", "--content", content.toString())).isEqualTo(new LibrarySize(1, true));
        Files.writeString(content.resolve("site.yaml"), "title: 库\ndownloads: []\n");
        assertThat(LibrarySize.of("build", "--content", content.toString())).isEqualTo(new LibrarySize(1, false));
    }
}
