package org.plansite.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a goal: it says where it is, serves the project's plan, and ends when Maven does. */
class ServeGoalTest {
    private static final Path CONTENT = Path.of("src/test/resources/org/plansite/small/content");
    private static final String READY = ": the preview is ready (Ctrl-C ends it)";

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    @Test
    @Timeout(120)
    void servesThePlanWithTheToolsTemplatesUntilItIsEnded(@TempDir Path folder) throws Exception {
        FutureTask<Boolean> running = new FutureTask<>(() -> goal(folder, 0).execute(), true);
        Thread maven = new Thread(running);
        maven.start();

        String address = null;
        while (address == null) {
            String line = said.poll(60, TimeUnit.SECONDS);
            assertThat(line).isNotNull();
            address = line.endsWith(READY) ? line.substring(0, line.length() - READY.length()) : null;
        }
        try (var page = new URL(address + "qinghe-2023/2.1.1.html").openStream()) {
            assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8)).contains("推广高效节水灌溉");
        }
        maven.interrupt();
        assertThat(running.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPortThatIsNoneIsTold(@TempDir Path folder) {
        assertThatThrownBy(() -> goal(folder, 70_000).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("70000");
    }

    private ServeGoal goal(Path folder, int port) {
        ServeGoal goal = new ServeGoal();
        goal.content = CONTENT.toFile();
        goal.usualTemplates = folder.resolve("src/site/plansite/templates").toFile();
        goal.port = port;
        goal.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence words) {
                said.add(words.toString());
            }
        });
        return goal;
    }
}
