package org.plansite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, as installed on this machine: nothing is downloaded. */
final class Browser implements AutoCloseable {
    private static final String BROWSER = "chromium";
    private static final String DRIVER = "chromedriver";
    private static final List<String> SWITCHES = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--disable-extensions",
            "--hide-scrollbars",
            "--lang=zh-CN");

    /** Says at each start that it has no protocol of this Chromium's very version; none is used but the stable part. */
    private static final Logger VERSION_WARNINGS = Logger.getLogger("org.openqa.selenium.devtools");

    private final ObjectMapper json = new ObjectMapper();
    private final ChromeDriver driver;

    /** A light or a dark page. */
    enum Theme {
        LIGHT,
        DARK
    }

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static boolean isInstalled() {
        return program(BROWSER).isPresent() && program(DRIVER).isPresent();
    }

    /**
     * Starts the browser.
     *
     * @param profile an empty folder for what the browser remembers
     */
    static Browser start(Path profile) {
        return new Browser(start(installed(BROWSER), installed(DRIVER), profile));
    }

    private static ChromeDriver start(File browser, File driver, Path profile) {
        VERSION_WARNINGS.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser);
        options.addArguments(SWITCHES);
        options.addArguments("--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriver started = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(driver).build(), options);
        started.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
        return started;
    }

    private static File installed(String name) {
        return program(name).orElseThrow(() -> new IllegalStateException(name + " is not on the path"));
    }

    private static Optional<File> program(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a page anew, even where only the anchor differs from that of the page before. */
    void open(String address) {
        driver.get("about:blank");
        forget();
        driver.get(address);
    }

    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** Shows pages so, and without motion, which would make a test wait. */
    void use(Theme theme) {
        String value = theme == Theme.DARK ? "dark" : "light";
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", value),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    void allowScripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** What a script finds in the page, as text. */
    String ask(String script, Object... arguments) {
        return String.valueOf(driver.executeScript(script, arguments));
    }

    /** Waits until a script finds something true, at most ten seconds; {@code what} says what was waited for. */
    void await(String what, String script, Object... arguments) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!Boolean.TRUE.equals(driver.executeScript("return Boolean(" + script + ");", arguments))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what + " on " + driver.getCurrentUrl());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The addresses asked for since the page was opened, or since this was asked. */
    List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode event = read(entry.getMessage()).path("message");
            if (event.path("method").asText().equals("Network.requestWillBeSent")) {
                addresses.add(event.path("params").path("request").path("url").asText());
            }
        }
        return addresses;
    }

    /**
     * What went wrong since the page was opened: words on the console, requests that failed or went elsewhere.
     *
     * @param origin what the address of every request begins with
     */
    List<String> complaints(String origin) {
        List<String> complaints = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            complaints.add("console: " + entry.getMessage());
        }
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode event = read(entry.getMessage()).path("message");
            requestFault(event.path("method").asText(), event.path("params"), origin)
                    .ifPresent(complaints::add);
        }
        return complaints;
    }

    private static Optional<String> requestFault(String method, JsonNode event, String origin) {
        return switch (method) {
            case "Network.requestWillBeSent" ->
                Optional.of(event.path("request").path("url").asText())
                        .filter(url -> !url.startsWith(origin) && !url.startsWith("data:"))
                        .map(url -> "request to " + url);
            case "Network.responseReceived" ->
                Optional.of(event.path("response"))
                        .filter(response -> response.path("status").asInt() >= 400)
                        .map(response -> "answer " + response.path("status") + " for " + response.path("url"));
            case "Network.loadingFailed" -> Optional.of("failed request: " + event.path("errorText"));
            default -> Optional.empty();
        };
    }

    /** What Ctrl+V puts into an empty field. */
    String pasted() {
        driver.executeScript("""
                        document.getElementById('paste-here')?.remove();
                        const field = document.body.appendChild(document.createElement('textarea'));
                        field.id = 'paste-here';""");
        WebElement field = driver.findElement(By.id("paste-here"));
        field.sendKeys(Keys.chord(Keys.CONTROL, "v"));
        return Objects.requireNonNullElse(field.getDomProperty("value"), "");
    }

    private void forget() {
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
