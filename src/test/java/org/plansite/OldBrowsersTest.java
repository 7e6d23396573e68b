package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Chromium 86 knows what styles, scripts and pages are made of; what it does not know only adds to what works. */
class OldBrowsersTest {
    private static final Path ASSETS = Path.of("templates/assets");

    /** Newer ways of styles that may be used, and what an older browser shows. */
    private static final Map<String, String> STYLES_THAT_ONLY_ADD = Map.ofEntries(
            Map.entry("at-rules/media/prefers-contrast", "the button in the head gives high contrast"),
            Map.entry("at-rules/media/forced-colors", "the system's colours, with fewer lines"),
            Map.entry("properties/size", "in @page it is a descriptor, known since version 15"),
            Map.entry("properties/align-self/start", "in a grid, where it is used, known since version 57"),
            Map.entry("properties/place-items/start", "in a grid, where it is used, known since version 59"),
            Map.entry("properties/accent-color", "a tick in the system's colour"),
            Map.entry("properties/text-emphasis", "the prefixed property stands before it"),
            Map.entry("properties/text-emphasis-position", "the prefixed property stands before it"),
            Map.entry("properties/text-decoration-thickness", "a line of the usual thickness"),
            Map.entry("properties/text-underline-offset", "a line at the usual height"),
            Map.entry("properties/text-spacing-trim", "a bracket that begins a line is set in by half a character"),
            Map.entry("properties/text-wrap", "the lines of a heading are of unlike length"),
            Map.entry("selectors/has", "a phone's card also shows the cells that say there is nothing"));

    /** Names the site's own scripts give to something else; styles are under their own names in the table of styles. */
    private static final Set<String> OWN_NAMES = Set.of(
            "changed",
            "entry",
            "first",
            "last",
            "minHeight",
            "path",
            "phrase",
            "range",
            "reasons",
            "run",
            "segments",
            "year");

