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
 * @param counts how many facts of each kind it carries
 * @param sections its words
 * @param parts the units below it that have pages
 * @param columns for a task, the columns of its section
 * @param section for a column, the unit it belongs to
 * @param after for a column, the unit it is printed behind
 * @param sameTitle for a task or a column, the column or task of its section with the same title
 * @param bodiesAbove for a unit that prints no bodies, the bracket of the nearest unit above it that does: the plan does
 *     not say that it speaks of this one
 * @param reports what was reported about it and about the indicators of its targets, the latest first
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
        Optional<UnitLink> section,
        Optional<UnitLink> after,
        List<UnitLink> sameTitle,
        Optional<Link> bodiesAbove,
        List<ReportView> reports,
        List<FindingView> findings) {

    /**
     * An entry of the outline at the side.
     *
     * @param current whether it is the page itself
     * @param open whether the page is below it
     */
    public record OutlineEntry(UnitLink unit, int depth, boolean current, boolean open) {}

    /**
     * How many facts there are.
     *
     * @param summed whether they are those of all units below as well, each body and year counted once
     */
    public record Counts(boolean summed, int sentences, int bodies, int targets, int years, int amounts) {}

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

    /** How many items a column has. */
    public long items() {
        return sections.stream().filter(section -> section.depth() == 1).count();
    }

    /** How many entries stand below the items of a column. */
    public long entries() {
        return sections.stream().filter(section -> section.depth() == 2).count();
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
