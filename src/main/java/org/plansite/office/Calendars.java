package org.plansite.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plansite.obligations.ListItem;
import org.plansite.obligations.Obligation;
import org.plansite.obligations.ObligationIndex;
import org.plansite.obligations.ResponsibilityList;
import org.plansite.office.CalendarFile.Calendar;
import org.plansite.office.CalendarFile.Entry;
import org.plansite.plan.Body;
import org.plansite.plan.Plan;
import org.plansite.plan.UnitId;

/** Collects the deadlines of a body's list, or of a whole plan. */
final class Calendars {
    private final Wording wording;
    private final ItemWords items;
    private final Heads heads;

    Calendars(Wording wording, ItemWords items, Heads heads) {
        this.wording = wording;
        this.items = items;
        this.heads = heads;
    }

    Calendar of(Body body, ResponsibilityList list) {
        List<Entry> entries = new ArrayList<>();
        for (ListItem item : list.items()) {
            for (Due due : Due.of(item.obligations())) {
                entries.add(new Entry(due, who(item), item.row()));
            }
        }
        return new Calendar(
                body.id().value(),
                body.name(),
                heads.plans(),
                entries,
                list.items().size());
    }

    private List<String> who(ListItem item) {
        List<String> lines = new ArrayList<>();
        if (item.isDirect()) {
            lines.add(wording.of("calendar.position", items.position(item)));
        }
        if (item.viaCollectives().findAny().isPresent()) {
            lines.add(wording.of("calendar.via", items.via(item)));
        }
        lines.add(wording.of("calendar.partners", items.partners(item)));
        return lines;
    }

    /** A unit, or a row of a table in it that prints bodies of its own. */
    private record Place(UnitId unit, int row) {}

    /** Every unit, and every row with bodies, that names a deadline, with a bracket or without. */
    Calendar of(Plan plan, ObligationIndex index) {
        Map<Place, List<Obligation>> units = index.all().stream()
                .filter(each -> each.plan().id().equals(plan.id()))
                .collect(Collectors.groupingBy(
                        each -> new Place(each.unit().id(), each.row()), LinkedHashMap::new, Collectors.toList()));
        List<Entry> entries = new ArrayList<>();
        units.forEach((place, own) -> {
            for (Due due : Due.of(own)) {
                entries.add(new Entry(due, List.of(wording.of("calendar.bodies", bodies(own.get(0)))), place.row()));
            }
        });
        return new Calendar("all", heads.of(plan).planNames(), List.of(plan), entries, units.size());
    }

    private String bodies(Obligation obligation) {
        String names = obligation.printedBodies().stream()
                .map(each -> each.printed().words())
                .collect(Collectors.joining(wording.said("list.comma")));
        return names.isEmpty() ? wording.said("none.bodies") : names;
    }
}
