package org.plansite.intake;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plansite.document.Omissions;
import org.plansite.document.Omissions.LeftOut;
import org.plansite.document.Omissions.Reason;
import org.plansite.document.PrintedLine;
import org.plansite.intake.formats.ReadText;
import org.plansite.source.SourceFile;

/**
 * A published text with what is known of its lines.
 *
 * @param omissions what is left out of it
 * @param boxes where something is framed: the number of the last line by that of the first
 * @param tables where a table stands, likewise
 * @param merged the columns whose cells in a line are part of the cell above
 */
record PlainSource(
        SourceFile file,
        Omissions omissions,
        NavigableMap<Integer, Integer> boxes,
        NavigableMap<Integer, Integer> tables,
        SortedMap<Integer, Set<Integer>> merged) {
    PlainSource {
        boxes = new TreeMap<>(boxes);
        tables = new TreeMap<>(tables);
        merged = new TreeMap<>(merged);
    }

    /** A text that is all the plan's, each line a paragraph. */
    static PlainSource whole(SourceFile file) {
        return new PlainSource(file, Omissions.none(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** A published file's text; what is none of the plan's is found by its look. */
    static PlainSource of(ReadText text, String name) {
        SourceFile file = new SourceFile(name, text.text());
        List<PrintedLine> all = PrintedLine.of(file);
        SortedMap<Integer, Reason> aside = AsideFinder.find(all, text.leftOut(), text.pageStarts());
        TreeMap<Integer, LeftOut> leftOut = new TreeMap<>();
        for (PrintedLine line : all) {
            int number = line.where().line();
            if (aside.containsKey(number)) {
                leftOut.put(number, new LeftOut(aside.get(number), line.trimmed()));
            }
        }
        Omissions left = new Omissions(leftOut, new TreeSet<>());
        List<PrintedLine> lines = left.apply(all);
        SortedSet<Integer> joined = text.form() == ReadText.Form.PDF
                ? text.joined()
                : text.form() == ReadText.Form.TEXT || text.form() == ReadText.Form.RECODED_TEXT
                        ? LineJoiner.find(
                                lines, new TreeSet<>(leftOut.keySet()), Tables.of(lines, text.tables(), text.merged()))
                        : new TreeSet<>();
        return new PlainSource(file, new Omissions(leftOut, joined), text.boxes(), text.tables(), text.merged());
    }
}
