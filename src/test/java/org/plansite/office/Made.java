package org.plansite.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.plansite.analysis.BinhaiPlan;
import org.plansite.obligations.ObligationIndex;
import org.plansite.plan.Body;
import org.plansite.plan.Plan;
import org.plansite.site.Messages;
import org.plansite.site.OutputFile;
import org.plansite.site.SiteSettings;

/** The files of the project's own plan, made once, and how other programs read them. */
final class Made {
    static final Plan PLAN = BinhaiPlan.plan();
    static final ObligationIndex INDEX = ObligationIndex.of(List.of(PLAN));
    static final Map<String, byte[]> FILES = all();

    private Made() {}

    private static Map<String, byte[]> all() {
        Map<String, byte[]> files = new TreeMap<>();
        files(Optional.empty()).forEach(file -> files.put(file.path(), bytes(file.content())));
        return files;
    }

    private static List<OutputFile> files(Optional<String> baseAddress) {
        SiteSettings settings =
                new SiteSettings("知识站", baseAddress, "2026-11-22", List.of("zh-Hans"), Optional.empty());
        return new OfficeFiles(settings, Messages.of("zh-Hans")).of(PLAN);
    }

    /** The file of a site that knows its address. */
    static byte[] linked(String path) {
        return made(path, Optional.of("https://example.org/plan/"));
    }

    /** The file, made once more. */
    static byte[] again(String path) {
        return made(path, Optional.empty());
    }

    private static byte[] made(String path, Optional<String> baseAddress) {
        return files(baseAddress).stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .map(file -> bytes(file.content()))
                .orElseThrow();
    }

    static byte[] bytes(OutputFile.Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] file(String path) {
        return Objects.requireNonNull(FILES.get(path), path);
    }

    static Body body(String name) {
        return PLAN.vocabulary().bodyNamed(name).orElseThrow();
    }

    static String list(String body, String format) {
        return "lists/" + body(body).id() + "." + format;
    }

    static XSSFWorkbook workbook(byte[] file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XWPFDocument document(byte[] file) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a row; a number or a date as the sheet shows it. */
    static List<String> words(XSSFRow row) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            XSSFCell cell = row.getCell(i);
            words.add(cell == null ? "" : new DataFormatter().formatCellValue(cell));
        }
        return words;
    }

    /** The number of the row whose first cell is the given heading, from 0. */
    static int rowOf(XSSFSheet sheet, String heading) {
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            if (words(sheet.getRow(i)).get(0).equals(heading)) {
                return i;
            }
        }
        throw new AssertionError("no row begins with " + heading);
    }

    /** The parts of an archive with their texts. */
    static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
