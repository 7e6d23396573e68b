package org.plansite.intake.formats;

import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plansite.document.Omissions.Reason;

/**
 * The text of a published file, with what its form tells about the lines, which are counted from 1.
 *
 * @param form what sort of file it is
 * @param text the lines, each closed with {@code \n}; the file's own bytes say just this where it is plain UTF-8
 * @param leftOut the lines that are surely none of the plan's
 * @param joined the lines that surely go on with the one before them; only a PDF knows
 * @param pageStarts the lines that begin a page
 * @param boxes where something is framed: the last line by the first
 * @param tables where a table stands: the last line by the first
 * @param merged the columns, from 0, whose cells in a line are part of the cell above
 */
public record ReadText(
        Form form,
        String text,
        SortedMap<Integer, Reason> leftOut,
        SortedSet<Integer> joined,
        SortedSet<Integer> pageStarts,
        NavigableMap<Integer, Integer> boxes,
        NavigableMap<Integer, Integer> tables,
        SortedMap<Integer, Set<Integer>> merged) {

    /** The sorts of files that can be read. */
    public enum Form {
        /** Plain text in UTF-8: the file is the source. */
        TEXT("txt"),
        /** Plain text in another encoding. */
        RECODED_TEXT("txt"),
        MARKDOWN("md"),
        HTML("html"),
        DOCX("docx"),
        PDF("pdf");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        /** What the name of such a file ends in. */
        public String ending() {
            return ending;
        }
    }

    public ReadText {
        leftOut = new TreeMap<>(leftOut);
        joined = new TreeSet<>(joined);
        pageStarts = new TreeSet<>(pageStarts);
        boxes = new TreeMap<>(boxes);
        tables = new TreeMap<>(tables);
        merged = new TreeMap<>(merged);
    }

    /** A text of which only its lines are known. */
    static ReadText of(Form form, String text) {
        return new ReadText(
                form,
                text,
                new TreeMap<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>());
    }
}
