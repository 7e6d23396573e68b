package org.plansite.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.compare.Affected;
import org.plansite.compare.Change;
import org.plansite.compare.Comparison;
import org.plansite.compare.Difference;
import org.plansite.compare.Difference.Aspect;
import org.plansite.compare.Editions;
import org.plansite.compare.Wording;
import org.plansite.plan.BodyId;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Unit;
import org.plansite.site.Addresses;
import org.plansite.site.Messages;

/** The changes between two editions as entries of feeds. */
final class ChangeEntries {
    private final Messages messages;
    private final String asOf;
    private final List<ChangeEntry> entries = new ArrayList<>();
    private final Map<List<String>, Integer> seen = new HashMap<>();

    /** An entry and whom it concerns. */
    record ChangeEntry(AtomFeed.Entry entry, List<BodyId> bodies) {}

    private ChangeEntries(Messages messages, String asOf) {
        this.messages = messages;
        this.asOf = asOf;
    }

    /**
     * The entries, their pages relative to the site's root.
     *
     * @param asOf the day of changes in a plan whose new edition is not dated later than the old one
     */
    static List<ChangeEntry> of(Editions editions, Messages messages, String asOf) {
        ChangeEntries all = new ChangeEntries(messages, asOf);
        editions.comparisons().forEach(all::add);
        return all.entries;
    }

    private void add(Comparison comparison) {
        for (Change change : comparison.changes()) {
            AtomFeed.Entry entry = new AtomFeed.Entry(
                    AtomFeed.id(names(comparison, change)),
                    say("feed.change", change.affected().citation(), kind(change), change.about()),
                    day(comparison),
                    Addresses.change(entries.size() + 1),
                    change.kind().id(),
                    summary(change));
            entries.add(new ChangeEntry(entry, change.affected().bodies()));
        }
    }

    private String day(Comparison comparison) {
        String old = comparison.old().metadata().date();
        String next = comparison.next().metadata().date();
        return next.compareTo(old) > 0 ? next : asOf;
    }

    /** What makes a change the one it is: both editions, the unit, and what is said; not its number in a list. */
    private List<String> names(Comparison comparison, Change change) {
        Affected affected = change.affected();
        List<String> names = new ArrayList<>(List.of(
                hash(comparison.old()),
                hash(comparison.next()),
                change.kind().id(),
                affected.old().map(ChangeEntries::id).orElse(""),
                affected.next().map(ChangeEntries::id).orElse(""),
                change.about()));
        change.differences().forEach(each -> names.add(each.aspect().id() + " " + each.old() + " " + each.next()));
        change.wordings().forEach(each -> names.add(each.marked()));
        int before = seen.merge(names, 1, Integer::sum) - 1;
        return before == 0
                ? names
                : Stream.concat(names.stream(), Stream.of("again " + before)).toList();
    }

    private static String hash(Plan plan) {
        return plan.metadata().sourceSha256();
    }

    private static String id(Unit unit) {
        return unit.id().value();
    }

    private String kind(Change change) {
        return say("change." + change.kind().id());
    }

    private String summary(Change change) {
        Stream<String> facts = change.differences().stream()
                .filter(each ->
                        each.aspect() != Aspect.PLACE || change.wordings().isEmpty())
                .map(this::fact);
        Affected affected = change.affected();
        boolean isWhole = affected.old().isEmpty() || affected.next().isEmpty();
        Stream<String> words = isWhole
                ? Stream.of(change.wordings().stream().map(Wording::words).collect(Collectors.joining()))
                : change.wordings().stream().flatMap(this::sides);
        return Stream.concat(facts, words).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String fact(Difference difference) {
        return say(
                "feed.fact",
                difference.aspect() == Aspect.PLACE
                        ? say("column.unit")
                        : say("aspect." + difference.aspect().id()),
                shown(difference.old()),
                shown(difference.next()));
    }

    private String shown(String words) {
        return words.isEmpty() ? say("aspect.none") : words;
    }

    private Stream<String> sides(Wording wording) {
        return Stream.concat(
                wording.old().map(Passage::words).map(words -> side("changes.old", words)).stream(),
                wording.next().map(Passage::words).map(words -> side("changes.new", words)).stream());
    }

    private String side(String edition, String words) {
        return say(edition) + say("lists.in") + words;
    }

    private String say(String key, Object... arguments) {
        return messages.text(key, arguments).orElseThrow(() -> new IllegalStateException("there is no message " + key));
    }
}
