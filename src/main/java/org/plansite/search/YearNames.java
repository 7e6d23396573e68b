package org.plansite.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plansite.plan.Plan;
import org.plansite.plan.Target;
import org.plansite.plan.YearMention;
import org.plansite.site.Addresses;

/** The years and periods of some plans as queries name them. */
final class YearNames {
    private final Map<String, Entry> years = new TreeMap<>();
    private final Map<String, Set<String>> periods = new TreeMap<>();

    void add(Plan plan) {
        plan.facts().targets().stream()
                .flatMap(YearNames::yearsOf)
                .forEach(year -> years.put(Integer.toString(year), year(year)));
        for (YearMention mention : plan.facts().years()) {
            if (mention.from() == mention.to()) {
                years.put(mention.slug(), year(mention.from()));
            } else {
                periods.computeIfAbsent(mention.slug(), slug -> new LinkedHashSet<>())
                        .add(mention.printed().words());
            }
        }
    }

    /** In the order of their slugs. */
    List<Entry> entries() {
        Map<String, Entry> all = new TreeMap<>(years);
        periods.forEach((slug, printed) -> all.put(slug, period(slug, printed)));
        return List.copyOf(all.values());
    }

    private static Stream<Integer> yearsOf(Target target) {
        return Stream.of(target.year(), target.baselineYear())
                .flatMapToInt(year -> year.isPresent() ? IntStream.of(year.getAsInt()) : IntStream.empty())
                .boxed();
    }

    private static Entry year(int year) {
        String name = year + "年";
        return new Entry(
                Entry.Kind.YEAR,
                Integer.toString(year),
                name,
                Addresses.year(Integer.toString(year)),
                List.of(name),
                List.of(Integer.toString(year)));
    }

    /** {@code “十四五”期间} is also asked for as {@code 十四五} and {@code 十四五期间}. */
    private static Entry period(String slug, Set<String> printed) {
        Set<String> names = new LinkedHashSet<>(printed);
        printed.stream().map(words -> words.replaceAll("[“”]", "")).forEach(names::add);
        printed.stream()
                .filter(words -> words.startsWith("“") && words.contains("”"))
                .map(words -> words.substring(1, words.indexOf('”')))
                .forEach(names::add);
        String shortest = names.stream()
                .min((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse(slug);
        names.add(slug);
        return new Entry(Entry.Kind.YEAR, slug, shortest, Addresses.year(slug), List.of(shortest), List.copyOf(names));
    }
}
