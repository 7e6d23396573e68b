package org.plansite.source;

import java.util.Objects;

/**
 * A text file that went into the build, with the name a reader knows it by.
 *
 * @param name the path relative to the folder the user named, with {@code /} between its parts
 * @param text the decoded text, without a byte order mark, with {@code \n} at line ends
 */
public record SourceFile(String name, String text) {
    /** A file of the largest size has no more. */
    public static final int MOST_LINES = 4_000_000;

    public SourceFile {
        Objects.requireNonNull(name, "name");
        if (text.startsWith("\uFEFF") || text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("text of " + name + " still has a byte order mark or a carriage return");
        }
    }

    /** The place of the character at {@code offset} (UTF-16 index into the text). */
    public Location at(int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        return new Location(name, line, text.codePointCount(lineStart, Math.min(offset, text.length())) + 1);
    }
}
