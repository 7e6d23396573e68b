package org.plansite.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A measurable quantity followed through the plan.
 *
 * @param id its id
 * @param name the full name, elided heads filled in
 * @param printed the names under which the plan prints it; {@code A…B} means B, with A earlier in the sentence
 * @param everyday names people type in a search
 * @param unit the unit of measure
 * @param group the field it belongs to, 能源, 交通, …
 * @param direction which way is wanted
 * @param parts indicators that add up to it
 * @param topics words in the titles of projects that contribute to it
 * @param note one line a reader needs, in Chinese
 * @param redirects former ids, whose addresses lead here
 */
public record Indicator(
        IndicatorId id,
        String name,
        List<String> printed,
        List<String> everyday,
        String unit,
        String group,
        Direction direction,
        List<IndicatorId> parts,
        List<String> topics,
        Optional<String> note,
        List<String> redirects) {

    /** The same indicator with further names, each once. */
    public Indicator withNames(List<String> morePrinted, List<String> moreEveryday) {
        return new Indicator(
                id,
                name,
                joined(printed, morePrinted),
                joined(everyday, moreEveryday),
                unit,
                group,
                direction,
                parts,
                topics,
                note,
                redirects);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /** Which way an indicator is wanted to move. */
    public enum Direction {
        UP,
        DOWN,
        NONE
    }

    public Indicator {
        printed = List.copyOf(printed);
        everyday = List.copyOf(everyday);
        parts = List.copyOf(parts);
        topics = List.copyOf(topics);
        redirects = List.copyOf(redirects);
    }
}
