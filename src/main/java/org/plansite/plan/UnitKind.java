package org.plansite.plan;

import java.util.Locale;

/** The kinds of units in the outline. */
public enum UnitKind {
    NOTICE,
    CHAPTER,
    SECTION,
    PRINCIPLE,
    TASK,
    COLUMN,
    ITEM;

    /** The name in addresses and data files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a unit of this kind has a page of its own; the others are anchors of their parent's page. */
    public boolean hasPage() {
        return this != PRINCIPLE && this != ITEM;
    }
}
