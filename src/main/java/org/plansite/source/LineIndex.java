package org.plansite.source;

import java.util.Arrays;

/** Answers quickly where in a file an offset stands; the same answers as {@link SourceFile#at(int)}. */
public final class LineIndex {
    private final SourceFile file;
    private final int[] starts;

    public LineIndex(SourceFile file) {
        this.file = file;
        String text = file.text();
        int[] found = new int[16];
        int lines = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (lines == found.length) {
                found = Arrays.copyOf(found, lines * 2);
            }
            found[lines++] = i + 1;
        }
        this.starts = Arrays.copyOf(found, lines);
    }

    /** The place of the character at {@code offset} (UTF-16 index into the text). */
    public Location at(int offset) {
        int line = line(offset);
        return new Location(file.name(), line, file.text().codePointCount(starts[line - 1], offset) + 1);
    }

    /** The line, from 1, of the character at {@code offset}. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
