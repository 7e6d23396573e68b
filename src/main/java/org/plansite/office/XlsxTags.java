package org.plansite.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Copies a sheet tag by tag and settles what fastexcel has no setting for: it gives merged cells in an order that
 * differs from run to run, says of every height that it is fixed, says of every sheet that it has a single cell, lets
 * spaces at the ends of words go, and cannot print a sheet in the middle.
 *
 * <p>What it writes has no {@code >} but at the end of a tag.
 */
final class XlsxTags {
    private static final String FIXED = " customHeight=\"1\"";
    private static final int FULL = 1 << 13;

    private final OutputStream out;
    private final int loose;
    private final StringBuilder waiting = new StringBuilder(FULL + 1024);
    private final List<String> merged = new ArrayList<>();
    private int row;

    /**
     * @param loose the first row, from 0, that stays as high as its words when somebody types more into it
     */
    XlsxTags(OutputStream out, int loose) {
        this.out = out;
        this.loose = loose;
    }

    /** Bytes are taken as letters, whatever they are, and given back as bytes. */
    void copy(InputStream sheet) throws IOException {
        StringBuilder read = new StringBuilder(2 * FULL);
        byte[] block = new byte[FULL];
        for (int length = sheet.read(block); length >= 0; length = sheet.read(block)) {
            read.append(new String(block, 0, length, StandardCharsets.ISO_8859_1));
            int from = 0;
            for (int end = read.indexOf(">"); end >= 0; end = read.indexOf(">", from)) {
                add(read.substring(from, end + 1));
                from = end + 1;
            }
            read.delete(0, from);
        }
        flush();
    }

    /** Takes a tag with the words in front of it. */
    private void add(String tag) throws IOException {
        if (tag.startsWith("<row ")) {
            waiting.append(row < loose ? tag : tag.replace(FIXED, ""));
            row++;
        } else if (tag.startsWith("<mergeCell ")) {
            merged.add(tag);
        } else if (tag.equals("</mergeCells>")) {
            Collections.sort(merged);
            merged.forEach(waiting::append);
            waiting.append(tag);
        } else if (tag.equals("<t>")) {
            waiting.append("<t xml:space=\"preserve\">");
        } else if (tag.startsWith("<pageMargins ")) {
            waiting.append("<printOptions horizontalCentered=\"1\"/>").append(tag);
        } else if (!tag.startsWith("<dimension ")) {
            waiting.append(tag);
        }
        if (waiting.length() >= FULL) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.write(waiting.toString().getBytes(StandardCharsets.ISO_8859_1));
        waiting.setLength(0);
    }
}
