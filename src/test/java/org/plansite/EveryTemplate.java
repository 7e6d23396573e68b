package org.plansite;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A page of each kind, told from the templates folder, so that no new kind is forgotten. */
final class EveryTemplate {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Path CHANGED = Path.of("target/changed-site");

    /** On the site of the project's own content. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            entry("about", "about.html"),
            entry("agencies", "agencies/index.html"),
            entry("agency", "agencies/qu-shuiwuju.html"),
            entry("citations", "citations.html"),
            entry("contents", "binhai-2023/index.html"),
            entry("data", "data/index.html"),
            entry("findings", "findings.html"),
            entry("full", "binhai-2023/full.html"),
            entry("home", "index.html"),
            entry("indicator", "indicators/xinnengyuan-zhuangji-zhanbi.html"),
            entry("indicators", "indicators/index.html"),
            entry("list", "lists/qu-shuiwuju.html"),
            entry("matrix", "matrix.html"),
            entry("not-found", "404.html"),
            entry("obligations", "obligations/index.html"),
            entry("projects", "projects/index.html"),
            entry("red-lines", "obligations/red-lines.html"),
            entry("roadmap", "roadmap.html"),
            entry("search", "search.html?q=%E5%85%89%E4%BC%8F"),
            entry("unit", "binhai-2023/3.2.1.html"),
            entry("year", "years/2025.html"),
            entry("years", "years/index.html"));

    /** On the site of several plans. */
    private static final Map<String, String> LIBRARY = Map.of(
            "front", "qingyuan-jieshui-2021/index.html",
            "library", "index.html",
            "library-about", "about.html",
            "library-agencies", "agencies/index.html",
            "library-agency", "agencies/qinghe-liuyu-guanliju.html",
            "library-indicator", "indicators/guangai-shui-liyong-xishu.html",
            "library-indicators", "indicators/index.html",
            "library-register", "obligations/index.html",
            "library-year", "years/2025.html",
            "library-years", "years/index.html");

    /** Pages that only other content has, or that show more with it. */
    private static final Map<String, String> REPORTED = Map.of(
            "agency with reports", "agencies/qu-jiaotong-yunshu-ju.html",
            "indicator with reports", "indicators/lvse-chuxing-bili.html");

    /** A page nobody stays on: it leads on at once. */
    private static final String REDIRECT = "redirect";

    private EveryTemplate() {}

    private static final class Changed {
        static final Path FOLDER = build();
    }

    /** Whether this page of the project's own content is among them. */
    static boolean holds(String page) {
        return PAGES.containsValue(page);
    }

    /** The addresses of the pages by the name of their kind. */
    static Map<String, String> addresses() {
        Map<String, String> addresses = new TreeMap<>();
        PAGES.forEach((name, page) -> addresses.put(name, BuiltSite.folder().toUri() + page));
        ReportedSite.files();
        REPORTED.forEach((name, page) -> addresses.put(name, ReportedSite.FOLDER.toUri() + page));
        BuiltLibrary.files();
        LIBRARY.forEach((name, page) -> addresses.put(name, BuiltLibrary.FOLDER.toUri() + page));
        addresses.put("changes", Changed.FOLDER.toUri() + "changes.html");
        return addresses;
    }

    /** The templates that make a page and have none here. */
    static Set<String> forgotten() throws IOException {
        Set<String> forgotten = new TreeSet<>();
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".ftlh")).toList()) {
                if (Files.readString(file).contains("<@layout.frame")) {
                    forgotten.add(file.getFileName().toString().replace(".ftlh", ""));
                }
            }
        }
        forgotten.remove(REDIRECT);
        forgotten.removeAll(addresses().keySet());
        return forgotten;
    }

    private static Path build() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "changed-content");
            SmallContent content = SmallContent.copiedTo(folder)
                    .reissued(List.of(
                            new String[] {"3000亩以上", "4000亩左右"},
                            new String[] {"（镇水务站、镇发展办）", "（镇水务站）"},
                            new String[] {"2.西村滴灌示范项目。建设滴灌示范田500亩。\n", ""}));
            new Build(content.folder(), TEMPLATES, CHANGED, Optional.empty(), Optional.of(SmallContent.ORIGINAL))
                    .run(new Timings());
            return CHANGED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
