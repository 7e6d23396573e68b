package org.plansite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.plansite.plan.Target;
import org.plansite.plan.YearMention;

/** The years and periods the plans name: who names them, and what is due then. */
final class YearIndex {
    private final Map<Span, List<Named>> mentions = new TreeMap<>();
    private final Map<Integer, List<Statement>> due = new LinkedHashMap<>();
    private final Map<Integer, List<Statement>> measuredAgainst = new LinkedHashMap<>();

    /** A year, or the years of a period; single years come before the periods they end. */
    record Span(int from, int to) implements Comparable<Span> {
        static Span of(int year) {
            return new Span(year, year);
        }

        boolean isPeriod() {
            return from < to;
        }

        boolean holds(Span other) {
            return from <= other.from && other.to <= to;
        }

        String slug() {
            return isPeriod() ? from + "-" + to : Integer.toString(from);
        }

        String printed() {
            return isPeriod() ? from + "–" + to : Integer.toString(from);
        }

        Link link() {
            return new Link(printed(), Addresses.year(slug()));
        }

        @Override
        public int compareTo(Span other) {
            return to != other.to ? Integer.compare(to, other.to) : Integer.compare(other.from, from);
        }
    }

    /** A plan names a year. */
    record Named(PlanIndex index, YearMention mention) {}

    YearIndex(List<PlanIndex> plans) {
        for (PlanIndex index : plans) {
            for (YearMention mention : index.plan().facts().years()) {
                named(new Span(mention.from(), mention.to())).add(new Named(index, mention));
            }
            for (Target target : index.plan().facts().targets()) {
                add(due, target.year(), new Statement(index, target));
                add(measuredAgainst, target.baselineYear(), new Statement(index, target));
            }
        }
    }

    private void add(Map<Integer, List<Statement>> map, OptionalInt year, Statement due) {
        year.ifPresent(number -> {
            named(Span.of(number));
            map.computeIfAbsent(number, key -> new ArrayList<>()).add(due);
        });
    }

    private List<Named> named(Span span) {
        return mentions.computeIfAbsent(span, key -> new ArrayList<>());
    }

    static String address(int year) {
        return Span.of(year).link().address();
    }

    /** All years and periods, in time. */
    List<Span> spans() {
        return List.copyOf(mentions.keySet());
    }

    /** Where the plans name it. */
    List<Named> mentions(Span span) {
        return mentions.getOrDefault(span, List.of());
    }

    /** The forms in which running text prints it, each once: {@code 到2030年}, {@code 2030年前}. */
    List<String> printedForms(Span span) {
        return mentions(span).stream()
                .filter(named -> named.mention().role() != YearMention.Role.TITLE)
                .map(named -> named.mention().printed().words())
                .distinct()
                .toList();
    }

    /** The name a period is printed with, {@code “十四五”}: the words it puts in quotation marks, else all of them. */
    Optional<String> periodName(Span span) {
        return span.isPeriod()
                ? mentions(span).stream()
                        .map(named -> quoted(named.mention().printed().words()))
                        .min(Comparator.comparingInt(String::length))
                : Optional.empty();
    }

    private static String quoted(String words) {
        int end = words.indexOf('”');
        return words.startsWith("“") && end > 0 ? words.substring(0, end + 1) : words;
    }

    /** The targets to be reached by it; none for a period. */
    List<Statement> due(Span span) {
        return span.isPeriod() ? List.of() : due.getOrDefault(span.from, List.of());
    }

    /** The targets measured against it; none for a period. */
    List<Statement> measuredAgainst(Span span) {
        return span.isPeriod() ? List.of() : measuredAgainst.getOrDefault(span.from, List.of());
    }
}
