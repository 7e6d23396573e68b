package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * Search files that are missing, damaged or of another version: the promise of an answer is rejected and says which.
 *
 * <p>Where no browser is installed these tests are skipped, except in continuous integration, where they fail.
 */
@EnabledIf(value = "wanted", disabledReason = "chromium and chromedriver are not both on the path")
class SearchBadFilesTest {
    /** Needs every file: a traditional character, and a slip that is listened for in all texts. */
    private static final String QUERY = "發 充点桩";

    /** In the order in which they are needed. */
    private static final List<String> NAMES = List.of("head", "index-0", "traditional", "text-0", "pinyin");

    @TempDir
    private static Path folder;

    @TempDir
    private static Path profile;

    private static Browser browser;

    static boolean wanted() {
        return Browser.isInstalled() || "true".equals(System.getenv("CI"));
    }

    /** What may happen to a file, and what is said then. */
    private enum Fault {
        MISSING,
        CUT_OFF,
        CHANGED,
        OLDER,
        EMPTY;

        String code() {
            return switch (this) {
                case MISSING -> "missing";
                case CUT_OFF, CHANGED, EMPTY -> "damaged";
                case OLDER -> "version";
            };
        }

        void befall(Path file) throws IOException {
            String script = Files.readString(file);
            int middle = script.length() / 2;
            switch (this) {
                case MISSING -> Files.delete(file);
                case CUT_OFF -> Files.writeString(file, script.substring(0, middle));
                case CHANGED -> Files.writeString(file, changed(script, middle));
                case OLDER -> Files.writeString(file, script.replaceFirst("\",\"2\",\"", "\",\"1\",\""));
                case EMPTY -> Files.writeString(file, "");
            }
        }

        /** The next character that is a Han one is another. */
        private static String changed(String script, int from) {
            int at = from;
            while (script.charAt(at) < '\u4e00') {
                at++;
            }
            return script.substring(0, at) + (char) (script.charAt(at) + 1) + script.substring(at + 1);
        }
    }

    @BeforeAll
    static void spoilTheFiles() throws IOException {
        copy("assets", folder.resolve("assets"));
        Files.writeString(folder.resolve("index.html"), "<!DOCTYPE html><html lang=zh><title>坏文件</title>");
        copy("search", folder.resolve("whole/search"));
        for (String name : NAMES) {
            for (Fault fault : Fault.values()) {
                Path root = folder.resolve(name + "-" + fault);
                copy("search", root.resolve("search"));
                fault.befall(root.resolve(file(name)));
            }
        }
        browser = Browser.start(profile);
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void areToldByTheirNames(boolean served) throws IOException {
        try (LoopbackServer server = new LoopbackServer(folder)) {
            browser.open((served ? server.address() : folder.toUri()) + "index.html");
            Map<String, String> expected = new TreeMap<>(Map.of("whole/", "answered"));
            for (String name : NAMES) {
                for (Fault fault : Fault.values()) {
                    String root = name + "-" + fault + "/";
                    expected.put(root, fault.code() + " " + root + file(name));
                }
            }
            JsonNode said = SearchScripts.load(browser)
                    .ask("""
                    const said = {};
                    for (const root of input.roots) {
                        said[root] = await window.plansite.search(root).run(input.query)
                            .then(() => 'answered', error => error.code + ' ' + error.file);
                    }
                    return said;""", Map.of("roots", List.copyOf(expected.keySet()), "query", QUERY));
            Map<String, String> answers = new TreeMap<>();
            expected.keySet().forEach(root -> answers.put(root, said.path(root).asText()));
            assertThat(answers).isEqualTo(expected);
            assertThat(uncaught()).isEmpty();
        }
    }

    /** All queries ask the same engine: what failed once is not remembered. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void areReadOnceTheyAreBack(boolean served) throws IOException {
        Path root = Files.createDirectories(folder.resolve(served ? "served" : "local"));
        copy("search", root.resolve("search"));
        List<String> said = new ArrayList<>();
        try (LoopbackServer server = new LoopbackServer(folder)) {
            browser.open((served ? server.address() : folder.toUri()) + "index.html");
            SearchScripts scripts = SearchScripts.load(browser);
            scripts.ask("window.engine = window.plansite.search(input); return '';", root.getFileName() + "/");
            for (String name : NAMES) {
                Files.delete(root.resolve(file(name)));
            }
            for (String name : NAMES) {
                said.add(run(scripts));
                Files.copy(folder.resolve("whole").resolve(file(name)), root.resolve(file(name)));
            }
            said.add(run(scripts));
        }
        assertThat(said)
                .containsExactly(
                        "head missing",
                        "index-0 missing",
                        "traditional missing",
                        "text-0 missing",
                        "pinyin missing",
                        "充电桩");
    }

    private static String run(SearchScripts scripts) {
        return scripts.ask(
                        "return await window.engine.run(input).then(answer => answer.terms[1].alternatives[0].text,"
                                + " error => error.file.replace(/.*\\/|\\..*/g, '') + ' ' + error.code);",
                        QUERY)
                .asText();
    }

    @Test
    void anotherAnswerIsGivenWhileOneFileIsMissing() {
        browser.open(folder.toUri() + "index.html");
        JsonNode totals = SearchScripts.load(browser).ask("""
                const engine = window.plansite.search(input);
                const first = await engine.run('充点桩').catch(error => error.code);
                return [first, (await engine.run('充电桩')).exact.total];""", "pinyin-MISSING/");
        assertThat(totals.toString()).isEqualTo("[\"missing\",1]");
    }

    /** That a file is missing the browser says by itself. */
    private static List<String> uncaught() {
        return browser.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.INFO.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("Failed to load resource"))
                .toList();
    }

    /** Where a file of the search stands. */
    private static String file(String name) {
        return name.equals("head") ? "search/head.js" : BuiltSite.hashed("search/" + name + ".js");
    }

    private static void copy(String from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String path : BuiltSite.files().tailMap(from + "/").keySet()) {
            if (!path.startsWith(from + "/")) {
                return;
            }
            Files.copy(BuiltSite.folder().resolve(path), to.resolve(path.substring(from.length() + 1)));
        }
    }
}
