package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plansite.analysis.CorrectionRule.Kind;
import org.plansite.plan.Citation;
import org.plansite.plan.ForceWord;
import org.plansite.plan.Mention;
import org.plansite.plan.OtherNumber;
import org.plansite.plan.Outline;
import org.plansite.plan.Passage;
import org.plansite.plan.Project;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Sentence.Role;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitKind;
import org.plansite.plan.Vocabulary;
import org.plansite.plan.YearMention;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Problem;

/** Walks a plan once, sentence by sentence, and lets each finder say what it finds; claims every number. */
final class FactFinder {
    final List<Responsibility> responsibilities = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final List<Target> targets = new ArrayList<>();
    final List<YearMention> years = new ArrayList<>();
    final List<Project> projects = new ArrayList<>();
    final List<OtherNumber> otherNumbers = new ArrayList<>();
    final List<Citation> citations = new ArrayList<>();
    final List<ForceWord> forceWords = new ArrayList<>();

    private final ResponsibilityFinder responsibilityFinder;
    private final MentionFinder mentionFinder;
    private final TargetFinder targetFinder;
    private final Vocabulary vocabulary;
    private final String planTitle;
    private final CitationFinder citationFinder;
    private final boolean isDraft;
    private final Corrections corrections;
    private final Places places;
    private final DiagnosticLog log;

    /** @param isDraft whether a number that nothing explains is let pass; the rules of check warn of it */
    FactFinder(
            Vocabulary vocabulary,
            String planTitle,
            boolean isDraft,
            Corrections corrections,
            Places places,
            DiagnosticLog log) {
        this.vocabulary = vocabulary;
        this.planTitle = planTitle;
        this.isDraft = isDraft;
        this.responsibilityFinder = new ResponsibilityFinder(vocabulary, places, log);
        this.mentionFinder = new MentionFinder(vocabulary);
        this.targetFinder = new TargetFinder(new IndicatorNames(vocabulary, planTitle));
        this.citationFinder = new CitationFinder(planTitle);
        this.corrections = corrections;
        this.places = places;
        this.log = log;
    }

    /**
     * @param rows those of the indicator tables
     * @param duties what rows of tables say of duties
     */
    void walk(Outline outline, TableRows rows, RowDuties duties) {
        TableTargets tables = new TableTargets(vocabulary, PlanYears.of(planTitle, outline));
        // All that a sentence tells by itself, on all cores; what depends on the sentences before follows in order.
        List<List<Read>> read = outline.units().parallelStream()
                .map(unit -> unit.sentences().stream()
                        .map(sentence -> read(unit, sentence, duties.at(unit.id(), sentence)))
                        .toList())
                .toList();
        for (int i = 0; i < read.size(); i++) {
            Unit unit = outline.units().get(i);
            boolean inColumn = unit.kind() == UnitKind.COLUMN || unit.kind() == UnitKind.ITEM;
            Place place = inColumn ? Place.COLUMN : Retrospect.holds(outline, unit) ? Place.RETROSPECT : Place.TEXT;
            List<Project.Quantity> quantities = new ArrayList<>();
            CarriedYears carried = CarriedYears.of(outline, unit);
            for (Read sentence : read.get(i)) {
                words(unit, sentence);
                Optional<TableRow> row = rows.at(unit, sentence.sentence());
                if (row.isPresent()) {
                    row(unit, sentence, row.get(), tables);
                    continue;
                }
                List<Target> set = place != Place.TEXT ? List.of() : targets(unit, sentence, carried);
                numbers(unit, withoutOrder(unit, sentence), set, place, quantities);
            }
            if (unit.kind() == UnitKind.ITEM) {
                projects.add(new Project(unit.id(), unit.title(), quantities));
            }
        }
    }

    /** Where a sentence stands: what its numbers may be depends on it. */
    private enum Place {
        TEXT,
        COLUMN,
        RETROSPECT
    }

    /** A sentence and what it tells by itself. */
    private record Read(
            Sentence sentence,
            Optional<RowDuties.Duty> duty,
            List<Citation> citations,
            List<Mention> mentions,
            List<ForceWord> forceWords,
            List<YearMention> years,
            List<PrintedNumber> numbers) {
        Read with(List<PrintedNumber> others) {
            return new Read(sentence, duty, citations, mentions, forceWords, years, others);
        }
    }

    private Read read(Unit unit, Sentence sentence, Optional<RowDuties.Duty> duty) {
        boolean isBracket = sentence.role() == Role.BRACKET;
        List<YearMention> years = YearFinder.find(unit, sentence);
        return new Read(
                sentence,
                duty,
                isBracket ? List.of() : citationFinder.find(unit, sentence),
                isBracket ? List.of() : mentions(unit, sentence, duty),
                isBracket ? List.of() : ForceFinder.find(unit, sentence),
                duty.map(cells -> cells.timed(years)).orElse(years),
                QuantityScanner.scan(Marks.read(sentence)));
    }

    /** A name in a cell of duties is no mere mention. */
    private List<Mention> mentions(Unit unit, Sentence sentence, Optional<RowDuties.Duty> duty) {
        return mentionFinder.find(unit, sentence).stream()
                .filter(mention -> duty.stream()
                        .noneMatch(cells -> cells.names(mention.printed().start())))
                .toList();
    }

