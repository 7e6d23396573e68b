package org.plansite.analysis;

import java.util.List;
import org.plansite.plan.Finding;
import org.plansite.plan.Passage;

/** One rule that finds what a plan says twice differently, or what does or does not add up. */
@FunctionalInterface
interface Check {
    List<Result> check(Evidence evidence);

    /** A finding without its id. */
    record Result(Finding.Kind kind, List<String> arguments, List<Passage> quotes) {}
}
