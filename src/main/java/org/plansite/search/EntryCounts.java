package org.plansite.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;

/** What is said at once of something a query names: how often it counts, and of which sort it is. */
final class EntryCounts {
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final Map<String, Map<String, String>> words = new HashMap<>();

    /** Counts a plan's facts; a unit counts once for a body. */
    void add(Plan plan) {
        plan.vocabulary().bodies().forEach(this::describe);
        Set<String> counted = new HashSet<>();
        for (Responsibility responsibility : plan.facts().responsibilities()) {
            String body = responsibility.body().value();
            String how = responsibility.isDirect() ? "direct" : "via";
            if (counted.add(body + " " + how + " " + responsibility.unit())) {
                count(Entry.Kind.BODY, body, how);
            }
            if (responsibility.isDirect() && responsibility.position() == 1) {
                count(Entry.Kind.BODY, body, "first");
            }
        }
        for (Target target : plan.facts().targets()) {
            count(Entry.Kind.INDICATOR, target.indicator().value(), "targets");
            target.year().ifPresent(year -> count(Entry.Kind.YEAR, Integer.toString(year), "targets"));
        }
        plan.facts().years().forEach(mention -> count(Entry.Kind.YEAR, mention.slug(), "mentions"));
    }

    /** Adds what is said of single units and of the values of indicators, by which queries name them in a small library. */
    void addDetails(Plan plan) {
        plan.outline().units().forEach(unit -> describe(plan, unit));
        for (Target target : plan.facts().targets()) {
            target.value()
                    .ifPresent(value -> sayMore(
                            Entry.Kind.INDICATOR,
                            target.indicator().value(),
                            "values",
                            Folding.fold(value + target.unit())));
        }
    }

    /** The counts of an entry by their names. */
    Map<String, Integer> of(Entry entry) {
        return counts.getOrDefault(key(entry.kind(), entry.id()), Map.of());
    }

    /** Words about an entry by their names. */
    Map<String, String> wordsOf(Entry entry) {
        return words.getOrDefault(key(entry.kind(), entry.id()), Map.of());
    }

    private void describe(Body body) {
        say(Entry.Kind.BODY, body.id().value(), "kind", body.kind().id());
        if (!body.members().isEmpty()) {
            String members = body.members().stream().map(BodyId::value).collect(Collectors.joining(" "));
            say(Entry.Kind.BODY, body.id().value(), "members", members);
        }
    }

    private void describe(Plan plan, Unit unit) {
        String id = plan.id() + "/" + unit.id();
        say(Entry.Kind.UNIT, id, "citation", unit.citation());
        say(Entry.Kind.UNIT, id, "kind", unit.kind().id());
    }

    private void count(Entry.Kind kind, String id, String name) {
        counts.computeIfAbsent(key(kind, id), key -> new TreeMap<>()).merge(name, 1, Integer::sum);
    }

    private void sayMore(Entry.Kind kind, String id, String name, String word) {
        words.computeIfAbsent(key(kind, id), key -> new TreeMap<>())
                .merge(name, word, (said, more) -> List.of(said.split(" ")).contains(more) ? said : said + " " + more);
    }

    private void say(Entry.Kind kind, String id, String name, String word) {
        words.computeIfAbsent(key(kind, id), key -> new TreeMap<>()).put(name, word);
    }

    private static String key(Entry.Kind kind, String id) {
        return kind + "/" + id;
    }
}
