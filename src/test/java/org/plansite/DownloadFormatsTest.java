package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site offers its lists, forms and calendars in the formats its owner declares, and its pages speak of no others. */
class DownloadFormatsTest {
    private static final String PLAN = "qinghe-2023";

    @TempDir
    private Path folder;

    @Test
    void withoutADeclarationThereAreAllOfThem() throws IOException {
        build("");
        assertThat(formats("lists")).containsExactly("csv", "docx", "ics", "xlsx");
        assertThat(formats("assessments")).containsExactly("docx", "xlsx");
        assertThat(formats(PLAN)).containsExactly("csv", "docx", "ics", "xlsx");
    }

    @Test
    void onlyTheDeclaredOnesAreMadeAndOffered() throws IOException {
        build("downloads: [ics, xlsx]\n");
        assertThat(formats("lists")).containsExactly("ics", "xlsx");
        assertThat(formats("assessments")).containsExactly("xlsx");
        assertThat(formats(PLAN)).containsExactly("ics", "xlsx");
        Document body = aBody();
        assertThat(body.select(".downloads dt").eachText()).containsExactly("责任清单", "年度评估表（已填好条目）", "日历（期限提醒）", "责任条款");
        assertThat(body.select(".downloads a[download]").eachText()).containsExactly("Excel 表格", "Excel 表格", "ICS 日历");
        assertThat(page("data/index.html").select("#takeaway").text()).isEqualTo("责任清单、任务分解表、指标表和日历");
    }

    @Test
    void contentsWithoutAFormatAreNotNamed() throws IOException {
        build("downloads: [csv]\n");
        assertThat(formats("lists")).containsExactly("csv");
        assertThat(formats("assessments")).isEmpty();
        assertThat(aBody().select(".downloads dt").eachText()).containsExactly("责任清单", "责任条款");
        Document data = page("data/index.html");
        assertThat(data.select(".downloads dt").eachText()).containsExactly("任务分解表", "指标表");
        assertThat(data.select("#takeaway").text()).isEqualTo("各单位的责任清单和下载文件");
    }

    @Test
    void withNoneTheListsAreStillPages() throws IOException {
        build("downloads: []\n");
        assertThat(formats("lists")).isEmpty();
        assertThat(formats("assessments")).isEmpty();
        assertThat(formats(PLAN)).isEmpty();
        assertThat(aBody().select(".downloads a").eachText()).containsExactly("网页（可打印）", "逐句查看、筛选");
        try (Stream<Path> lists = Files.list(site().resolve("lists"))) {
            Path list = lists.filter(file -> file.toString().endsWith(".html"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Jsoup.parse(list).select(".downloads")).isEmpty();
            assertThat(Jsoup.parse(list).select("table.duties tbody tr")).isNotEmpty();
        }
        assertThat(site().resolve("data/responsibilities.csv"))
                .as("data for programs are no downloads of this kind")
                .exists();
    }

    private void build(String declaration) throws IOException {
        Path content = SmallContent.copiedTo(folder.resolve("content")).folder();
        Files.writeString(content.resolve("site.yaml"), declaration, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        new Build(content, Path.of("templates"), site(), Optional.empty()).run(UnaryOperator.identity());
    }

    private Path site() {
        return folder.resolve("site");
    }

    /** The page of a body that has items, the first by its id. */
    private Document aBody() throws IOException {
        try (Stream<Path> lists = Files.list(site().resolve("lists"))) {
            List<String> names = lists.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList();
            return page("agencies/" + names.get(0));
        }
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(site().resolve(path));
    }

    private Set<String> formats(String inside) throws IOException {
        Path lists = site().resolve(inside);
        if (!Files.exists(lists)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(lists)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(name.lastIndexOf('.') + 1))
                    .filter(Set.of("xlsx", "docx", "csv", "ics")::contains)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
