package org.plansite.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plansite.source.InputException;

/** What an import leaves in the content folder. */
class PlanImportTest {
    private static final String PLAN = """
            某区人民政府关于印发某区碳达峰方案的通知
            现将《某区碳达峰方案》印发给你们。
            某区人民政府
            2023年7月2日
            某区碳达峰方案
            一、总体要求
            坚持绿色发展。
            二、重点任务
            （一）节能行动
            1.改造。加快改造。（区财政局）
            """;

    @TempDir
    Path temp;

    private Path source;
    private Path content;
    private Path folder;

    @BeforeEach
    void writeSource() throws IOException {
        source = Files.writeString(temp.resolve("published \"plan\".txt"), PLAN);
        content = temp.resolve("content");
        folder = content.resolve("plans/mou-2023");
    }

    @Test
    void writesMarkdownSourceAndPlanFile() throws IOException {
        importPlan(false);
        assertThat(files(content))
                .containsOnlyKeys(
                        "plans/mou-2023/00-notice.md",
                        "plans/mou-2023/01-chapter.md",
                        "plans/mou-2023/02-00-chapter.md",
                        "plans/mou-2023/02-01-section.md",
                        "plans/mou-2023/import-report.md",
                        "plans/mou-2023/plan.yaml",
                        "plans/mou-2023/source.txt",
                        "plans/mou-2023/vocabulary/agencies.yaml");
        assertThat(folder.resolve("source.txt")).hasSameBinaryContentAs(source);
        assertThat(folder.resolve("02-01-section.md")).hasContent("""
                        ## （一）节能行动

                        ### 1.改造。
                        加快改造。（区财政局）
                        """);
        assertThat(Files.readString(folder.resolve("plan.yaml")))
                .startsWith("title: \"某区碳达峰方案\"\nissuer: \"某区人民政府\"\ndate: \"2023-07-02\"\n"
                        + "source:\n  name: \"published \\\"plan\\\".txt\"\n  sha256: \"")
                .endsWith("\"\n  characters: " + PLAN.length() + "\nstatus: 现行\nsupplements: []\n"
                        + "# 导入后还没有人核对过；照 import-report.md 核对完毕后，删去下一行\ndraft: true\n");
    }

    @Test
    void importingTheSameAgainChangesNothing() {
        importPlan(false);
        Map<String, String> before = files(content);
        importPlan(false);
        assertThat(files(content)).isEqualTo(before);
    }

    @Test
    void aReviewersDecisionsStayAndNewBodiesAreAdded() throws IOException {
        importPlan(false);
        Path vocabulary = folder.resolve("vocabulary/agencies.yaml");
        assertThat(vocabulary)
                .content()
                .endsWith(
                        "not-bodies: []\n\nagencies:\n- id: qu-caizhengju\n  name: 区财政局\n  kind: government\n  draft: true\n");
        String reviewed =
                "agencies:  # 已核对\n- id: qu-caizheng\n  name: 区财政局\n  kind: government\n\nnot-bodies:\n- 区水务局\n";
        Files.writeString(vocabulary, reviewed);
        Files.writeString(
                folder.resolve("plan.yaml"),
                Files.readString(folder.resolve("plan.yaml"))
                        .replace("supplements: []", "supplements:\n- name: 文号\n  value: 一号")
                        .replace("draft: true\n", ""));
        Files.writeString(source, PLAN + "2.宣传。加强宣传。（区财政局、区水务局、各有关单位，某某电力公司）\n");
        importPlan(false);
        assertThat(vocabulary)
                .hasContent(
                        "agencies:  # 已核对\n- id: ge-youguan-danwei\n  name: 各有关单位\n  kind: collective\n  open: true\n  draft: true\n"
                                + "- id: moumou-dianli-gongsi\n  name: 某某电力公司\n  kind: enterprise\n  draft: true\n"
                                + reviewed.substring(reviewed.indexOf('\n') + 1));
        assertThat(folder.resolve("plan.yaml")).content().contains("value: 一号").doesNotContain("draft: true");
        assertThat(folder.resolve("import-report.md"))
                .content()
                .contains("| [ ] | 某某电力公司 | 某某电力公司 | moumou-dianli-gongsi | enterprise | 11 | 1 |")
                .doesNotContain("| 区财政局 |");
    }

    @Test
    void aReviewersDecisionsOnIndicatorsStayAndNewOnesAreAdded() throws IOException {
        Path vocabulary = folder.resolve("vocabulary/indicators.yaml");
        importPlan(false);
        assertThat(vocabulary).as("no goals, no file").doesNotExist();
        Files.writeString(source, PLAN.replace("加快改造。", "到2025年，森林覆盖率达到30%，河道水质达标率不低于90%，建成口袋公园20座。渠道损耗率降至8%。"));
        ImportReport report = importPlan(false);
        assertThat(vocabulary).content().endsWith("""
                        not-indicators: []

                        indicators:
                        - id: senlin-fugailv
                          name: 森林覆盖率
                          printed:
                          - 森林覆盖率
                          unit: "%"
                          group: 待分组
                          direction: up
                          draft: true
                        - id: hedaoshuizhi-dabiaolv
                          name: 河道水质达标率
                          printed:
                          - 河道水质达标率
                          unit: "%"
                          group: 待分组
                          direction: up
                          draft: true
                        - id: koudaigongyuan
                          name: 口袋公园
                          printed:
                          - 口袋公园
                          unit: 座
                          group: 待分组
                          direction: up
                          draft: true
                        """);
        assertThat(report.understood())
                .contains(
                        "indicators new to the vocabulary: 3, not confirmed: 3, places that are not sure: 1",
                        "  森林覆盖率  senlin-fugailv  %  times 1");
        assertThat(folder.resolve("import-report.md"))
                .content()
                .contains("- [ ] 森林覆盖率（senlin-fugailv，单位 %，方向 升）\n  - 第 10 行：森林覆盖率达到30%\n")
                .contains("- [ ] 第 10 行：渠道损耗率降至8%（没有写明何时）");
        Map<String, String> before = files(content);
        importPlan(false);
        assertThat(files(content)).as("again").isEqualTo(before);

        String reviewed =
                "not-indicators: [口袋公园]\nindicators:\n- {id: lin, name: 森林覆盖率, printed: [森林覆盖率], group: 生态, direction: up}\n";
        Files.writeString(vocabulary, reviewed);
        importPlan(false);
        assertThat(vocabulary)
                .content()
                .startsWith("not-indicators: [口袋公园]\nindicators:\n- id: hedaoshuizhi-dabiaolv\n  name: 河道水质达标率\n")
                .endsWith(reviewed.substring(reviewed.indexOf("- {id: lin")))
                .doesNotContain("koudaigongyuan");
    }

