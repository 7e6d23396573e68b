package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.serve.RawClient;

/** {@code plansite serve} says where the site is, serves it there, and ends when it is told to. */
class ServeCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:[0-9]+/): the preview is ready");
    private static final Path SMALL = SmallContent.ORIGINAL;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void servesUntilItIsEnded() throws InterruptedException {
        Thread tool = new Thread(() -> run("serve", "--port", "0", "--content", SMALL.toString()));
        tool.start();
        String address = address();
        assertThat(new RawClient(address).get("/").text()).contains("青河镇节水实施方案知识站");
        tool.interrupt();
        tool.join(Duration.ofSeconds(30).toMillis());
        assertThat(tool.isAlive()).isFalse();
        assertThat(err.toString()).isEmpty();
    }

    private String address() {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            Matcher address = ADDRESS.matcher(out.toString());
            if (address.find()) {
                return address.group(1);
            }
            assertThat(System.nanoTime())
                    .as("time to begin; it said: " + out + err)
                    .isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void aTakenPortIsAnErrorWithAdvice() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(run("serve", "--port", port, "--content", SMALL.toString()))
                    .isEqualTo(Main.INPUT_ERRORS);
            assertThat(err.toString())
                    .startsWith("--port: error: the preview cannot have the port " + port)
                    .contains("--port 0 for any free one");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http", "８０"})
    void whatIsNoPortIsWrongUse(String port) {
        assertThat(run("serve", "--port=" + port)).isEqualTo(Main.WRONG_USE);
        assertThat(err.toString()).contains("is no number from 0 to 65535", "Usage: plansite serve");
    }

    private int run(String... args) {
        return Main.with(new Terminal(new PrintWriter(out, true), new PrintWriter(err, true)))
                .run(args);
    }
}
