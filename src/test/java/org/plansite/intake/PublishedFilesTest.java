package org.plansite.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.plansite.intake.formats.PublishedFile;
import org.plansite.intake.formats.ReadText;
import org.plansite.source.InputException;

/** Plans in Word and PDF and in other encodings, made here; and files that are no plan, each named. */
class PublishedFilesTest {
    private static final String PLAN = "某市节水方案\n一、重点任务\n（一）农业节水\n加快改造。（市水务局）\n二、组织实施\n加强领导。\n";

    @Test
    void encodingsMakeNoDifference() {
        String shape =
                Shape.of(read(PLAN.getBytes(StandardCharsets.UTF_8)).document()).toString();
        byte[] bom = {(byte) 0xFF, (byte) 0xFE};
        byte[] utf16 = PLAN.getBytes(StandardCharsets.UTF_16LE);
        byte[] marked = new byte[utf16.length + 2];
        System.arraycopy(bom, 0, marked, 0, 2);
        System.arraycopy(utf16, 0, marked, 2, utf16.length);
        for (byte[] bytes : List.of(
                PLAN.getBytes(Charset.forName("GB18030")),
                PLAN.getBytes(Charset.forName("GBK")),
                PLAN.getBytes(StandardCharsets.UTF_16),
                marked,
                ("\uFEFF" + PLAN).getBytes(StandardCharsets.UTF_8),
                PLAN.replace("\n二、", "\f二、").getBytes(StandardCharsets.UTF_8))) {
            assertThat(Shape.of(read(bytes).document())).hasToString(shape);
        }
        assertThat(PublishedFile.read(PLAN.getBytes(Charset.forName("GBK")), "a.txt")
                        .form())
                .isEqualTo(ReadText.Form.RECODED_TEXT);
    }

