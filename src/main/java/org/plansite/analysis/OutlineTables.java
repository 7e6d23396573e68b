package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.document.Block;
import org.plansite.document.DutyBracket;
import org.plansite.document.DutyBrackets.Found;
import org.plansite.document.DutyRow;
import org.plansite.document.DutyTable;
import org.plansite.document.RowWords;
import org.plansite.document.RowWords.Span;
import org.plansite.plan.Row;
import org.plansite.plan.Sentence;
import org.plansite.plan.Vocabulary;

/**
 * Puts the rows of tables into the units they stand in: each is a paragraph.
 *
 * <p>One of an indicator table is one sentence, whatever signs its cells hold. Where a table hands out duties, the cells
 * that do so are the bracket of their row; cells side by side are one.
 */
final class OutlineTables {
    private final Vocabulary vocabulary;
    private final TableRows rows = new TableRows();
    private final RowDuties duties = new RowDuties();

    OutlineTables(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The rows of the indicator tables. */
    TableRows rows() {
        return rows;
    }

    /** What the rows say of duties. */
    RowDuties duties() {
        return duties;
    }

    /**
     * Adds the rows of a table to the unit that it stands in.
     *
     * @param caption the lines above it
     * @param headings those it stands below
     */
    void add(Block.Table table, String caption, List<String> headings, UnitDraft unit) {
        Optional<IndicatorTable> indicators = IndicatorTable.of(table, caption, headings);
        Optional<DutyTable> handsOut = DutyTable.of(table);
        boolean opens = true;
        for (int i = 0; i < table.rows().size(); i++) {
            int number = i;
            Optional<RowWords> words = RowWords.of(table.rows().get(i));
            if (words.isPresent()) {
                Optional<DutyRow> duty = handsOut.flatMap(found -> found.row(number, words.get(), this::knows));
                Optional<TableRow> row = indicators.flatMap(found -> TableRow.of(found, number));
                Row cells = new Row(opens, cells(words.get(), duty.filter(DutyRow::hasBodies), table, number));
                add(words.get(), cells, duty, row, unit);
                opens = false;
            }
        }
    }

    private boolean knows(String name) {
        return vocabulary.bodyNamed(name).isPresent();
    }

    private void add(RowWords words, Row row, Optional<DutyRow> duty, Optional<TableRow> indicators, UnitDraft unit) {
        boolean hasBodies = duty.map(DutyRow::hasBodies).orElse(false);
        if (indicators.isPresent()) {
            int sentence = unit.row(words.words(), row);
            rows.put(unit.id, sentence, indicators.get());
            duty.ifPresent(found ->
                    duties.put(unit.id, new Sentence(sentence, words.words().text(), Sentence.Role.TEXT), 0, found));
        } else if (hasBodies) {
            put(unit, words, unit.dutyRow(words.words(), row, brackets(words, duty.get())), duty.get());
        } else {
            List<Sentence> sentences = unit.paragraph(words.words(), row);
            duty.ifPresent(found -> put(unit, words, sentences, found));
        }
    }

    private void put(UnitDraft unit, RowWords words, List<Sentence> sentences, DutyRow duty) {
        int start = words.words().text().length()
                - sentences.stream()
                        .mapToInt(sentence -> sentence.text().length())
                        .sum();
        for (Sentence sentence : sentences) {
            duties.put(unit.id, sentence, start, duty);
            start += sentence.text().length();
        }
    }

    private static List<Row.Cell> cells(RowWords words, Optional<DutyRow> duty, Block.Table table, int row) {
        List<Row.Cell> cells = new ArrayList<>();
        for (int column = 0; column < words.cells().size(); column++) {
            Span cell = words.cells().get(column);
            int rows = duty.stream()
                    .flatMap(found -> found.cells().stream())
                    .filter(found -> !cell.isEmpty() && found.span().equals(cell))
                    .mapToInt(DutyRow.Cell::rows)
                    .findFirst()
                    .orElse(0);
            cells.add(new Row.Cell(cell.start(), cell.end(), rows, reach(table, row, column)));
        }
        return cells;
    }

    /** Nothing reaches out of the head, which is set apart, and an empty cell is as good as several. */
    private static int reach(Block.Table table, int row, int column) {
        int first = row;
        while (table.reach(first, column) == 0) {
            first--;
        }
        boolean isPlain =
                first == 0 || table.rows().get(first).get(column).text().isEmpty();
        return isPlain ? 1 : table.reach(row, column);
    }

    /** The runs of cells that are for the same rows, each up to the words behind it. */
    private static List<Found> brackets(RowWords words, DutyRow duty) {
        List<Found> brackets = new ArrayList<>();
        List<DutyRow.Cell> run = new ArrayList<>();
        for (DutyRow.Cell cell : duty.cells()) {
            boolean goesOn = !run.isEmpty()
                    && run.get(0).rows() == cell.rows()
                    && run.get(run.size() - 1).span().end() + RowWords.JOINT.length()
                            == cell.span().start();
            if (!goesOn && !run.isEmpty()) {
                brackets.add(bracket(words, run));
                run.clear();
            }
            run.add(cell);
        }
        brackets.add(bracket(words, run));
        return brackets;
    }

    private static Found bracket(RowWords words, List<DutyRow.Cell> run) {
        int end = run.get(run.size() - 1).span().end();
        boolean isLast = end == words.words().text().length();
        return new Found(
                run.get(0).span().start(),
                isLast ? end : end + RowWords.JOINT.length(),
                new DutyBracket(true, true, List.of(), List.of()));
    }
}
