package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plansite.publish.Publication;

/** A build over an older site gives what a build from nothing gives, byte for byte, and makes only what an edit reaches. */
class IncrementalBuildTest {
    private static final int EDITS = 24;

    @TempDir
    private Path folder;

    private SmallContent content;
    private Path templates;
    private Path site;
    private int builds;

    /** Something a person does between two builds. */
    private record Edit(String name, Change change) {}

    /** Does it. */
    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }

    @BeforeEach
    void copyInput() throws IOException {
        content = SmallContent.copiedTo(folder.resolve("content"));
        templates = folder.resolve("templates");
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = templates.resolve(Path.of("templates").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        site = folder.resolve("site");
    }

    @Test
    void randomEditsGiveWhatABuildFromNothingGives() throws IOException {
        Random random = new Random(20230722);
        build();
        List<String> done = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            List<Edit> edits = edits(i);
            Edit edit = edits.get(i < edits.size() ? i : random.nextInt(edits.size()));
            edit.change().make();
            done.add(edit.name());
            build();
            assertSame(done);
        }
    }

    @Test
    void withoutAChangeNothingIsTouched() throws IOException {
        assertThat(build().changed()).isTrue();
        SortedMap<String, byte[]> before = BuiltSite.read(site);
        Files.createDirectory(site.resolve("tool"));
        Publication second = build();
        assertThat(second.changed()).isFalse();
        assertThat(second.files()).isEqualTo(before.size() - 2);
        assertThat(site.resolve("tool")).as("what another step put there").exists();
    }

    @Test
    void anEditMakesOnlyWhatItReaches() throws IOException {
        Publication first = build();
        content.replace("vocabulary/terms.yaml", "滴灌", "喷灌");
        Publication second = build();
        assertThat(second.changed()).isTrue();
        assertThat(second.newFiles()).isBetween(1, first.files() / 2);
    }

    private List<Edit> edits(int number) {
        return List.of(
                new Edit("title", () -> replace("site.yaml", "知识站", "知识站" + number)),
                new Edit("day", () -> replace("site.yaml", "as-of: 20..-", "as-of: 20" + (24 + number % 9) + "-")),
                new Edit("one language", () -> replace("site.yaml", "languages: .*", "languages: [zh-Hans]")),
                new Edit("two languages", () -> replace("site.yaml", "languages: .*", "languages: [zh-Hans, en]")),
                new Edit("address", () -> replace("site.yaml", "example.org/[a-z0-9]*", "example.org/s" + number)),
                new Edit(
                        "another name",
                        () -> replace(
                                "vocabulary/agencies.yaml",
                                "name: 镇水务站(, aliases: .[^]]*])?",
                                "name: 镇水务站, aliases: [水站" + number + "]")),
                new Edit("members", () -> replace("vocabulary/agencies.yaml", "\\[dongcun, xicun]", "[dongcun]")),
                new Edit("more members", () -> replace("vocabulary/agencies.yaml", "\\[dongcun]", "[dongcun, xicun]")),
                new Edit(
                        "a term",
                        () -> Files.writeString(
                                content.folder().resolve("vocabulary/terms.yaml"),
                                "terms:\n- {id: diguan, name: 滴灌, explanation: 说明" + number + "}\n")),
                new Edit("a number", () -> reissue("3[0-9]*亩以上", 3000 + number + "亩以上")),
                new Edit("a body more", () -> reissue("（镇水务站、镇发展办）", "（镇水务站、镇发展办，各村）")),
                new Edit("a body less", () -> reissue("（镇水务站、镇发展办，各村）", "（镇水务站、镇发展办）")),
                new Edit("a sentence", () -> reissue("推广滴灌。", "推广滴灌。" + "东西南北".charAt(number % 4) + "片先行。")),
                new Edit("a year", () -> reissue("到2030年，供水", "到20" + (31 + number % 9) + "年，供水")),
                new Edit("a template", () -> append("templates/about.ftlh", "<#-- edit " + number + " -->")),
                new Edit("words in all pages", () -> append("templates/layout.ftlh", "\n")),
                new Edit(
                        "a colour",
                        () -> append("templates/assets/plansite.css", "\n.edit" + number + " { color: red; }\n")),
                new Edit("a file lost", () -> Files.delete(site.resolve("about.html"))),
                new Edit("a file spoilt", () -> append("site/years/index.html", "spoilt")),
                new Edit(
                        "an asset more",
                        () -> Files.writeString(templates.resolve("assets/note" + number + ".txt"), "x")),
                new Edit("a build of another tool", () -> replaceIn(bases(), "^[0-9a-f]{8}", "00000000")),
                new Edit("lost notes", () -> Files.delete(bases())));
    }

    private Path bases() throws IOException {
        try (Stream<Path> notes = Files.list(folder.resolve(".site.releases"))) {
            return notes.filter(path -> path.getFileName().toString().startsWith("bases-"))
                    .max((a, b) -> modified(a).compareTo(modified(b)))
                    .orElseThrow();
        }
    }

    private static java.nio.file.attribute.FileTime modified(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void replace(String file, String pattern, String words) throws IOException {
        replaceIn(content.folder().resolve(file), pattern, words);
    }

    private static void replaceIn(Path file, String pattern, String words) throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst(pattern, words));
    }

    /** Issues the plan with other words, where it says these. */
    private void reissue(String pattern, String words) throws IOException {
        Path source = content.folder().resolve("plans/qinghe-2023/source.txt");
        String text = Files.readString(source);
        String other = text.replaceFirst(pattern, words);
        if (!other.equals(text)) {
            content.reissued(List.<String[]>of(new String[] {text.strip(), other.strip()}));
        }
    }

    private void append(String file, String words) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path) + words);
    }

    private Publication build() {
        return new Build(content.folder(), templates, site, Optional.empty()).run(new Timings());
    }

    private void assertSame(List<String> done) {
        Path fresh = folder.resolve("fresh" + builds++).resolve("site");
        new Build(content.folder(), templates, fresh, Optional.empty()).run(new Timings());
        SortedMap<String, byte[]> expected = BuiltSite.read(fresh);
        SortedMap<String, byte[]> files = BuiltSite.read(site);
        assertThat(files.keySet()).as("after %s", done).isEqualTo(expected.keySet());
        assertThat(files.keySet())
                .filteredOn(path -> !Arrays.equals(files.get(path), expected.get(path)))
                .as("files whose bytes differ after %s", done)
                .isEmpty();
    }
}
