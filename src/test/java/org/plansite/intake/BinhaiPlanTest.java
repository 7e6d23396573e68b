package org.plansite.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plansite.document.Block;
import org.plansite.document.ContentFolder;
import org.plansite.document.Document;
import org.plansite.document.Losslessness;
import org.plansite.document.MarkdownReader;
import org.plansite.document.PlanFolder;
import org.plansite.source.SourceReader;

/** The plan of Binhai: what was counted and read in the printed text, against what the importer recognises. */
class BinhaiPlanTest {
    private static final Path CONTENT = Path.of("content");
    private static final Path SOURCE = CONTENT.resolve("plans/binhai-2023/source.txt");

    private final ImportedPlan plan = PlanImporter.read(SourceReader.read(SOURCE, "source.txt"));

    @Test
    void outlineHasTheCountsOfThePrintedPlan() {
        List<Block> outside = plan.document().blocks();
        assertThat(headings(outside, 1, "[一二三四五六]、.*")).hasSize(6);
        assertThat(headings(outside, 1, "(?s).*碳达峰实施方案(的通知)?")).hasSize(2);
        assertThat(headings(outside, 2, ".*")).hasSize(24);
        assertThat(headings(outside, 3, "[1-9]\\..*")).hasSize(44);
        assertThat(headings(outside, 3, "——.*")).hasSize(5);
        assertThat(columns()).hasSize(10);
        List<Block> inside =
                columns().stream().flatMap(column -> column.blocks().stream()).toList();
        assertThat(headings(inside, 4, "\\t?[1-9]\\..*")).hasSize(38);
        assertThat(headings(inside, 5, ".*")).hasSize(15);
        assertThat(headings(outside, 4, ".*")).isEmpty();
    }

    @Test
    void columnsBeginAndEndWhereThePrintedOnesDo() {
        assertThat(columns())
                .extracting(
                        column -> column.title().text(),
                        column -> text(column.blocks().get(0)),
                        column -> ending(column.blocks()),
                        column -> headings(column.blocks(), 4, ".*").size(),
                        column -> headings(column.blocks(), 5, ".*").size())
                .containsExactly(
                        tuple("\t专栏1推动绿色低碳优势产业集群发展", "\t1.开发区优势产业集群", "构建全链条协同发展的产业体系。", 2, 9),
                        tuple("\t专栏2绿色低碳产业重点项目", "\t1.两化搬迁项目。", "推动生产制造端实现绿色低碳。", 4, 0),
                        tuple("\t专栏3 新能源重点项目", "\t1.光伏发电项目。", "打造能源发展典型业态。", 4, 0),
                        tuple("\t专栏4 节能降碳增效行动重点项目", "\t1.汽车行业节能改造。", "为周边120万平方米建筑提供冷、热、电供给。", 6, 0),
                        tuple("\t专栏5 城乡建设碳达峰行动重点项目", "\t1.城市智慧化建设。", "逐步完成旧城有机更新。", 7, 0),
                        tuple("\t专栏6 交通运输绿色低碳行动重点行动", "\t1.推进“公转铁”。", "扩大轨道服务半径。", 3, 0),
                        tuple("\t专栏7 碳汇能力巩固提升行动重点项目", "\t1.林业碳汇项目。", "提升生态系统功能及碳汇能力。", 3, 0),
                        tuple("\t专栏8 循环经济助力降碳行动重点项目", "\t1.海水淡化及综合利用", "无二次环境污染。", 3, 6),
                        tuple(
                                "\t专栏9争建海河实验室行动",
                                "\t按照“战略急需、支撑产业、基础牢固、错位竞争”的原则，“核心+基地+网络”的模式布局，" + "滨海新区将作为共同配合责任单位从四个领域参与海河实验室建设。",
                                "成为物质创造和制造领域具有国际重大影响力的学术高地。",
                                4,
                                0),
                        tuple("\t专栏10 绿色创建行动", "\t1.创建绿色生活行动。", "完善以轨道交通为骨干、以城市交通为主体的公共交通网络。", 2, 0));
    }

