package org.plansite.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plansite.document.Block;
import org.plansite.document.Document;
import org.plansite.document.DutyBracket;
import org.plansite.document.DutyBrackets;
import org.plansite.document.DutyRow;
import org.plansite.document.DutyTable;
import org.plansite.document.Label;
import org.plansite.document.RowWords;
import org.plansite.document.Words;
import org.plansite.source.Location;

/**
 * Reads the brackets of duties of a plan, and the tables that hand out duties, to find the bodies that its vocabulary needs.
 *
 * <p>A bracket without a sign of duties is one when it names a body that is known; so the reading is repeated until no
 * new body is found.
 */
final class DutyScan {
    private static final int MOST_ROUNDS = 6;

    private final KnownNames known;
    private final Map<String, FoundBody> bodies = new LinkedHashMap<>();
    private final List<Unsure> unsure = new ArrayList<>();
    private int brackets;
    private int rows;

    /**
     * A bracket, or a cell below a head such as {@code 责任单位}, that may be of duties.
     *
     * @param isCell whether it is a cell
     */
    record Unsure(Location where, String words, boolean isCell) {}

    private DutyScan(KnownNames known) {
        this.known = known;
    }

    static DutyScan of(Document document, KnownNames known) {
        DutyScan scan = new DutyScan(known);
        int before = -1;
        for (int round = 0; round < MOST_ROUNDS && scan.bodies.size() != before; round++) {
            before = scan.bodies.size();
            Set<String> names = new LinkedHashSet<>(known.names());
            names.addAll(scan.bodies.keySet());
            scan.bodies.clear();
            scan.unsure.clear();
            scan.brackets = 0;
            scan.rows = 0;
            scan.read(document.blocks(), false, names);
        }
        return scan;
    }

    /** In the order in which they are named. */
    List<FoundBody> bodies() {
        return List.copyOf(bodies.values());
    }

    List<FoundBody> newBodies() {
        return bodies.values().stream()
                .filter(body -> !known.names().contains(body.name()))
                .filter(body -> !known.notBodies().contains(body.name()))
                .toList();
    }

    List<Unsure> unsure() {
        return List.copyOf(unsure);
    }

    int brackets() {
        return brackets;
    }

    /** How many rows of tables print a body below a head such as {@code 责任单位}. */
    int rows() {
        return rows;
    }

    private void read(List<Block> blocks, boolean inColumn, Set<String> names) {
        boolean inNotice = !inColumn;
        for (Block block : blocks) {
            if (block instanceof Block.Column column) {
                read(column.blocks(), true, names);
            } else if (block instanceof Block.Heading heading) {
                Optional<Label> label = Label.ofHeading(heading.words().text());
                inNotice &= label.isEmpty();
                Words title = heading.words().from(label.map(Label::length).orElse(0));
                read(
                        title,
                        DutyBrackets.closing(title.text(), names::contains),
                        inColumn || inNotice || heading.level() == 1,
                        names);
            } else if (block instanceof Block.Paragraph paragraph) {
                Words words = paragraph.words();
                read(words, DutyBrackets.in(words.text(), names::contains), inColumn || inNotice, names);
            } else if (block instanceof Block.Table table) {
                DutyTable.of(table).ifPresent(found -> read(table, found, names));
            }
        }
    }

    private void read(Block.Table table, DutyTable duties, Set<String> names) {
        for (int i = 0; i < table.rows().size(); i++) {
            Optional<RowWords> words = RowWords.of(table.rows().get(i));
            if (words.isPresent()) {
                int row = i;
                duties.row(row, words.get(), names::contains)
                        .ifPresent(found -> read(words.get().words(), found));
            }
        }
    }

    private void read(Words words, DutyRow row) {
        rows += row.hasBodies() ? 1 : 0;
        row.names().forEach(name -> add(name, words.at(name.start())));
        row.unsure()
                .forEach(cell -> unsure.add(
                        new Unsure(words.at(cell.start()), words.text().substring(cell.start(), cell.end()), true)));
    }

    private void read(Words words, List<DutyBrackets.Found> candidates, boolean explicitOnly, Set<String> names) {
        for (DutyBrackets.Found found : candidates) {
            DutyBracket bracket = found.bracket();
            boolean namesKnown = bracket.names().stream()
                    .anyMatch(name -> names.contains(name.full()) || names.contains(name.printed()));
            if (explicitOnly && !bracket.isExplicit()) {
                continue;
            }
            if (bracket.isDuty() || namesKnown) {
                brackets++;
                bracket.names().forEach(name -> add(name, words.at(found.start() + name.start())));
            } else {
                unsure.add(
                        new Unsure(words.at(found.start()), words.text().substring(found.start(), found.end()), false));
            }
        }
    }

    private void add(DutyBracket.Name name, Location where) {
        String full = known.names().contains(name.printed()) && !known.names().contains(name.full())
                ? name.printed()
                : name.full();
        FoundBody before = bodies.get(full);
        Set<String> printed = new LinkedHashSet<>(before == null ? Set.of() : before.printed());
        printed.add(name.printed());
        bodies.put(
                full,
                new FoundBody(
                        full,
                        printed,
                        before == null ? where : before.first(),
                        before == null ? 1 : before.count() + 1));
    }
}