    @Test
    void withAVocabularyThatIsWrongNoIndicatorIsDrafted() throws IOException {
        Files.writeString(source, PLAN.replace("加快改造。", "到2025年，森林覆盖率达到30%。"));
        Files.createDirectories(folder.resolve("vocabulary"));
        String wrong = "indicators:\n- {id: lin}\n";
        Files.writeString(folder.resolve("vocabulary/indicators.yaml"), wrong);
        importPlan(false);
        assertThat(folder.resolve("vocabulary/indicators.yaml")).hasContent(wrong);
    }

    @Test
    void editedContentIsRefusedAndStaysAsItIs() throws IOException {
        importPlan(false);
        Files.writeString(folder.resolve("01-chapter.md"), "# 一、总体要求\n\n坚持创新发展。\n");
        Files.writeString(folder.resolve("09-extra.md"), "补充说明。\n");
        Files.delete(folder.resolve("02-01-section.md"));
        Map<String, String> before = files(content);
        assertThatThrownBy(() -> importPlan(false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("01-chapter.md:3:3: error: was edited since the last import: “创新发展。”")
                .hasMessageContaining("09-extra.md:1:1: error: was edited since the last import: “补充说明。”")
                .hasMessageContaining("02-01-section.md: error: was edited since the last import: “deleted”")
                .hasMessageContaining("--force");
        assertThat(files(content)).isEqualTo(before);
    }

    @Test
    void forceReplacesTheMarkdownAndKeepsWhatAClerkWroteInThePlanFile() throws IOException {
        importPlan(false);
        Files.writeString(folder.resolve("01-chapter.md"), "# 一、总体要求\n\n坚持创新发展。\n");
        Files.writeString(folder.resolve("notes.txt"), "内部说明");
        Files.writeString(folder.resolve("plan.yaml"), """
                # 由办公室维护
                title: 旧标题
                status: 废止  # 见新方案
                source:
                  name: old.txt
                  sha256: 00
                supplements:
                - name: 发文字号
                  value: 某政发〔2023〕1号
                aliases:
                  - plan-old
                """);
        importPlan(true);
        assertThat(folder.resolve("01-chapter.md")).hasContent("# 一、总体要求\n\n坚持绿色发展。\n");
        assertThat(folder.resolve("notes.txt")).hasContent("内部说明");
        assertThat(Files.readString(folder.resolve("plan.yaml")))
                .contains("# 由办公室维护\ntitle: \"某区碳达峰方案\"\nstatus: 废止  # 见新方案\nsource:\n  name: \"published")
                .contains("issuer: \"某区人民政府\"\n")
                .endsWith("supplements:\n- name: 发文字号\n  value: 某政发〔2023〕1号\naliases:\n  - plan-old\n")
                .doesNotContain("old.txt", "旧标题");
    }

    @Test
    void badInputWritesNothing() throws IOException {
        Files.writeString(source, "没有章节的文字。\n");
        assertThatThrownBy(() -> importPlan(false)).isInstanceOf(InputException.class);
        assertThat(content).doesNotExist();
    }

    @Test
    void missingSourceAndBadIdAreComplaints() {
        assertThatThrownBy(() -> PlanImport.importPlan(temp.resolve("none.txt"), "mou-2023", content, false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("none.txt: error: cannot be read: there is no such file");
        assertThatThrownBy(() -> PlanImport.importPlan(temp, "mou-2023", content, false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("it is a folder");
        for (String id : new String[] {"", "..", "a/b", "Mou", "某区", "a--b"}) {
            assertThatThrownBy(() -> PlanImport.importPlan(source, id, content, false))
                    .as(id)
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("cannot be a plan's id");
        }
    }

    @Test
    void unwritableFolderIsAComplaint() throws IOException {
        Files.writeString(temp.resolve("content"), "a file where the folder should be");
        assertThatThrownBy(() -> importPlan(false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("cannot be written");
    }

    /** The Markdown that would be too much for its reader is never written: the words point at the source. */
    @Test
    void aSourceThatCouldNotBeReadAgainIsRefusedUnderItsOwnName() throws IOException {
        Files.writeString(source, PLAN.replace("坚持绿色发展。", "坚持绿色发展。" + "*".repeat(9_000)));
        assertThatThrownBy(() -> importPlan(false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("published")
                .hasMessageContaining("markup")
                .hasMessageNotContaining(".md");
        assertThat(content).doesNotExist();
    }

    private ImportReport importPlan(boolean force) {
        return PlanImport.importPlan(source, "mou-2023", content, force);
    }

    private static Map<String, String> files(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            Map<String, String> files = new TreeMap<>();
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Files.readString(path));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
