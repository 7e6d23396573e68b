package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same site, byte for byte: in another country, on another day's side, by another Java. */
class SameBytesTest {
    /** Turkish has its own lower case of I, and Kiritimati lives most of the day in tomorrow. */
    private static final List<String> FAR_AWAY = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1");

    private static final String THIS_JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void farAwayAsAtHome() throws IOException, InterruptedException {
        assertSame(BuiltSite.files(), build(THIS_JAVA, FAR_AWAY));
    }

    /** The environment variable names the {@code java} of another JDK. */
    @Test
    void withAnotherJavaAsWithThisOne() throws IOException, InterruptedException {
        String otherJava = System.getenv("PLANSITE_OTHER_JAVA");
        assumeTrue(otherJava != null, "PLANSITE_OTHER_JAVA does not name another JDK's java");
        assertSame(BuiltSite.files(), build(String.valueOf(otherJava), FAR_AWAY));
    }

    /** Builds the site as a process of its own, in the plainest environment there is. */
    private SortedMap<String, byte[]> build(String java, List<String> options)
            throws IOException, InterruptedException {
        Path output = Files.createTempDirectory(folder, "build").resolve("site");
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.plansite.Main"));
        command.addAll(List.of("build", "--output", output.toString()));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().putAll(Map.of("LC_ALL", "C", "TZ", "America/Los_Angeles"));
        Process started = process.start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(started.waitFor()).as(said).isZero();
        return BuiltSite.read(output);
    }

    private static void assertSame(SortedMap<String, byte[]> expected, SortedMap<String, byte[]> files) {
        assertThat(expected).hasSizeGreaterThan(400);
        assertThat(files.keySet()).isEqualTo(expected.keySet());
        assertThat(files.keySet())
                .filteredOn(path -> !Arrays.equals(files.get(path), expected.get(path)))
                .as("files whose bytes differ")
                .isEmpty();
    }
}
