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
        assertThat(new LibrarySize(100).heap("-Dfile.encoding=UTF-8")).contains("-Xmx1100m");
        assertThat(new LibrarySize(1_000).heap(null)).contains("-Xmx6500m");
        assertThat(new LibrarySize(100).heap("-Xmx4g")).isEmpty();
    }
}
