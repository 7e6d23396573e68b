package org.plansite.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A workbook or a document: each part is well formed, and none has a formula, a field or a link that runs something. */
final class OfficeFile {
    private static final Pattern FORMULA = Pattern.compile("<f[ >]|<ddeLink|<w:instrText");
    private static final Pattern FIELD = Pattern.compile("w:instr=\"(?! (PAGE|NUMPAGES) \")");
    private static final Pattern OTHER_TARGET =
            Pattern.compile("Target=\"(?!https?:|#)[^\"]*\" TargetMode=\"External\"");

    private OfficeFile() {}

    static List<String> faults(byte[] file) {
        List<String> faults = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                look(part.getName(), zip.readAllBytes(), faults);
            }
        } catch (IOException e) {
            faults.add("no archive: " + e.getMessage());
        }
        return faults;
    }

    private static void look(String name, byte[] bytes, List<String> faults) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        XmlFile.faults(bytes).forEach(fault -> faults.add(name + ": " + fault));
        for (Pattern pattern : List.of(FORMULA, FIELD, OTHER_TARGET)) {
            pattern.matcher(text).results().forEach(found -> faults.add(name + ": " + found.group()));
        }
    }
}
