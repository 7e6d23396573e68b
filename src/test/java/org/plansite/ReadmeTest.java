package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** README.md promises commands: these, and {@code .ci/run} runs those it can. */
class ReadmeTest {
    private static final Path CI = Path.of(".ci/run");

    @TempDir
    Path folder;

    @Test
    void promisesTheseCommandsAndNoOthers() throws IOException {
        assertThat(shellCommands()).containsExactly("mvn site", "mvn verify", "java -jar target/plansite-*.jar --help");
    }

    @Test
    void namesOnlyPlacesThatExist() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md")).stream()
                        .filter(line -> line.startsWith("| ") && line.contains("`"))
                        .flatMap(line -> Stream.of(line.split("`", -1)).filter(part -> part.matches("[a-z]+/.*"))))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(Path.of(place)).exists());
    }

    @Test
    @DisabledOnOs(value = WINDOWS, disabledReason = ".ci/run is a bash script")
    void continuousIntegrationRunsThem() throws IOException, InterruptedException {
        CiRun run = runWithMaven("exit 0");

        assertThat(run.mavenCalls()).containsExactly("-B verify", "-B site", "-B site:stage site:deploy");
        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("how the tests closed\n[INFO] Results:\n[INFO] Tests run: 3");
    }

    @Test
    @DisabledOnOs(value = WINDOWS, disabledReason = ".ci/run is a bash script")
    void continuousIntegrationStopsWhenTheTestsFail() throws IOException, InterruptedException {
        CiRun run = runWithMaven("exit 1");

        assertThat(run.mavenCalls()).containsExactly("-B verify");
        assertThat(run.output()).contains("[INFO] Tests run: 3").contains("'mvn -B verify' failed");
        assertThat(run.exitCode()).isNotZero();
    }

    private record CiRun(int exitCode, String output, List<String> mavenCalls) {}

    /** Runs {@code .ci/run} on a copy of README.md, with a Maven that writes down how it was called and does little else. */
    private CiRun runWithMaven(String itsEnd) throws IOException, InterruptedException {
        Path calls = folder.resolve("calls.txt");
        Path tools = Files.createDirectory(folder.resolve("tools"));
        script(
                tools.resolve("mvn"),
                "echo \"$*\" >> '" + calls + "'",
                "echo '[INFO] Results:'",
                "echo '[INFO] Tests run: 3'",
                "echo '[INFO] -----'",
                "mkdir -p target/site/tool",
                "echo page | tee target/site/index.html > target/site/tool/index.html",
                "for copy in staging deployed-site; do rm -rf target/$copy; cp -r target/site target/$copy; done",
                itsEnd);
        for (String installed : List.of("chromium", "chromedriver", "apt-get", "sudo", "java")) {
            script(tools.resolve(installed), "exit 0");
        }
        Files.createDirectory(folder.resolve(".ci"));
        Files.copy(CI, folder.resolve(".ci/run"));
        Files.copy(Path.of("README.md"), folder.resolve("README.md"));
        Path output = folder.resolve("output.txt");

        ProcessBuilder bash = new ProcessBuilder("bash", ".ci/run").directory(folder.toFile());
        bash.environment().merge("PATH", tools + ":", (old, first) -> first + old);
        int exitCode = bash.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return new CiRun(exitCode, Files.readString(output), Files.readAllLines(calls));
    }

    private static void script(Path file, String... lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static List<String> shellCommands() throws IOException {
        return Stream.of(Files.readString(Path.of("README.md")).split("\n```", -1))
                .filter(block -> block.startsWith("sh\n"))
                .flatMap(block -> block.substring("sh\n".length()).lines())
                .toList();
    }
}