    private static final Pattern RULE = Pattern.compile("([^{};]+)\\{|([a-z-]+)\\s*:\\s*([^{};]+)(?=[;}])|}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern FEATURE = Pattern.compile("\\(([a-z-]+)\\s*[:)]");
    private static final Pattern PSEUDO = Pattern.compile("::?([a-z-]+)");
    private static final Pattern MANY_IN_NOT = Pattern.compile(":not\\([^)]*[ ,>+~][^)]*\\)");
    private static final Pattern WORD = Pattern.compile("(?<![-\\w#.])[a-z][a-z-]*(?![-\\w])");
    private static final Pattern FUNCTION = Pattern.compile("([a-z][a-z-]*)\\(");
    private static final Pattern UNIT = Pattern.compile("\\d(dvh|svh|lvh|dvw|svw|lvw|cqw|cqh|cqi|lh|rlh|cap|ic)\\b");
    private static final Pattern THICKNESS = Pattern.compile("\\b[\\d.]+(?:px|em)");
    private static final Pattern NAME = Pattern.compile("\\.([A-Za-z]\\w+)\\b|\\b([A-Za-z]\\w+)\\(");

    @Test
    void stylesUseWhatItKnows() throws IOException {
        Map<String, String> newer = newer("css");
        Map<String, String> found = new TreeMap<>();
        for (Path sheet : assets(".css")) {
            for (String feature : features(Files.readString(sheet), newer)) {
                String parent = feature.substring(0, feature.lastIndexOf('/'));
                if (!STYLES_THAT_ONLY_ADD.containsKey(feature) && !STYLES_THAT_ONLY_ADD.containsKey(parent)) {
                    found.put(sheet.getFileName() + ": " + feature, newer.getOrDefault(feature, "newer"));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** What each is replaced with in an older browser is known for those in use, and for no others. */
    @Test
    void everyExceptionIsInUse() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path sheet : assets(".css")) {
            used.addAll(features(Files.readString(sheet), newer("css")));
        }
        assertThat(STYLES_THAT_ONLY_ADD.keySet()).isSubsetOf(used);
    }

    @Test
    void theCheckSeesWhatIsNewer() {
        Map<String, String> newer = newer("css");
        assertThat(features(
                        ".a:is(b) { inset: 0; width: 3dvh; } @media (hover) { p:not(a b) { text-wrap: balance; } }",
                        newer))
                .containsExactlyInAnyOrder(
                        "selectors/is",
                        "properties/inset",
                        "units/dvh",
                        "selectors/not/selector_list",
                        "properties/text-wrap",
                        "properties/text-wrap/balance");
        assertThat(features("a { text-decoration: underline 2px; color: color-mix(in srgb, red, blue); }", newer))
                .contains("properties/text-decoration with a thickness", "functions/color-mix");
        assertThat(newer("script")).containsKeys("at", "findLast", "structuredClone", "hasOwn", "randomUUID");
        assertThat(errorsOf("a.js", "let a = b ?? c;")).isNotEmpty();
    }

    /** ES2019, one step below what Chromium 86 reads. */
    @Test
    void scriptsAreReadAsES2019() throws IOException {
        for (Path script : assets(".js")) {
            assertThat(errorsOf(script.toString(), Files.readString(script))).isEmpty();
        }
    }

    @Test
    void scriptsCallWhatItKnows() throws IOException {
        Map<String, String> newer = newer("script");
        Set<String> found = new TreeSet<>();
        for (Path script : assets(".js")) {
            Matcher names =
                    NAME.matcher(COMMENT.matcher(Files.readString(script)).replaceAll(" "));
            while (names.find()) {
                String name = names.group(1) == null ? names.group(2) : names.group(1);
                if (newer.containsKey(name) && !OWN_NAMES.contains(name)) {
                    found.add(script.getFileName() + ": " + name + ", " + newer.get(name));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void pagesAreMadeOfWhatItKnows() {
        Map<String, String> newer = newer("html");
        assertThat(newer).containsKeys("*/inert", "*/popover");
        Set<String> found = new TreeSet<>();
        for (String page : BuiltSite.pages()) {
            for (Element element : BuiltSite.page(page).getAllElements()) {
                check(element.tagName(), newer, found);
                for (Attribute attribute : element.attributes()) {
                    check(element.tagName() + "/" + attribute.getKey(), newer, found);
                    check("*/" + attribute.getKey(), newer, found);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static void check(String feature, Map<String, String> newer, Set<String> found) {
        if (newer.containsKey(feature)) {
            found.add(feature + ", " + newer.get(feature));
        }
    }

    /** The features of a sheet that are newer, as paths of MDN's table. */
    private static Set<String> features(String sheet, Map<String, String> newer) {
        Set<String> found = new TreeSet<>();
        String rules = QUOTED.matcher(COMMENT.matcher(sheet).replaceAll(" ")).replaceAll("''");
        Matcher rule = RULE.matcher(rules);
        while (rule.find()) {
            if (rule.group(1) != null) {
                prelude(rule.group(1).strip(), found);
            } else if (rule.group(2) != null && !rule.group(2).startsWith("-")) {
                declaration(rule.group(2), rule.group(3), found);
            }
        }
        found.removeIf(feature -> feature.startsWith("functions/")
                ? newer.keySet().stream()
                        .noneMatch(each -> each.startsWith("types/") && each.endsWith(feature.substring(9)))
                : !newer.containsKey(feature) && !feature.startsWith("units/") && !feature.contains(" "));
        return found;
    }

    private static void prelude(String prelude, Set<String> found) {
        if (prelude.startsWith("@")) {
            String name = prelude.substring(1).split("[ (]")[0];
            found.add("at-rules/" + name);
            found.add("at-rules/page/" + name);
            FEATURE.matcher(prelude).results().forEach(each -> found.add("at-rules/media/" + each.group(1)));
        } else {
            PSEUDO.matcher(prelude).results().forEach(each -> found.add("selectors/" + each.group(1)));
            if (MANY_IN_NOT.matcher(prelude).find()) {
                found.add("selectors/not/selector_list");
            }
        }
    }

    private static void declaration(String property, String value, Set<String> found) {
        found.add("properties/" + property);
        WORD.matcher(value).results().forEach(each -> found.add("properties/" + property + "/" + each.group()));
        FUNCTION.matcher(value).results().forEach(each -> found.add("functions/" + each.group(1)));
        UNIT.matcher(value).results().forEach(each -> found.add("units/" + each.group(1)));
        if (property.equals("text-decoration") && THICKNESS.matcher(value).find()) {
            found.add("properties/text-decoration with a thickness");
        }
    }

    private static List<String> errorsOf(String name, String script) {
        CompilerOptions options = new CompilerOptions();
        options.setLanguageIn(LanguageMode.ECMASCRIPT_2019);
        options.setWarningLevel(DiagnosticGroups.JSDOC_MISSING_TYPE, CheckLevel.OFF);
        Compiler compiler = new Compiler();
        compiler.disableThreads();
        compiler.setErrorManager(new com.google.javascript.jscomp.BlackHoleErrorManager());
        compiler.init(List.of(), List.of(SourceFile.fromCode(name, script)), options);
        compiler.parse();
        return compiler.getErrors().stream().map(String::valueOf).toList();
    }

    private static List<Path> assets(String ending) throws IOException {
        try (Stream<Path> files = Files.list(ASSETS)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> newer(String kind) {
        String name = "/browsers/" + kind + "-after-chrome-86.tsv";
        try (InputStream in = Objects.requireNonNull(OldBrowsersTest.class.getResourceAsStream(name), name)) {
            Map<String, String> newer = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> newer.put(line.split("\t")[0], line.split("\t")[1]));
            return newer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
