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
     * @param verb the word before the number, {@code 约}, {@code 提升到}, {@code 增加}; empty where there is none
     * @param value as printed, {@code 17.50}
     * @param unit as printed, {@code MW}
     * @param limit the word behind it, {@code 以上}; empty where there is none
     * @param quote the words that say it
     */
    public record Quantity(String what, String verb, String value, String unit, String limit, Passage quote) {}
}
