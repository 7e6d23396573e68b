package org.plansite.office;

import java.util.List;
import org.plansite.office.OfficePackage.Properties;
import org.plansite.site.Fingerprint;

/**
 * The grids of one download.
 *
 * @param properties of the file
 * @param grids the first is the one that matters
 */
record Sheets(Properties properties, List<Grid> grids) {
    Sheets {
        grids = List.copyOf(grids);
    }

    static Sheets of(Heads heads, Grid... grids) {
        return new Sheets(heads.properties(grids[0].title()), List.of(grids));
    }

    /** The same, with rows that need not be made each time. */
    Sheets withRowsMade() {
        return new Sheets(properties, grids.stream().map(Grid::withRowsMade).toList());
    }

    Grid main() {
        return grids.get(0);
    }

    /** All that any format shows of them. */
    Fingerprint basis() {
        return Fingerprint.of(properties, grids.stream().map(Grid::basis).toList());
    }
}
