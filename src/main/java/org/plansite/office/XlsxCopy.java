package org.plansite.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies a workbook, part by part, and settles what fastexcel has no setting for: it writes the clock into the
 * properties, and the sheets need {@link XlsxTags}.
 *
 * <p>The copy has entries that can be read from a stream too, other than fastexcel's own.
 */
final class XlsxCopy {
    private static final Pattern CREATED = Pattern.compile("<(dcterms:created)( [^>]*)>[^<]*</dcterms:created>");
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet([0-9]+)\\.xml");

    private XlsxCopy() {}

    /**
     * @param draft the parts of fastexcel's archive
     * @param loose the first row of each sheet whose height may change, from 0
     * @param date the day the workbook speaks of, ISO
     * @param out stays open
     */
    static void write(List<DraftParts.Part> draft, List<Integer> loose, String date, OutputStream out)
            throws IOException {
        try (Archive to = new Archive(out)) {
            for (DraftParts.Part part : draft) {
                try (InputStream content = part.open()) {
                    to.add(part.path(), copy -> copy(part.path(), content, loose, date, copy));
                }
            }
        }
    }

    private static void copy(String path, InputStream part, List<Integer> loose, String date, OutputStream copy)
            throws IOException {
        Matcher sheet = SHEET.matcher(path);
        if (sheet.matches()) {
            new XlsxTags(copy, loose.get(Integer.parseInt(sheet.group(1)) - 1)).copy(part);
        } else if (path.equals("docProps/core.xml")) {
            String properties = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            copy.write(dated(properties, date).getBytes(StandardCharsets.UTF_8));
        } else {
            part.transferTo(copy);
        }
    }

    private static String dated(String properties, String date) {
        String day = date + "T00:00:00Z";
        return CREATED.matcher(properties)
                .replaceFirst("<$1$2>" + day + "</$1><dcterms:modified$2>" + day + "</dcterms:modified>");
    }
}
