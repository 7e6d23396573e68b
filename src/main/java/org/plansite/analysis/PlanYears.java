package org.plansite.analysis;

import java.util.OptionalInt;
import org.plansite.plan.Outline;
import org.plansite.plan.YearMention;
import org.plansite.plan.YearMention.Role;

/**
 * Which years a plan is for: from the period its title names, or from the year it was issued in.
 *
 * @param first of the period; empty when the title names none
 * @param last of the period
 * @param issued empty when the plan doesn't print it
 */
record PlanYears(OptionalInt first, OptionalInt last, OptionalInt issued) {
    /** A date of issue is a sentence of its own. */
    private static final int LONGEST_DATE = 16;

    /** Those of a plan with the given title. */
    static PlanYears of(String title, Outline outline) {
        OptionalInt issued = outline.units().stream()
                .flatMap(unit -> unit.sentences().stream()
                        .filter(sentence -> sentence.text().length() <= LONGEST_DATE)
                        .flatMap(sentence -> YearFinder.find(unit, sentence).stream()))
                .filter(year -> year.role() == Role.ISSUE)
                .mapToInt(YearMention::to)
                .findFirst();
        return of(title, issued);
    }

    /** The same where a table's own title names the period and the plan's doesn't. */
    PlanYears with(String caption) {
        return first.isPresent() ? this : of(caption, issued);
    }

    private static PlanYears of(String title, OptionalInt issued) {
        return TitleYears.periodOf(title)
                .map(period -> new PlanYears(OptionalInt.of(period.first()), OptionalInt.of(period.last()), issued))
                .orElseGet(() -> new PlanYears(OptionalInt.empty(), OptionalInt.empty(), issued));
    }

    /** Whether goals may be set for a year; of the year a plan was issued in, nobody can say. */
    boolean isAhead(int year) {
        boolean isLate = issued.isEmpty() || year >= issued.getAsInt();
        return first.isPresent() ? year >= first.getAsInt() && isLate : issued.isPresent() && year > issued.getAsInt();
    }

    /** Whether a year is before the plan. */
    boolean isPast(int year) {
        return first.isPresent() ? year < first.getAsInt() : issued.isPresent() && year < issued.getAsInt();
    }
}
