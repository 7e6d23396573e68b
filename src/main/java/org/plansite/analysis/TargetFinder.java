package org.plansite.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.plan.YearMention;

/**
 * Finds the targets in the text of chapters, sections and tasks.
 *
 * <p>{@link NumberedTargets} finds those with a number, {@link WordedTargets} those without one. The year is the last
 * deadline named before the number in its sentence, as {@link YearsOfTargets} says.
 */
final class TargetFinder {
    private final IndicatorNames names;

    TargetFinder(IndicatorNames names) {
        this.names = names;
    }

    /**
     * The targets of a sentence, in printed order.
     *
     * @param years the years the same sentence names
     * @param firstNumber the number of the first target found, for its id
     */
    List<Target> find(
            Unit unit, Sentence sentence, List<PrintedNumber> quantities, List<YearMention> years, int firstNumber) {
        String text = Marks.read(sentence);
        ClausesRead clauses = new ClausesRead(text);
        YearsOfTargets ofTargets = new YearsOfTargets(text, clauses, years, names.firstYear());
        SentenceTargets targets = new SentenceTargets(unit, sentence, clauses, ofTargets);
        new NumberedTargets(names, targets).find(withHanQuantities(text, quantities));
        new WordedTargets(names, targets).find();
        targets.joinSharesWithWhatTheyReach();
        return targets.numbered(firstNumber);
    }

    private static List<PrintedNumber> withHanQuantities(String sentence, List<PrintedNumber> quantities) {
        List<PrintedNumber> all = new ArrayList<>(quantities);
        HanQuantities.scan(sentence).stream()
                .filter(han ->
                        quantities.stream().noneMatch(other -> other.start() < han.end() && han.start() < other.end()))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(PrintedNumber::start));
        return all;
    }
}