    @Test
    void everyColumnStandsBehindTheTaskItFollowsInPrint() {
        List<String> before = new ArrayList<>();
        String task = "";
        for (Block block : plan.document().blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 3) {
                task = text(heading);
            } else if (block instanceof Block.Column) {
                before.add(task);
            }
        }
        assertThat(before)
                .containsExactly(
                        "1.推动绿色低碳优势产业集群发展。",
                        "5.坚决遏制高耗能、高排放、低水平项目盲目发展。",
                        "5.推进煤炭有序替代转型。",
                        "3.加强数据中心节能降碳。",
                        "5.推进农村建设和用能低碳转型。",
                        "5.推动运输工具装备低碳转型。",
                        "3.推进农业农村减排固碳。",
                        "5.大力推进生活垃圾减量化资源化。",
                        "5.加快先进适用技术研发和推广应用。",
                        "5.强化干部培训体系。");
    }

    @Test
    void nestedEntriesAreThePartsOfTheTwoGroupedColumns() {
        List<String> entries = columns().stream()
                .flatMap(column -> headings(column.blocks(), 5, ".*").stream())
                .toList();
        assertThat(entries)
                .containsExactly(
                        "天津经济技术开发区。",
                        "天津港保税区。",
                        "滨海高新技术产业开发区。",
                        "东疆综合保税区。",
                        "中新天津生态城。",
                        "中国信创谷。",
                        "细胞谷。",
                        "北方声谷。",
                        "生物制造谷。",
                        "南港工业区海水淡化及综合利用一体化项目。",
                        "天津临港经济区海水淡化与综合利用示范基地项目。",
                        "循环化改造示范园区。",
                        "垃圾焚烧发电厂。",
                        "有机废弃物处理及综合利用。",
                        "污泥无害化处理及资源化利用。");
    }

    @Test
    void onlyTheIrregularSectionLabelIsUnsure() {
        assertThat(plan.report().notes())
                .extracting(note -> note.problem().name(), note -> note.where().line())
                .containsExactly(tuple("LABEL_IRREGULAR", 119));
    }

    @Test
    void headIsReadFromTheNotice() {
        assertThat(plan.head()).isEqualTo(new ImportedPlan.Head("天津市滨海新区碳达峰实施方案", "天津市滨海新区人民政府", "2023-07-22"));
    }

    @Test
    void contentSaysWhatTheSourceSays() {
        PlanFolder folder = ContentFolder.read(CONTENT).plans().stream()
                .filter(found -> found.id().equals("binhai-2023"))
                .findFirst()
                .orElseThrow();
        Document content = MarkdownReader.read(folder.markdown());
        assertThat(Losslessness.firstDifference(content, folder.source().file()))
                .isEmpty();
        assertThat(folder.source().characters()).isEqualTo(29_157);
    }

    @Test
    void contentIsWhatTheImportWrites() throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.list(SOURCE.resolveSibling("."))) {
            for (Path path :
                    paths.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
                found.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        assertThat(found).hasSize(17).isEqualTo(MarkdownFiles.of(plan.document()));
    }

    @Test
    void byteOrderMarkAndLineEndsMakeNoDifference() throws IOException {
        String text = Files.readString(SOURCE);
        Map<String, String> expected = MarkdownFiles.of(plan.document());
        for (String variant : List.of(
                "\uFEFF" + text,
                text.replace("\n", "\r\n"),
                "\uFEFF" + text.replace("\n", "\r\n"),
                text.replace('\n', '\r'))) {
            ImportedPlan imported =
                    PlanImporter.read(SourceReader.decode(variant.getBytes(StandardCharsets.UTF_8), "source.txt"));
            assertThat(MarkdownFiles.of(imported.document())).isEqualTo(expected);
        }
    }

    private List<Block.Column> columns() {
        return plan.document().blocks().stream()
                .filter(Block.Column.class::isInstance)
                .map(Block.Column.class::cast)
                .toList();
    }

    private static List<String> headings(List<Block> blocks, int level, String form) {
        return blocks.stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == level)
                .map(BinhaiPlanTest::text)
                .filter(text -> text.matches(form))
                .toList();
    }

    private static String text(Block block) {
        return block instanceof Block.Heading heading
                ? heading.words().text()
                : ((Block.Paragraph) block).words().text();
    }

    /** The words behind the last comma. */
    private static String ending(List<Block> blocks) {
        String last = text(blocks.get(blocks.size() - 1));
        return last.substring(last.lastIndexOf('，') + 1);
    }
}
