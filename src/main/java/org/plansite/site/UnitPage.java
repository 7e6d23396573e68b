package org.plansite.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the page of a chapter, section, task, column or notice shows.
 *
 * @param plan the plan's title and its contents
 * @param unit the unit
 * @param path the units above it, from the top
 * @param outline the chapters, and what is near the unit
 * @param previous the page before it in the plan
 * @param next the page behind it
 * @param counts how many facts of each kind its own words carry
 * @param sections its words
 * @param parts the units below it that have pages
 * @param columns the columns that stand right behind it
 * @param after for a column, the unit it stands behind
 * @param findings what it says twice, or differently from another place
 */
public record UnitPage(
        Link plan,
        UnitLink unit,
        List<UnitLink> path,
        List<OutlineEntry> outline,
        Optional<UnitLink> previous,
        Optional<UnitLink> next,
        Counts counts,
        List<Printed.Section> sections,
        List<Part> parts,
        List<UnitLink> columns,
        Optional<UnitLink> after,
        List<FindingView> findings) {

    /**
     * An entry of the outline at the side.
     *
     * @param current whether it is the page itself
     * @param open whether the page is below it
     */
    public record OutlineEntry(UnitLink unit, int depth, boolean current, boolean open) {}

    /** How many facts there are. */
    public record Counts(int sentences, int bodies, int targets, int years, int amounts) {}

    /**
     * A unit below.
     *
     * @param tasks how many tasks it holds, itself included
     * @param targetCount how many targets it and all below it state
     * @param targets those it states itself
     * @param bodies those its own bracket prints
     */
    public record Part(UnitLink unit, int tasks, int targetCount, List<TargetView> targets, List<Link> bodies) {}

    /** Whether anything is known about its own sentences. */
    public boolean hasNotes() {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .anyMatch(paragraph -> !paragraph.notes().isEmpty());
    }

    /** All sentences of the page, for citing them. */
    public List<Printed.Sentence> sentences() {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        section.title().stream(),
                        section.paragraphs().stream().flatMap(paragraph -> paragraph.sentences().stream())))
                .toList();
    }
}
