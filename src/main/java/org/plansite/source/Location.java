package org.plansite.source;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file the file's name as in {@link SourceFile#name()}
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1 in code points; 0 when the whole line is meant
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (file.isEmpty() || line < 0 || column < 0) {
            throw new IllegalArgumentException("no place: " + file + ":" + line + ":" + column);
        }
    }

    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    public static Location of(String file, int line) {
        return new Location(file, line, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
    }
}
