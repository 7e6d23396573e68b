package org.plansite.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.SourceReader;

/** Fetches the line a complaint is about. */
final class SourceLines {
    private static final long LARGEST_FILE = 4_000_000;
    private static final int AROUND = 40;

    private final List<Path> folders;

    /**
     * @param folders from which lines may be fetched, as the user named them
     */
    SourceLines(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * A line in three parts, shortened where it is long.
     *
     * @param mark the character that is meant
     */
    record Line(String before, String mark, String after) {
        String markup() {
            return "<pre lang=\"zh-Hans\">" + Markup.escape(before) + "<mark>" + Markup.escape(mark) + "</mark>"
                    + Markup.escape(after) + "</pre>\n";
        }
    }

    /** The line at a place, if there is one and it can still be read. */
    Optional<Line> at(Location where) {
        if (where.line() == 0 || where.column() == 0) {
            return Optional.empty();
        }
        try {
            return file(where.file())
                    .flatMap(file -> SourceReader.read(file, where.file())
                            .text()
                            .lines()
                            .skip(where.line() - 1L)
                            .findFirst())
                    .map(line -> line(line, where.column() - 1));
        } catch (InputException changedMeanwhile) {
            return Optional.empty();
        }
    }

    /** Files are named from the folder as the user wrote it, those of templates from its last part. */
    private Optional<Path> file(String name) {
        return folders.stream()
                .flatMap(folder -> Stream.of(Path.of(name), folder.resolveSibling(name))
                        .map(Path::normalize)
                        .filter(file -> file.startsWith(folder.normalize())))
                .filter(SourceLines::isReadable)
                .findFirst();
    }

    private static boolean isReadable(Path file) {
        return Files.isRegularFile(file) && file.toFile().length() < LARGEST_FILE;
    }

    private static Line line(String line, int column) {
        int[] characters = line.codePoints().toArray();
        int at = Math.min(column, characters.length);
        int from = Math.max(0, at - AROUND);
        int end = Math.min(characters.length, at + 1);
        int to = Math.min(characters.length, end + AROUND);
        return new Line(
                (from > 0 ? "…" : "") + new String(characters, from, at - from),
                new String(characters, at, end - at),
                new String(characters, end, to - end) + (to < characters.length ? "…" : ""));
    }
}