    /** A task's number in its table counts nothing. */
    private Read withoutOrder(Unit unit, Read read) {
        Map<Boolean, List<PrintedNumber>> numbers = read.numbers().stream()
                .collect(Collectors.partitioningBy(number ->
                        read.duty().filter(duty -> duty.isOrder(number)).isPresent()));
        numbers.getOrDefault(true, List.of())
                .forEach(number -> otherNumbers.add(new OtherNumber(
                        Passage.of(unit.id(), read.sentence(), number.start(), number.end()),
                        OtherNumber.Reason.NAME)));
        return read.with(numbers.getOrDefault(false, List.of()));
    }

    private void words(Unit unit, Read read) {
        responsibilities.addAll(responsibilityFinder.find(unit, read.sentence(), read.duty()));
        List<Citation> named = read.citations().stream()
                .filter(citation -> !corrections.removes(Kind.NO_CITATION, citation.printed()))
                .toList();
        citations.addAll(named);
        read.mentions().stream()
                .filter(mention ->
                        named.stream().noneMatch(citation -> citation.printed().contains(mention.printed())))
                .filter(mention -> !corrections.removes(Kind.NO_MENTION, mention.printed()))
                .forEach(mentions::add);
        read.forceWords().stream()
                .filter(word -> !corrections.removes(Kind.NO_FORCE, word.printed()))
                .forEach(forceWords::add);
    }

    private void numbers(Unit unit, Read read, List<Target> set, Place place, List<Project.Quantity> quantities) {
        Sentence sentence = read.sentence();
        List<YearMention> named = read.years();
        years.addAll(named);
        targets.addAll(set);
        List<PrintedNumber> left = new ArrayList<>();
        for (PrintedNumber quantity : read.numbers()) {
            Passage passage = Passage.of(unit.id(), sentence, quantity.start(), quantity.end());
            Optional<OtherNumber.Reason> corrected = corrections.number(passage);
            Optional<OtherNumber.Reason> reason = corrected
                    .or(() -> NumberSorter.reason(sentence, quantity))
                    .or(() -> Optional.of(OtherNumber.Reason.FACT).filter(fact -> place == Place.RETROSPECT));
            boolean claimed = corrected.isEmpty() && isClaimed(passage, set, named);
            if (!claimed && reason.isPresent()) {
                Passage whole =
                        reason.get() == OtherNumber.Reason.NAME ? NumberSorter.name(unit, sentence, quantity) : passage;
                if (otherNumbers.stream().noneMatch(other -> other.printed().equals(whole))) {
                    otherNumbers.add(new OtherNumber(whole, reason.get()));
                }
            } else if (!claimed) {
                left.add(quantity);
            }
        }
        if (place == Place.COLUMN) {
            quantities.addAll(ProjectFinder.quantities(unit, sentence, left));
        } else {
            left.forEach(
                    quantity -> unclaimed(Passage.of(unit.id(), sentence, quantity.start(), quantity.end()), sentence));
        }
        NumberSorter.hanNumbers(unit, sentence)
                .filter(number ->
                        set.stream().noneMatch(target -> target.quote().contains(number.printed())))
                .forEach(otherNumbers::add);
    }

    /** A row of an indicator table; wherever it stands, it is none of a list of projects. */
    private void row(Unit unit, Read read, TableRow row, TableTargets tables) {
        List<Target> set = tables.find(unit, read.sentence(), row, firstNumber(unit)).stream()
                .filter(target -> !corrections.removes(Kind.NO_TARGET, target.quote()))
                .toList();
        List<OtherNumber> known = tables.others(unit, read.sentence(), row).stream()
                .filter(other -> corrections.number(other.printed()).isEmpty())
                .toList();
        otherNumbers.addAll(known);
        List<PrintedNumber> numbers = read.numbers().stream()
                .filter(number -> known.stream()
                        .noneMatch(other -> other.printed()
                                .contains(Passage.of(unit.id(), read.sentence(), number.start(), number.end()))))
                .toList();
        numbers(unit, read.with(numbers), set, Place.TEXT, List.of());
    }

    private static boolean isClaimed(Passage number, List<Target> set, List<YearMention> named) {
        return set.stream().anyMatch(target -> target.quote().contains(number))
                || named.stream().anyMatch(year -> year.printed().contains(number));
    }

    private List<Target> targets(Unit unit, Read read, CarriedYears carried) {
        List<Target> found = targetFinder.find(unit, read.sentence(), read.numbers(), read.years(), firstNumber(unit));
        return carried.carry(read.sentence(), read.years(), found).stream()
                .filter(target -> !corrections.removes(Kind.NO_TARGET, target.quote()))
                .toList();
    }

    /** The number of the next target of a unit. */
    private int firstNumber(Unit unit) {
        return 1
                + (int) targets.stream()
                        .filter(target -> target.unitId().equals(unit.id()))
                        .count();
    }

    private void unclaimed(Passage passage, Sentence sentence) {
        if (isDraft) {
            return;
        }
        String text = Marks.read(sentence);
        int start = Clauses.startOf(text, passage.start());
        int end = Clauses.endOf(text, passage.end());
        log.report(
                Problem.UNCLAIMED_NUMBER,
                places.of(passage),
                passage.words(),
                sentence.text().substring(start, end));
    }
}
