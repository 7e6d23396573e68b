package org.plansite.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plansite.plan.Plan;
import org.plansite.plan.Unit;
import org.plansite.plan.Vocabulary;

/**
 * Writes the words of synthetic plans as plain Markdown pages, for programs that know nothing of plans: a page for each
 * unit that has a page of its own in a plansite site, with all the words that stand there.
 */
final class PeerPages {
    private static final String CONFIGURATION =
            """
            baseURL = "http://localhost/"
            languageCode = "zh"
            title = "合成方案库"
            hasCJKLanguage = true
            disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
            """;
    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="zh"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
            <body><nav><a href="{{ "/" | relURL }}">{{ .Site.Title }}</a>{{ with .Parent }} <a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
            <main data-pagefind-body><h1>{{ .Title }}</h1>
            {{ .Content }}
            """;
    private static final String FOOT = "</main></body></html>\n";
    private static final String LIST =
            "<ul>{{ range .Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>\n";

    private final Path content;
    private int pages;

    private PeerPages(Path content) {
        this.content = content;
    }

    /**
     * Writes a folder that Hugo can build.
     *
     * @param arguments the folder; how many plans; the seed, 1
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int plans = Integer.parseInt(arguments[1]);
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        Path layouts = Files.createDirectories(folder.resolve("layouts").resolve("_default"));
        Files.writeString(folder.resolve("config.toml"), CONFIGURATION);
        Files.writeString(layouts.resolve("single.html"), HEAD + FOOT);
        Files.writeString(layouts.resolve("list.html"), HEAD + LIST + FOOT);
        PeerPages peer = new PeerPages(folder.resolve("content"));
        SharedVocabulary words = new SharedVocabulary();
        Vocabulary vocabulary = words.vocabulary();
        for (int number = 1; number <= plans; number++) {
            peer.write(PlanWriter.write(seed, number, words).analyzed(vocabulary));
        }
        System.out.println(peer.pages);
    }

    private void write(Plan plan) throws IOException {
        Path folder = Files.createDirectories(content.resolve(plan.id()));
        page(folder.resolve("_index.md"), plan.metadata().title(), "");
        for (Unit unit : plan.outline().units()) {
            if (unit.kind().hasPage()) {
                page(folder.resolve(unit.id() + ".md"), unit.heading(), words(plan, unit));
            }
        }
    }

    private static String words(Plan plan, Unit unit) {
        StringBuilder words = new StringBuilder();
        unit.paragraphs().forEach(paragraph -> {
            paragraph.sentences().forEach(sentence -> words.append(sentence.text()));
            words.append("\n\n");
        });
        plan.outline().children(unit.id()).stream()
                .filter(child -> !child.kind().hasPage())
                .forEach(child -> words.append(words(plan, child)));
        return words.toString();
    }

    private void page(Path file, String title, String words) throws IOException {
        pages++;
        Files.writeString(file, "---\ntitle: \"" + title.replace("\"", "\\\"") + "\"\n---\n\n" + words);
    }
}
