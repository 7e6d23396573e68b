package org.plansite.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that hand out duties, as an import takes them in; the county and its bodies are invented. */
class ImportedDutyTablesTest {
    private static final String BODIES = """
            - id: xian-shuiliju
              name: 县水利局
              kind: government
              draft: true
            - id: xian-caizhengju
              name: 县财政局
              kind: government
              draft: true
            - id: ge-xiangzhen-jiedao
              name: 各乡镇（街道）
              kind: collective
              open: true
              draft: true
            - id: xian-nongye-nongcunju
              name: 县农业农村局
              kind: government
              draft: true
            """;
    private static final List<String> LINES = List.of("某县节水方案", "一、总体要求", "坚持节水。", "二、重点任务", "任务如下。");
    private static final List<String> ROWS = List.of(
            "序号|重点任务|牵头单位|配合单位|完成时限",
            "1|修建渠道|县水利局|县财政局、各乡镇（街道）|2025年底前",
            "2|护好渠道|^^|农业农村局|长期坚持",
            "3|建立台账|按职责分工|县土地整治|2025年底前");

    @TempDir
    Path temp;

    private String file(String name) throws IOException {
        return Files.readString(temp.resolve("content/plans/mou-2023/" + name));
    }

    private ImportReport imported(String name, byte[] bytes) throws IOException {
        Path source = Files.write(temp.resolve(name), bytes);
        return PlanImport.importPlan(source, "mou-2023", temp.resolve("content"), false);
    }

    /** Nothing in a text says that an empty cell goes on with the one above: then no government stands before the name. */
    private void assertRead(ImportReport report, boolean isMerged) throws IOException {
        assertThat(file("02-chapter.md")).endsWith("""
                任务如下。

                | 序号 | 重点任务 | 牵头单位 | 配合单位 | 完成时限 |
                | --- | --- | --- | --- | --- |
                | 1 | 修建渠道 | 县水利局 | 县财政局、各乡镇（街道） | 2025年底前 |
                | 2 | 护好渠道 | %s | 农业农村局 | 长期坚持 |
                | 3 | 建立台账 | 按职责分工 | 县土地整治 | 2025年底前 |
                """.formatted(isMerged ? "^^" : ""));
        assertThat(file("vocabulary/agencies.yaml"))
                .endsWith("agencies:\n"
                        + (isMerged
                                ? BODIES
                                : BODIES.replace("xian-nongye", "nongye").replace("县农业", "农业")));
        assertThat(file("import-report.md"))
                .contains("责任括号 0 处，表格里写明责任单位的 2 行，单位（含集体称谓）4 个，其中尚待核对的 4 个")
                .contains("| [ ] | 县财政局 | 县财政局 | xian-caizhengju | government |")
                .contains("表格里责任单位一栏的这一格，有的词语不像单位名称，未当作责任单位：县土地整治")
                .doesNotContain("未当作责任单位：按职责分工");
        assertThat(report.understood())
                .anyMatch(line ->
                        line.startsWith("brackets of duties: 0, rows of tables with bodies: 2, bodies named: 4"));
    }

    @Test
    void markdown() throws IOException {
        List<String> lines = new ArrayList<>(LINES);
        lines.add("");
        ROWS.forEach(row -> lines.add("| " + row.replace("|", " | ") + " |"));
        lines.add(LINES.size() + 2, "| --- | --- | --- | --- | --- |");
        assertRead(imported("a.md", text(lines)), true);
    }

    @Test
    void tabs() throws IOException {
        List<String> lines = new ArrayList<>(LINES);
        ROWS.forEach(row -> lines.add(row.replace("^^", "").replace('|', '\t')));
        assertRead(imported("a.txt", text(lines)), false);
    }

    @Test
    void webPage() throws IOException {
        String rows = ROWS.stream()
                .map(row -> Arrays.stream(row.split("\\|"))
                        .filter(cell -> !cell.equals("^^"))
                        .map(cell -> (cell.equals("县水利局") ? "<td rowspan=\"2\">" : "<td>") + cell.replace("、", "、<br>")
                                + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table>", "</table>"));
        String words = LINES.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
        String page = "<!DOCTYPE html><html><body>" + words + rows + "</body></html>";
        imported("a.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(file("02-chapter.md"))
                .contains("| 1 | 修建渠道 | 县水利局 | 县财政局、 各乡镇（街道） | 2025年底前 |\n| 2 | 护好渠道 | ^^ | 农业农村局 | 长期坚持 |\n");
        assertThat(file("vocabulary/agencies.yaml")).endsWith("agencies:\n" + BODIES);
    }

    @Test
    void word() throws IOException {
        String rows = ROWS.stream()
                .map(row -> Arrays.stream(row.split("\\|"))
                        .map(ImportedDutyTablesTest::cell)
                        .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
                .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
        String words = LINES.stream().map(ImportedDutyTablesTest::paragraph).collect(Collectors.joining());
        assertRead(imported("a.docx", docx(words + rows)), true);
    }

    private static String cell(String words) {
        String merge = words.equals("县水利局") ? "<w:vMerge w:val=\"restart\"/>" : words.equals("^^") ? "<w:vMerge/>" : "";
        return "<w:tc><w:tcPr>" + merge + "</w:tcPr>" + paragraph(words.replace("^^", "")) + "</w:tc>";
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static byte[] text(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
                            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body
                            + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
