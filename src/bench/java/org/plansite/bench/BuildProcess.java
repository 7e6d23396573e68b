package org.plansite.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A build in a process of its own, which can be killed. */
final class BuildProcess {
    private final Process process;

    private BuildProcess(Process process) {
        this.process = process;
    }

    static BuildProcess start(Path content, Path site) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.plansite.Main",
                "build",
                "--content",
                content.toString(),
                "--output",
                site.toString());
        return new BuildProcess(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** The exit code. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
