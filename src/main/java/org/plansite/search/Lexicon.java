package org.plansite.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.Force;
import org.plansite.plan.Indicator;
import org.plansite.plan.Plan;
import org.plansite.plan.Synonyms;
import org.plansite.plan.Term;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitKind;
import org.plansite.plan.Vocabulary;
import org.plansite.site.Addresses;
import org.plansite.site.Messages;

/** The names a query may use, and what they name. */
final class Lexicon {
    private static final int SHORTEST_NAME = 2;
    private static final List<String> TYPES = List.of("task", "column", "principle", "section", "target");

    private final List<Entry> entries;
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final int longestName;

    private Lexicon(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            entry.names()
                    .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(entry));
        }
        longestName = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Gathers the names of some plans. */
    static final class Builder {
        private final boolean withUnits;
        private final List<Entry> units = new ArrayList<>();
        private final List<Entry> chapters = new ArrayList<>();
        private final List<Entry> titles = new ArrayList<>();
        private final YearNames years = new YearNames();
        private final List<Vocabulary> vocabularies = new ArrayList<>();
        private final Map<Object, String> places = new HashMap<>();

        /**
         * @param cut of the library; titles of units are names in one that is not cut, in others the search finds them
         */
        Builder(Cut cut) {
            withUnits = cut.isNone();
        }

        void add(Plan plan) {
            vocabularies.add(plan.vocabulary());
            String place =
                    plan.metadata().shelf().region().orElse(plan.metadata().title());
            plan.vocabulary().bodies().stream()
                    .map(Body::id)
                    .filter(id -> !plan.vocabulary().isShared(id))
                    .forEach(id -> places.put(id, place));
            plan.vocabulary().indicators().stream()
                    .map(Indicator::id)
                    .filter(id -> !plan.vocabulary().isShared(id))
                    .forEach(id -> places.put(id, place));
            years.add(plan);
            titles.add(title(plan));
            List<Unit> pages = plan.outline().units().stream()
                    .filter(unit -> unit.kind().hasPage())
                    .toList();
            if (titles.size() == 1) {
                pages.stream()
                        .filter(unit -> unit.kind() == UnitKind.CHAPTER || unit.kind() == UnitKind.SECTION)
                        .forEach(unit -> chapters.add(chapter(plan, unit)));
            }
            if (withUnits) {
                pages.forEach(unit -> units.add(entry(plan, unit)));
            }
        }

        /**
         * @param messages the interface's words, of which types and forces take their names
         */
        Lexicon build(Messages messages) {
            List<Entry> entries = new ArrayList<>();
            Vocabulary vocabulary = Vocabulary.union(vocabularies);
            Set<String> ambiguous = twice(vocabulary.bodies().stream().map(Body::name));
            vocabulary.bodies().forEach(body -> entries.add(entry(body, label(body.name(), body.id(), ambiguous))));
            Set<String> measures = twice(vocabulary.indicators().stream().map(Indicator::name));
            vocabulary
                    .indicators()
                    .forEach(indicator ->
                            entries.add(entry(indicator, label(indicator.name(), indicator.id(), measures))));
            entries.addAll(years.entries());
            vocabulary.synonyms().forEach(synonyms -> entries.add(entry(synonyms)));
            vocabulary.terms().stream().flatMap(Lexicon::abbreviation).forEach(entries::add);
            entries.addAll(units);
            entries.addAll(titles.size() == 1 ? chapters : titles);
            TYPES.forEach(type -> entries.add(word(Entry.Kind.TYPE, type, messages, "search.type.")));
            Stream.of(Force.values())
                    .forEach(force -> entries.add(word(Entry.Kind.FORCE, force.id(), messages, "force.")));
            return new Lexicon(entries);
        }

        private static Set<String> twice(Stream<String> names) {
            Set<String> once = new HashSet<>();
            return names.filter(name -> !once.add(name)).collect(Collectors.toSet());
        }

        /** What several plans call by one name goes by the name of its place as well. */
        private String label(String name, Object id, Set<String> ambiguous) {
            String place = ambiguous.contains(name) ? places.getOrDefault(id, "") : "";
            return place.isEmpty() ? name : name + "（" + place + "）";
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** The characters of its names that fold to simplified ones, each followed by what it folds to. */
    Set<String> foldedPairs() {
        return entries.stream()
                .flatMap(entry -> Stream.of(List.of(entry.label()), entry.printed(), entry.otherNames()))
                .flatMap(List::stream)
                .flatMap(name -> Folding.pairsUsedIn(name).stream())
                .collect(Collectors.toSet());
    }

    /** What is called so, in the order of the lexicon. */
    List<Entry> named(String foldedName) {
        return byName.getOrDefault(foldedName, List.of());
    }

    /** What is called so, and is recognised by that name wherever it stands in a query. */
    List<Entry> recognised(String foldedName) {
        return named(foldedName).stream()
                .filter(entry -> entry.isRecognisedIn(foldedName))
                .toList();
    }

    /** The entry of a kind with this name or id. */
    Optional<Entry> find(Entry.Kind kind, String nameOrId) {
        String folded = Folding.fold(nameOrId);
        return Stream.concat(
                        named(folded).stream(),
                        entries.stream()
                                .filter(entry -> Folding.fold(entry.id()).equals(folded)))
                .filter(entry -> entry.kind() == kind)
                .findFirst();
    }

    /** Where the longest name ends that begins at a place of a folded text; the place itself where none does. */
    int endOfName(String folded, int start) {
        for (int end = Math.min(folded.length(), start + longestName); end >= start + SHORTEST_NAME; end--) {
            if (!recognised(folded.substring(start, end)).isEmpty()) {
                return end;
            }
        }
        return start;
    }

    private static Entry entry(Body body, String label) {
        return new Entry(
                Entry.Kind.BODY,
                body.id().value(),
                label,
                Addresses.body(body.id()),
                Stream.concat(Stream.of(body.name()), body.aliases().stream()).toList(),
                body.everyday());
    }

    /** A printed name with a gap is no name to search for. */
    private static Entry entry(Indicator indicator, String label) {
        return new Entry(
                Entry.Kind.INDICATOR,
                indicator.id().value(),
                label,
                Addresses.indicator(indicator.id()),
                indicator.printed().stream()
                        .filter(printed -> !printed.contains("…") && !printed.startsWith("的"))
                        .toList(),
                indicator.everyday());
    }

    private static Entry entry(Synonyms synonyms) {
        String first = synonyms.printed().get(0);
        return new Entry(Entry.Kind.SYNONYMS, first, first, "", synonyms.printed(), synonyms.everyday());
    }

    private static Stream<Entry> abbreviation(Term term) {
        return term.full().stream()
                .map(full -> new Entry(
                        Entry.Kind.SYNONYMS, term.name(), term.name(), "", List.of(term.name(), full), List.of()));
    }

    private static Entry entry(Plan plan, Unit unit) {
        return new Entry(
                Entry.Kind.UNIT,
                plan.id() + "/" + unit.id(),
                unit.title(),
                Addresses.unit(plan, unit.id()),
                List.of(),
                unit.citation().isEmpty() ? List.of() : List.of(unit.citation()));
    }

    private static Entry title(Plan plan) {
        return new Entry(
                Entry.Kind.PLAN, plan.id(), plan.metadata().title(), Addresses.plan(plan), List.of(), List.of());
    }

    private static Entry chapter(Plan plan, Unit unit) {
        return new Entry(
                Entry.Kind.CHAPTER,
                unit.id().value(),
                unit.heading(),
                Addresses.unit(plan, unit.id()),
                List.of(),
                List.of(unit.citation(), unit.title()));
    }

    private static Entry word(Entry.Kind kind, String id, Messages messages, String key) {
        String name = messages.text(key + id).orElse(id);
        return new Entry(kind, id, name, "", List.of(), List.of(id));
    }
}
