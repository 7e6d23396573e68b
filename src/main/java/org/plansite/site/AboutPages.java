package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.plan.Facts;
import org.plansite.plan.OtherNumber;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.PlanMetadata;
import org.plansite.plan.Sentence;
import org.plansite.plan.Term;
import org.plansite.plan.Unit;

/** The pages about the site itself: where it comes from, how sure its facts are, the words it explains. */
final class AboutPages {
    private final SiteIndex site;

    AboutPages(SiteIndex site) {
        this.site = site;
    }

    /**
     * What the page about the site shows.
     *
     * @param bodyNotes how many bodies have a remark
     * @param indicatorNotes how many indicators have one
     */
    public record About(
            String asOf, List<Source> sources, List<TermEntry> terms, long bodyNotes, long indicatorNotes) {}

    /** A plan: its source, what was found in it, and what was put right by hand. */
    public record Source(
            PlanMetadata metadata,
            String contents,
            String file,
            int characters,
            List<Count> facts,
            List<NumberGroup> otherNumbers,
            List<CorrectionRow> corrections) {}

    /** A kind of fact and how many of it. */
    public record Count(String kind, int count) {}

    /** Numbers that are no targets, for one reason. */
    public record NumberGroup(String reason, List<Quote> quotes) {}

    /** A fact put right by hand. */
    public record CorrectionRow(UnitLink unit, String words, String change, String reason) {}

    /** A term of the glossary, and where it is first used. */
    public record TermEntry(
            String anchor, String name, Optional<String> full, String explanation, Optional<Quote> first) {}

    About about() {
        return new About(
                site.settings().asOf(),
                site.plans().stream().map(AboutPages::source).toList(),
                site.vocabulary().terms().stream().map(this::term).toList(),
                site.vocabulary().bodies().stream()
                        .filter(body -> body.note().isPresent())
                        .count(),
                site.vocabulary().indicators().stream()
                        .filter(indicator -> indicator.note().isPresent())
                        .count());
    }

    private static Source source(PlanIndex index) {
        Plan plan = index.plan();
        return new Source(
                plan.metadata(),
                Addresses.plan(plan),
                Addresses.source(plan),
                plan.metadata().sourceLength(),
                counts(plan.facts()),
                otherNumbers(plan),
                plan.facts().corrections().stream()
                        .map(each ->
                                new CorrectionRow(index.link(each.unit()), each.words(), each.change(), each.reason()))
                        .toList());
    }

    private static List<Count> counts(Facts facts) {
        return List.of(
                new Count("responsibilities", (int) facts.responsibilities().stream()
                        .filter(each -> each.isDirect())
                        .count()),
                new Count("targets", facts.targets().size()),
                new Count("years", facts.years().size()),
                new Count("projects", facts.projects().size()),
                new Count("citations", facts.citations().size()),
                new Count("force-words", facts.forceWords().size()),
                new Count("mentions", facts.mentions().size()),
                new Count("findings", findings(facts, false)),
                new Count("agreements", findings(facts, true)),
                new Count("other-numbers", facts.otherNumbers().size()),
                new Count("corrections", facts.corrections().size()));
    }

    private static int findings(Facts facts, boolean agreeing) {
        return (int) facts.findings().stream()
                .filter(finding -> finding.kind().agrees() == agreeing)
                .count();
    }

    private static List<NumberGroup> otherNumbers(Plan plan) {
        List<NumberGroup> groups = new ArrayList<>();
        for (OtherNumber.Reason reason : OtherNumber.Reason.values()) {
            List<Quote> quotes = plan.facts().otherNumbers().stream()
                    .filter(number -> number.reason() == reason)
                    .map(number -> Quote.around(plan, number.printed()))
                    .toList();
            if (!quotes.isEmpty()) {
                groups.add(new NumberGroup(reason.id(), quotes));
            }
        }
        return groups;
    }

    private TermEntry term(Term term) {
        return new TermEntry("term-" + term.id(), term.name(), term.full(), term.explanation(), firstUse(term));
    }

    private Optional<Quote> firstUse(Term term) {
        for (PlanIndex index : site.plans()) {
            for (Unit unit : index.outline().units()) {
                for (Sentence sentence : unit.sentences()) {
                    int start = sentence.text().indexOf(term.name());
                    if (start >= 0) {
                        Passage words = Passage.of(
                                unit.id(), sentence, start, start + term.name().length());
                        return Optional.of(Quote.around(index.plan(), words));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
