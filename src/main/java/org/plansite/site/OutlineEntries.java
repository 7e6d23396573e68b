package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plansite.plan.Outline;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;

/** The outline at the side of a page: all chapters, and below the units above the page their parts. */
final class OutlineEntries {
    private final PlanIndex index;

    OutlineEntries(PlanIndex index) {
        this.index = index;
    }

    /** The outline as seen from a page. */
    List<UnitPage.OutlineEntry> seenFrom(Unit page) {
        Outline outline = index.outline();
        Set<UnitId> open = outline.ancestors(page.id()).stream().map(Unit::id).collect(Collectors.toSet());
        List<UnitPage.OutlineEntry> entries = new ArrayList<>();
        outline.units().stream()
                .filter(unit -> unit.parent().isEmpty())
                .forEach(top -> add(entries, top, 0, page.id(), open));
        return entries;
    }

    private void add(List<UnitPage.OutlineEntry> entries, Unit unit, int depth, UnitId page, Set<UnitId> open) {
        boolean current = unit.id().equals(page);
        boolean isOpen = open.contains(unit.id());
        entries.add(new UnitPage.OutlineEntry(index.link(unit.id()), depth, current, isOpen));
        if (current || isOpen) {
            index.outline().children(unit.id()).stream()
                    .filter(child -> child.kind().hasPage())
                    .forEach(child -> add(entries, child, depth + 1, page, open));
        }
    }
}
