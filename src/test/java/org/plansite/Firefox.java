package org.plansite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Firefox without a window, as installed on this machine, spoken to in its own protocol: {@code 12:[0,1,"name",{}]}, a
 * length and a message. Debian has no driver for it that Selenium could use.
 */
final class Firefox implements AutoCloseable {
    private static final String PROGRAM = "firefox-esr";

    /** Nothing is asked of other hosts, and what a page may not do is written to the console. */
    private static final String SETTINGS = """
            user_pref("marionette.port", 0);
            user_pref("app.update.enabled", false);
            user_pref("browser.shell.checkDefaultBrowser", false);
            user_pref("browser.safebrowsing.malware.enabled", false);
            user_pref("browser.safebrowsing.phishing.enabled", false);
            user_pref("datareporting.policy.dataSubmissionEnabled", false);
            user_pref("extensions.update.enabled", false);
            user_pref("network.captive-portal-service.enabled", false);
            user_pref("network.connectivity-service.enabled", false);
            user_pref("network.dns.disablePrefetch", true);
            user_pref("services.settings.server", "data:,");
            user_pref("toolkit.telemetry.enabled", false);
            """;

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ObjectMapper json = new ObjectMapper();
    private final Process process;
    private final Socket socket;
    private int messages;

    private Firefox(Process process, Socket socket) {
        this.process = process;
        this.socket = socket;
    }

    static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    /**
     * Starts it.
     *
     * @param profile an empty folder for what it remembers
     */
    static Firefox start(Path profile) throws IOException {
        Files.writeString(profile.resolve("user.js"), SETTINGS);
        Process process = new ProcessBuilder(
                        PROGRAM,
                        "--headless",
                        "--no-remote",
                        "--marionette",
                        "--remote-allow-system-access", // to read the browser's console
                        "--profile",
                        profile.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Firefox firefox = new Firefox(process, connect(process, profile.resolve("MarionetteActivePort")));
            firefox.read();
            firefox.send("WebDriver:NewSession", Map.of());
            return firefox;
        } catch (IOException e) {
            process.destroy();
            throw e;
        }
    }

    /** It writes the port it listens to into its profile. */
    private static Socket connect(Process process, Path port) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(port) || Files.size(port) == 0) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IOException(PROGRAM + " did not start");
            }
            pause();
        }
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(Files.readString(port)));
        socket.setSoTimeout((int) PATIENCE.toMillis());
        return socket;
    }

    void open(String address) throws IOException {
        send("WebDriver:Navigate", Map.of("url", address));
    }

    void resize(int width, int height) throws IOException {
        send("WebDriver:SetWindowRect", Map.of("width", width, "height", height));
    }

    void inChrome(boolean chrome) throws IOException {
        send("Marionette:SetContext", Map.of("value", chrome ? "chrome" : "content"));
    }

    /** What a script finds in the page, as text. */
    String ask(String script, Object... arguments) throws IOException {
        return send("WebDriver:ExecuteScript", Map.of("script", script, "args", List.of(arguments)))
                .path("value")
                .asText();
    }

    /** Waits until a script finds something true. */
    void await(String what, String script) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ask("return String(Boolean(" + script + "))").equals("true")) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            pause();
        }
    }

    void type(String selector, String keys) throws IOException {
        String element = send("WebDriver:FindElement", Map.of("using", "css selector", "value", selector))
                .path("value")
                .elements()
                .next()
                .asText();
        send("WebDriver:ElementSendKeys", Map.of("id", element, "text", keys));
    }

    private JsonNode send(String name, Map<String, ?> parameters) throws IOException {
        byte[] message = json.writeValueAsBytes(List.of(0, ++messages, name, parameters));
        ByteArrayOutputStream framed = new ByteArrayOutputStream();
        framed.writeBytes((message.length + ":").getBytes(StandardCharsets.US_ASCII));
        framed.writeBytes(message);
        framed.writeTo(socket.getOutputStream());
        JsonNode answer = read();
        if (!answer.path(2).isNull()) {
            throw new IOException(name + ": " + answer.path(2).path("message").asText());
        }
        return answer.path(3);
    }

    private JsonNode read() throws IOException {
        InputStream in = socket.getInputStream();
        int length = 0;
        for (int digit = in.read(); digit != ':'; digit = in.read()) {
            if (digit < 0) {
                throw new EOFException(PROGRAM + " has gone");
            }
            length = 10 * length + digit - '0';
        }
        return json.readTree(in.readNBytes(length));
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (socket) {
            send("Marionette:Quit", Map.of("flags", List.of("eForceQuit")));
        } finally {
            boolean ended = false;
            try {
                ended = process.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (!ended) {
                process.destroyForcibly();
            }
        }
    }
}
