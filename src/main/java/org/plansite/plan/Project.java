package org.plansite.plan;

import java.util.List;

/**
 * An item of a column with its quantities.
 *
 * @param unit the item (or the column's entry below an item)
 * @param name its title
 * @param quantities in printed order; may be empty
 */
public record Project(UnitId unit, String name, List<Quantity> quantities) {
    public Project {
        quantities = List.copyOf(quantities);
    }

    /**
     * A number with a unit in a column.
     *
     * @param what what it measures, as printed before it, {@code 天津华电海晶}, {@code 年发电量}
     * @param value as printed, {@code 17.50}
     * @param unit as printed, {@code MW}
     * @param quote the words that say it
     */
    public record Quantity(String what, String value, String unit, Passage quote) {}
}
