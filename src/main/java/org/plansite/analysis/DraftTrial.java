package org.plansite.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plansite.analysis.IndicatorDrafts.Draft;
import org.plansite.plan.Indicator;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Outline;
import org.plansite.plan.Passage;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitKind;
import org.plansite.plan.Vocabulary;
import org.plansite.plan.YearMention;

/** Looks for a plan's targets with names that are only proposed, to see whether each finds what it was thought of for. */
final class DraftTrial {
    private static final String TRIED = "tried-draft-";

    private final Outline outline;
    private final TableRows rows;
    private final String title;
    private final Vocabulary vocabulary;
    private final List<Draft> drafts;
    private final List<Proposal> proposals;
    private final Set<String> certain;

    /** @param certain the names that are surely indicators': they may be found at other places too */
    DraftTrial(
            Outline outline,
            TableRows rows,
            String title,
            Vocabulary vocabulary,
            List<Draft> drafts,
            List<Proposal> proposals,
            Set<String> certain) {
        this.outline = outline;
        this.rows = rows;
        this.title = title;
        this.vocabulary = vocabulary;
        this.drafts = drafts;
        this.proposals = proposals;
        this.certain = Set.copyOf(certain);
    }

    /**
     * A number with the name that is tried for it.
     *
     * @param number where it stands
     * @param value the number itself; empty where the plan hands it elsewhere
     */
    record Proposal(Passage number, String value, String name) {}

    /** A target whose name is on trial. */
    private record Hit(String name, Target target) {
        boolean isAt(Proposal proposal) {
            return name.equals(proposal.name())
                    && target.quote().contains(proposal.number())
                    && target.value().orElse("").equals(proposal.value());
        }

        /** {@code 甲率达到20%，到2030年达到30%}: the second goes on with the first. */
        boolean goesOn(Hit other) {
            return name.equals(other.name)
                    && target.unitId().equals(other.target.unitId())
                    && target.quote().sentence() == other.target.quote().sentence()
                    && target.quote().start() == other.target.quote().start();
        }
    }

    /** The names that are not found at any place they were thought of for, or that are found at another. */
    Set<String> wrong() {
        if (drafts.isEmpty()) {
            return Set.of();
        }
        List<Hit> hits = targets(outline, rows, title, vocabulary.with(tried())).stream()
                .filter(target -> target.indicator().value().startsWith(TRIED))
                .map(target -> new Hit(name(target), target))
                .toList();
        List<Hit> right = hits.stream()
                .filter(hit -> proposals.stream().anyMatch(hit::isAt))
                .toList();
        Set<String> wrong = new LinkedHashSet<>();
        drafts.forEach(draft -> wrong.add(draft.name()));
        right.forEach(hit -> wrong.remove(hit.name()));
        hits.stream()
                .filter(hit ->
                        !certain.contains(hit.name()) && hit.target().value().isPresent())
                .filter(hit -> right.stream().noneMatch(other -> other.equals(hit) || hit.goesOn(other)))
                .forEach(hit -> wrong.add(hit.name()));
        return wrong;
    }

    private String name(Target target) {
        return drafts.get(Integer.parseInt(target.indicator().value().substring(TRIED.length())))
                .name();
    }

    private Vocabulary tried() {
        List<Indicator> tried = new ArrayList<>();
        for (Draft draft : drafts) {
            tried.add(new Indicator(
                    new IndicatorId(TRIED + tried.size()),
                    draft.name(),
                    List.of(draft.printed()),
                    List.of(),
                    draft.unit(),
                    "",
                    draft.direction(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of()));
        }
        return new Vocabulary(List.of(), tried, List.of());
    }

    /**
     * The targets of a plan, in printed order.
     *
     * @param rows those of its indicator tables
     * @param title of the plan
     */
    static List<Target> targets(Outline outline, TableRows rows, String title, Vocabulary vocabulary) {
        TargetFinder finder = new TargetFinder(new IndicatorNames(vocabulary, title));
        TableTargets tables = new TableTargets(vocabulary, PlanYears.of(title, outline));
        return outline.units().stream()
                .filter(unit -> !Retrospect.holds(outline, unit))
                .flatMap(unit -> targets(finder, tables, rows, CarriedYears.of(outline, unit), unit))
                .toList();
    }

    private static Stream<Target> targets(
            TargetFinder finder, TableTargets tables, TableRows rows, CarriedYears carried, Unit unit) {
        boolean inColumn = unit.kind() == UnitKind.COLUMN || unit.kind() == UnitKind.ITEM;
        return unit.sentences().stream().flatMap(sentence -> {
            Optional<TableRow> row = rows.at(unit, sentence);
            if (row.isPresent()) {
                return tables.find(unit, sentence, row.get(), 1).stream();
            } else if (inColumn) {
                return Stream.empty();
            }
            List<YearMention> years = YearFinder.find(unit, sentence);
            List<Target> found = finder.find(unit, sentence, QuantityScanner.scan(Marks.read(sentence)), years, 1);
            return carried.carry(sentence, years, found).stream();
        });
    }
}
