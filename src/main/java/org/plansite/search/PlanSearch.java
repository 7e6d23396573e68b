package org.plansite.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plansite.plan.Plan;
import org.plansite.plan.Sentence;
import org.plansite.site.Messages;

/** Answers queries from the Lucene index, as the browser does from its files. */
public final class PlanSearch implements AutoCloseable {
    private static final int MOST_SENTENCES = 3;

    private final List<SearchUnit> units;
    private final UnitIndex index;
    private final Lexicon lexicon;
    private final Sounds sounds;

    private PlanSearch(List<SearchUnit> units, UnitIndex index, Lexicon lexicon) {
        this.units = units;
        this.index = index;
        this.lexicon = lexicon;
        this.sounds = new Sounds(index, Pinyin.of(index, lexicon));
    }

    /**
     * Indexes some plans with one vocabulary.
     *
     * @param messages the interface's words in the language of the plans
     */
    public static PlanSearch of(List<Plan> plans, Messages messages) {
        List<SearchUnit> units = new ArrayList<>();
        plans.forEach(plan -> units.addAll(SearchUnits.of(plan, plans.size() > 1)));
        Lexicon.Builder names = new Lexicon.Builder(Cut.of(units.size()));
        plans.forEach(names::add);
        return new PlanSearch(units, UnitIndex.of(units), names.build(messages));
    }

    /**
     * What a query finds.
     *
     * @param named what the query names, each with its page
     * @param exact the units that have everything it asks for, the best first
     * @param partial the units that have some of it
     * @param ignored its words without weight
     */
    public record Answer(List<Named> named, List<Found> exact, List<Found> partial, List<String> ignored) {
        public Answer {
            named = List.copyOf(named);
            exact = List.copyOf(exact);
            partial = List.copyOf(partial);
            ignored = List.copyOf(ignored);
        }
    }

    /** A body, indicator, year or unit, and its page relative to the site's root. */
    public record Named(String name, String address) {}

    /**
     * A unit that was found.
     *
     * @param address relative to the site's root
     * @param citation its number as citations give it
     * @param heading its number and title as printed
     * @param sentences the first of its sentences that have a word of the query, as printed
     */
    public record Found(String address, String citation, String heading, List<String> sentences) {
        public Found {
            sentences = List.copyOf(sentences);
        }
    }

    public Answer answer(String text) {
        Understanding asked = Understanding.of(text, lexicon, sounds);
        UnitSearcher searcher = new UnitSearcher(index);
        try {
            return new Answer(
                    named(asked),
                    found(searcher.exact(asked), wholeForms(asked)),
                    found(searcher.partial(asked), partForms(asked.parts())),
                    asked.parts().ignored());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Named> named(Understanding asked) {
        Stream<Entry> whole = asked.query().wanted().stream().flatMap(term -> lexicon.named(term.folded()).stream());
        Stream<Entry> within = asked.parts().all().stream().flatMap(part -> part.entries().stream());
        return Stream.concat(whole, within)
                .filter(entry -> !entry.address().isEmpty())
                .map(entry -> new Named(entry.label(), entry.address()))
                .distinct()
                .toList();
    }

    private static List<String> wholeForms(Understanding asked) {
        return asked.query().wanted().stream()
                .flatMap(term -> Stream.concat(Stream.of(term.folded()), asked.forms(term).stream()))
                .toList();
    }

    private static List<String> partForms(Parts parts) {
        return parts.all().stream()
                .flatMap(part -> Stream.concat(Stream.of(part.text()), Forms.printed(part.entries()).stream()))
                .toList();
    }

    private List<Found> found(List<UnitSearcher.Hit> hits, List<String> forms) {
        return hits.stream().map(hit -> found(units.get(hit.unit()), forms)).toList();
    }

    private static Found found(SearchUnit unit, List<String> forms) {
        List<String> sentences = unit.sentences().stream()
                .filter(sentence -> sentence.role() != Sentence.Role.TITLE)
                .map(Sentence::text)
                .filter(text -> forms.stream().anyMatch(Folding.fold(text)::contains))
                .limit(MOST_SENTENCES)
                .toList();
        return new Found(unit.address(), unit.citation(), unit.heading(), sentences);
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