    @Test
    void mixedEncodingsAreNamedWithTheirLine() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("某市节水方案\n一、重点任务\n".getBytes(StandardCharsets.UTF_8));
        mixed.write("加快改造。\n".getBytes(Charset.forName("GBK")));
        assertRefused(mixed.toByteArray(), "a.txt:3: error: from this line on the file is in another encoding");
    }

    @Test
    void aPageMayStandInOneLine() {
        String script = "<script>let page='" + "x".repeat(50_000) + "'</script>";
        String body = "<p>" + PLAN.strip().replace("\n", "</p><p>") + "</p>";
        String page = "<html><head>" + script + "</head><body>" + body + "</body></html>";
        assertThat(Shape.of(read(page.getBytes(StandardCharsets.UTF_8)).document()))
                .hasToString(
                        Shape.of(read(PLAN.getBytes(StandardCharsets.UTF_8)).document())
                                .toString());
    }

    @Test
    void filesThatAreNoPlanAreNamed() throws IOException {
        assertRefused("<html><head><title>404 Not Found</title></head><body>nginx</body></html>", "“404 Not Found”");
        assertRefused("<html><body><p>您访问的页面不存在</p></body></html>", "a page of a web server that says");
        assertRefused("{\\rtf1 plan}", "this is RTF");
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "this is a picture");
        byte[] ole = HexFormat.of().parseHex("d0cf11e0a1b11ae10000000000000000");
        assertRefused(ole, "Word 97–2003 (.doc)");
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        locked.write(ole);
        locked.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        assertRefused(locked.toByteArray(), "locked with a password");
        assertRefused(zip(Map.of("a.txt", "甲")), "this is a zip archive");
        byte[] docx = zip(docx(paragraph("某市节水方案")));
        assertRefused(Arrays.copyOf(docx, docx.length / 3), "is damaged");
        assertRefused("%PDF-1.4\nno more", "is damaged");
        assertRefused("", "the file is empty");
        assertRefused(" \n\u3000\n", "the file is empty");
    }

    @Test
    void anArchiveThatSwellsIsRefused() throws IOException {
        String large = "<w:document>" + " ".repeat(49_000_000) + "</w:document>";
        byte[] bytes = zip(Map.of("word/document.xml", large));
        assertThat(bytes.length).isLessThan(1_000_000);
        assertRefused(bytes, "unpacked, the file has more than 48,000,000 bytes");
    }

    @Test
    void wordPrintsNumbersTablesFramesAndNotes() throws IOException {
        String body = paragraph("某市节水方案")
                + numbered(0, "重点任务")
                + numbered(1, "农业节水")
                + numbered(2, "改造渠道。加快改造。（市水务局）")
                + numbered(2, "推广滴灌。加快推广<w:footnoteReference w:id=\"2\"/>。（市财政局）", true)
                + "<w:tbl><w:tr><w:tc>" + paragraph("专栏1 灌区工程") + paragraph("1.东部灌区。改造干渠。")
                + "</w:tc></w:tr></w:tbl>"
                + numbered(1, "主要指标")
                + "<w:tbl><w:tr><w:tc>" + paragraph("指标") + "</w:tc><w:tc>" + paragraph("2025年")
                + "</w:tc></w:tr><w:tr><w:tc>" + paragraph("用水") + paragraph("总量") + "</w:tc><w:tc>"
                + paragraph("11") + "</w:tc></w:tr></w:tbl>"
                + numbered(0, "组织实施")
                + paragraph("加强领导。");
        Map<String, String> parts = docx(body);
        parts.put(
                "word/footnotes.xml",
                xml("footnotes", "<w:footnote w:id=\"2\">" + paragraph("指地下滴灌。") + "</w:footnote>"));
        parts.put("word/header1.xml", xml("hdr", paragraph("某市文件")));
        PlainSource source = PlainSource.of(PublishedFile.read(zip(parts), "a.docx"), "a.docx");
        assertThat(Shape.of(PlanImporter.read(source).document()))
                .containsExactly(
                        "H1 某市节水方案",
                        "H1 一、重点任务",
                        "H2 （一）农业节水",
                        "H3+ 1.改造渠道。",
                        "P 加快改造。（市水务局）",
                        "H3+ 2.推广滴灌。",
                        "P 加快推广[2]。（市财政局）",
                        "P [2] 指地下滴灌。",
                        "C 专栏1 灌区工程",
                        "  H4+ 1.东部灌区。",
                        "  P 改造干渠。",
                        "H2 （二）主要指标",
                        "T 指标 | 2025年",
                        "T 用水 总量 | 11",
                        "H1 二、组织实施",
                        "P 加强领导。");
        assertThat(source.omissions().leftOut().values())
                .extracting(left -> left.words())
                .containsExactly("某市文件");
    }

    @Test
    void changesThatNobodyAcceptedAreRefused() throws IOException {
        String body = paragraph("某市节水方案") + "<w:p><w:ins w:id=\"1\"><w:r><w:t>新的目标</w:t></w:r></w:ins></w:p>";
        assertRefused(zip(docx(body)), "changes that are neither accepted nor refused: “新的目标”");
    }

    @Test
    void pdfIsJoinedToParagraphs() {
        List<String> first = List.of(
                "300 780 某市节水",
                "260 740 某市节水方案",
                "122 700 一、重点任务",
                "122 680 （一）农业节水",
                "122 660 " + "坚持节水优先全面提高用水效率加快形成节水型生产生活方式和",
                "90 640 " + "发展模式。（市水务局）",
                "122 620 " + "坚持节水优先全面提高用水效率加快形成节水型生产生活方式与",
                "290 40 — 1 —");
        List<String> second = List.of(
                "300 780 某市节水",
                "90 740 生产方式，推动发展。",
                "122 720 二、组织实施",
                "122 700 " + "坚持节水优先全面提高用水效率加快形成节水型生产生活方式及",
                "90 680 理念。",
                "290 40 — 2 —");
        List<String> third = List.of("300 780 某市节水", "122 740 （一）加强领导", "122 720 加强组织领导。", "290 40 — 3 —");
        PlainSource source =
                PlainSource.of(PublishedFile.read(MadePdf.of(List.of(first, second, third)), "a.pdf"), "a.pdf");
        assertThat(Shape.of(PlanImporter.read(source).document()).stream().map(line -> line.replace("\u3000", "")))
                .containsExactly(
                        "H1 某市节水方案",
                        "H1 一、重点任务",
                        "H2 （一）农业节水",
                        "P 坚持节水优先全面提高用水效率加快形成节水型生产生活方式和发展模式。（市水务局）",
                        "P 坚持节水优先全面提高用水效率加快形成节水型生产生活方式与生产方式，推动发展。",
                        "H1 二、组织实施",
                        "P 坚持节水优先全面提高用水效率加快形成节水型生产生活方式及理念。",
                        "H2 （一）加强领导",
                        "P 加强组织领导。");
        assertThat(source.omissions().leftOut().values())
                .extracting(left -> left.words())
                .containsExactly("某市节水", "— 1 —", "某市节水", "— 2 —", "某市节水", "— 3 —");
    }

    @Test
    void aScanAndALockedPdfAreNamed() throws IOException {
        try (PDDocument scan = new PDDocument()) {
            scan.addPage(new PDPage());
            scan.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            scan.save(bytes);
            assertRefused(bytes.toByteArray(), "the file has 2 pages, but hardly a word: it is a scan");
            StandardProtectionPolicy lock = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            lock.setEncryptionKeyLength(128);
            scan.protect(lock);
            ByteArrayOutputStream locked = new ByteArrayOutputStream();
            scan.save(locked);
            assertRefused(locked.toByteArray(), "locked with a password");
        }
    }

    private static ImportedPlan read(byte[] bytes) {
        return PlanImporter.read(PlainSource.of(PublishedFile.read(bytes, "a.txt"), "a.txt"));
    }

    private static void assertRefused(String text, String words) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), words);
    }

    private static void assertRefused(byte[] bytes, String words) {
        assertThatThrownBy(() -> PublishedFile.read(bytes, "a.txt"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(words);
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    private static String numbered(int level, String words) {
        return numbered(level, words, false);
    }

    private static String numbered(int level, String words, boolean hasNote) {
        String runs = hasNote
                ? words.replaceFirst("(<w:footnoteReference[^>]*/>)", "</w:t></w:r><w:r>$1</w:r><w:r><w:t>")
                : words;
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>" + runs + "</w:t></w:r></w:p>";
    }

    private static Map<String, String> docx(String body) {
        String levels = level(0, "chineseCounting", "%1、")
                + level(1, "chineseCountingThousand", "（%2）")
                + level(2, "decimal", "%3.");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", xml("document", "<w:body>" + body + "</w:body>"));
        parts.put(
                "word/numbering.xml",
                xml(
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"7\">" + levels + "</w:abstractNum>"
                                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"));
        return parts;
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String xml(String root, String inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + inside + "</w:" + root
                + ">";
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
