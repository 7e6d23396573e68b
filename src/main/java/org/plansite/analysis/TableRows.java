package org.plansite.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;

/** Knows which sentences of a plan are rows of its indicator tables. */
final class TableRows {
    private final Map<UnitId, Map<Integer, TableRow>> rows = new HashMap<>();

    void put(UnitId unit, int sentence, TableRow row) {
        rows.computeIfAbsent(unit, id -> new HashMap<>()).put(sentence, row);
    }

    /** The row that a sentence is. */
    Optional<TableRow> at(Unit unit, Sentence sentence) {
        TableRow row = rows.getOrDefault(unit.id(), Map.of()).get(sentence.number());
        return Optional.ofNullable(row).filter(found -> found.text().equals(sentence.text()));
    }
}
