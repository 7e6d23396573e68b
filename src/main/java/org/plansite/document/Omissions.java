package org.plansite.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plansite.source.Diagnostic;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/**
 * What stands in a published text beside the plan's own words, such as page numbers, and which lines go on with the
 * line before them because a page or a line was full. With it a plan's words and its source are the same text.
 *
 * @param leftOut by the number of the line, counted from 1
 * @param joined the numbers of the lines that go on with the printed line before them
 */
public record Omissions(SortedMap<Integer, LeftOut> leftOut, SortedSet<Integer> joined) {
    private static final Omissions NONE = new Omissions(new TreeMap<>(), new TreeSet<>());

    /** Why a line is no part of the plan. */
    public enum Reason {
        PAGE_NUMBER,
        RUNNING_HEAD,
        CONTENTS,
        REPEATED_TITLE,
        DISTRIBUTION,
        WEB_PAGE;

        /** The name in files: {@code page-number}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Reason> of(String id) {
            return List.of(values()).stream()
                    .filter(reason -> reason.id().equals(id))
                    .findFirst();
        }
    }

    /**
     * A line that is left out.
     *
     * @param words the line without the white space around it
     */
    public record LeftOut(Reason reason, String words) {}

    public Omissions {
        leftOut = new TreeMap<>(leftOut);
        joined = new TreeSet<>(joined);
    }

    /** Nothing is left out, and each line is a paragraph. */
    public static Omissions none() {
        return NONE;
    }

    public boolean isEmpty() {
        return leftOut.isEmpty() && joined.isEmpty();
    }

    /** The lines that are the plan's, those that were broken put together again. */
    public List<PrintedLine> apply(List<PrintedLine> lines) {
        List<PrintedLine> kept = new ArrayList<>();
        List<PrintedLine> broken = new ArrayList<>();
        for (PrintedLine line : lines) {
            int number = line.where().line();
            if (leftOut.containsKey(number)) {
                continue;
            }
            if (!broken.isEmpty() && !joined.contains(number)) {
                kept.add(PrintedLine.joined(broken));
                broken.clear();
            }
            broken.add(line);
        }
        if (!broken.isEmpty()) {
            kept.add(PrintedLine.joined(broken));
        }
        return kept;
    }

    /** The first line that is not in the source with the words it is left out with, or that nothing stands before. */
    public Optional<Diagnostic> firstUntrue(List<PrintedLine> lines) {
        SortedMap<Integer, PrintedLine> byNumber = new TreeMap<>();
        lines.forEach(line -> byNumber.put(line.where().line(), line));
        for (Map.Entry<Integer, LeftOut> entry : leftOut.entrySet()) {
            PrintedLine line = byNumber.get(entry.getKey());
            String words = entry.getValue().words();
            if (line == null || !line.trimmed().equals(words)) {
                String file = lines.isEmpty() ? "source" : lines.get(0).where().file();
                return Optional.of(
                        Diagnostic.of(Problem.LEFT_OUT_DIFFERS, Location.of(file, entry.getKey()), Excerpt.of(words)));
            }
        }
        return Optional.empty();
    }
}
