package org.plansite.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Copies a sheet, bytes as letters, tag by tag, and settles what fastexcel has no setting for: it gives merged cells in an order that
 * differs from run to run, says of every height that it is fixed, says of every sheet that it has a single cell, lets
 * spaces at the ends of words go, and cannot print a sheet in the middle.
 *
 * <p>What it writes has no {@code >} but at the end of a tag.
 */
final class XlsxTags {
    private static final String MERGED = "</mergeCells>";
    private static final String WORDS = "<t>";
    private static final String FIXED = " customHeight=\"1\"";
    private static final int BLOCK = 1 << 16;

    private final OutputStream out;
    private final int loose;
    private final List<String> merged = new ArrayList<>();
    private byte[] read = new byte[BLOCK];
    private int length;
    private int row;

    /**
     * @param loose the first row, from 0, that stays as high as its words when somebody types more into it
     */
    XlsxTags(OutputStream out, int loose) {
        this.out = out;
        this.loose = loose;
    }

    void copy(InputStream sheet) throws IOException {
        for (int got = sheet.read(read, length, read.length - length);
                got >= 0;
                got = sheet.read(read, length, read.length - length)) {
            int seen = length;
            length += got;
            keepFrom(copyWhole(seen));
        }
        out.write(read, 0, length);
    }

    /** Copies all that is whole: up to the end of the last tag that has been read, which is told. */
    private int copyWhole(int seen) throws IOException {
        int copied = 0;
        int begin = 0;
        for (int i = seen; i < length; i++) {
            if (read[i] == '>') {
                int next = i + 1;
                if (isOurs(begin)) {
                    out.write(read, copied, begin - copied);
                    settle(new String(read, begin, next - begin, StandardCharsets.ISO_8859_1));
                    copied = next;
                }
                begin = next;
            }
        }
        out.write(read, copied, begin - copied);
        return begin;
    }

    private void keepFrom(int begin) {
        length -= begin;
        byte[] next = length > read.length / 2 ? new byte[2 * read.length] : read;
        System.arraycopy(read, begin, next, 0, length);
        read = next;
    }

    /** Whether one of our tags begins here; with the sign behind it, as a cell's words begin with no tag. */
    private boolean isOurs(int begin) {
        if (read[begin] != '<') {
            return false;
        }
        return switch (read[begin + 1]) {
            case 'r' -> starts(begin, "<row ");
            case 'm' -> starts(begin, "<mergeCell ");
            case '/' -> starts(begin, MERGED);
            case 't' -> starts(begin, WORDS);
            case 'p' -> starts(begin, "<pageMargins ");
            case 'd' -> starts(begin, "<dimension ");
            default -> false;
        };
    }

    private boolean starts(int begin, String tag) {
        for (int i = 0; i < tag.length(); i++) {
            if (begin + i >= length || read[begin + i] != tag.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void settle(String tag) throws IOException {
        switch (tag.charAt(1)) {
            case 'r' -> {
                write(row < loose ? tag : tag.replace(FIXED, ""));
                row++;
            }
            case 'm' -> merged.add(tag);
            case '/' -> {
                Collections.sort(merged);
                write(String.join("", merged));
                write(tag);
            }
            case 't' -> write("<t xml:space=\"preserve\">");
            case 'p' -> write("<printOptions horizontalCentered=\"1\"/>" + tag);
            default -> {} // the dimension
        }
    }

    private void write(String bytes) throws IOException {
        out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
