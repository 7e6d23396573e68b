package org.plansite.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plansite.plan.Body;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Target;
import org.plansite.plan.UnitId;
import org.plansite.site.Addresses;
import org.plansite.site.Link;
import org.plansite.site.TargetView;

/** What a card says beyond the name: of an indicator its targets, of a unit its bodies. */
final class Cards {
    /** No plan has so many for one indicator; a library may, and they are on its page. */
    private static final int MOST_TARGETS = 20;

    private final Map<String, List<TargetView>> byIndicator = new TreeMap<>();
    private final Map<String, String> units = new TreeMap<>();

    void add(Plan plan) {
        plan.vocabulary()
                .indicators()
                .forEach(indicator -> byIndicator.computeIfAbsent(key(indicator.id()), key -> new ArrayList<>()));
        for (TargetView target : TargetView.allOf(plan)) {
            List<TargetView> known = byIndicator.computeIfAbsent(key(target.indicatorId()), key -> new ArrayList<>());
            if (known.size() < MOST_TARGETS) {
                known.add(target);
            }
        }
    }

    /** The cards' values by their keys, {@code indicator/xinjian-chongdianzhuang}. */
    SortedMap<String, String> values() {
        SortedMap<String, String> values = new TreeMap<>(units);
        byIndicator.forEach((key, targets) -> values.put(key, Json.of(json -> targets(json, targets))));
        return values;
    }

    /** Adds the units, which queries name in a small library only. */
    void addUnits(Plan plan) {
        Map<UnitId, Long> counts =
                plan.facts().targets().stream().collect(Collectors.groupingBy(Target::unitId, Collectors.counting()));
        Map<UnitId, List<Body>> bodies = plan.facts().responsibilities().stream()
                .filter(Responsibility::isDirect)
                .collect(Collectors.groupingBy(
                        Responsibility::unit,
                        Collectors.mapping(
                                responsibility -> plan.vocabulary().body(responsibility.body()), Collectors.toList())));
        plan.outline().units().stream()
                .filter(unit -> unit.kind().hasPage())
                .forEach(unit -> units.put("unit/" + plan.id() + "/" + unit.id(), Json.of(json -> {
                    json.writeStartObject();
                    json.writeNumberField("targets", counts.getOrDefault(unit.id(), 0L));
                    json.writeArrayFieldStart("bodies");
                    for (Body body : new LinkedHashSet<>(bodies.getOrDefault(unit.id(), List.of()))) {
                        Json.strings(json, List.of(body.name(), Addresses.body(body.id())));
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                })));
    }

    private static void targets(JsonGenerator json, List<TargetView> targets) throws IOException {
        json.writeStartArray();
        for (TargetView target : targets) {
            json.writeStartObject();
            json.writeStringField("year", target.year().map(Link::text).orElse(""));
            json.writeStringField("before", target.before());
            json.writeStringField("value", target.value().orElse(""));
            json.writeStringField("unit", target.unit());
            json.writeStringField("after", target.after());
            json.writeStringField("strength", target.strength().orElse(""));
            json.writeStringField("quote", target.quote().words());
            json.writeStringField("citation", target.quote().citation());
            json.writeStringField("address", target.quote().address());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String key(IndicatorId indicator) {
        return "indicator/" + indicator;
    }
}
