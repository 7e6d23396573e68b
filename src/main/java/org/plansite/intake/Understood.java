package org.plansite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plansite.document.Block;
import org.plansite.document.Document;
import org.plansite.document.Excerpt;
import org.plansite.document.Omissions;

/** Says on the terminal what an import understood: the outline, columns, bodies, and what was left out. */
final class Understood {
    private Understood() {}

    static List<String> of(
            Document document,
            Omissions omissions,
            DutyScan duties,
            List<DraftVocabulary.Entry> entries,
            IndicatorScan indicators) {
        List<String> lines = new ArrayList<>();
        int[] counts = new int[4];
        int columns = 0;
        int tables = 0;
        List<String> tree = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() <= 3) {
                counts[heading.level()]++;
                tree.add("  " + "  ".repeat(heading.level() - 1)
                        + Excerpt.of(heading.words().text()));
            } else if (block instanceof Block.Column column) {
                columns++;
                long items = column.blocks().stream()
                        .filter(inside -> inside instanceof Block.Heading heading && heading.level() == 4)
                        .count();
                tree.add("      [" + Excerpt.of(column.title().text()) + "] items: " + items);
            } else if (block instanceof Block.Table) {
                tables++;
            }
        }
        lines.add("outline: " + counts[1] + " titles and chapters, " + counts[2] + " sections, " + counts[3]
                + " tasks and principles, " + columns + " columns, " + tables + " tables");
        lines.addAll(tree);
        String rows = duties.rows() == 0 ? "" : ", rows of tables with bodies: " + duties.rows();
        lines.add("brackets of duties: " + duties.brackets() + rows + ", bodies named: "
                + duties.bodies().size() + ", new to the vocabulary: " + entries.size());
        for (DraftVocabulary.Entry entry : entries) {
            lines.add("  " + entry.body().name() + "  " + entry.id() + "  " + entry.kind() + "  line "
                    + entry.body().first().line() + "  times " + entry.body().count());
        }
        lines.add("indicators new to the vocabulary: " + indicators.added() + ", not confirmed: "
                + indicators.unconfirmed().size() + ", places that are not sure: "
                + indicators.unsure().size());
        for (IndicatorScan.Unconfirmed draft : indicators.unconfirmed()) {
            lines.add("  " + draft.indicator().name() + "  " + draft.indicator().id() + "  "
                    + draft.indicator().unit() + "  times " + draft.settings().size());
        }
        if (!omissions.isEmpty()) {
            lines.add("left out: " + omissions.leftOut().size() + " lines; joined: "
                    + omissions.joined().size() + " lines (left-out.yaml lists them)");
            lines.addAll(omissions.leftOut().entrySet().stream()
                    .map(left -> "  line " + left.getKey() + "  "
                            + left.getValue().reason().id() + "  "
                            + Excerpt.of(left.getValue().words()))
                    .collect(Collectors.toList()));
        }
        return lines;
    }
}
