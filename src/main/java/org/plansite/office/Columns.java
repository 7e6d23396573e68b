package org.plansite.office;

import java.util.ArrayList;
import java.util.List;
import org.plansite.office.Grid.Column;

/** Builds the columns of a grid, one after the other. */
final class Columns {
    private final Wording wording;
    private final List<Column> columns = new ArrayList<>();

    Columns(Wording wording) {
        this.wording = wording;
    }

    /** A column with words of ours or of the plan. */
    Columns with(String key, int units, int millimetres) {
        columns.add(new Column(wording.of("column." + key), units, millimetres, false));
        return this;
    }

    /** A column to fill in. */
    Columns toFill(String key, int units, int millimetres) {
        columns.add(new Column(wording.of("column." + key), units, millimetres, true));
        return this;
    }

    List<Column> all() {
        return List.copyOf(columns);
    }
}
