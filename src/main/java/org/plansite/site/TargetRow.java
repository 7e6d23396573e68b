package org.plansite.site;

import java.util.List;
import java.util.Optional;

/**
 * A target in the table of all.
 *
 * @param plan the title of the plan that sets it
 * @param printedName the indicator's name as printed here, where it is another
 * @param passed whether its year is over on the declared date, which is no verdict
 * @param contrasts what the plan says otherwise of the same indicator
 * @param data what the table is filtered and sorted by
 */
public record TargetRow(
        TargetView target,
        String plan,
        Optional<String> printedName,
        boolean passed,
        List<Contrast> contrasts,
        List<RowAttribute> data) {

    /** A finding that quotes the target, and the other targets it quotes. */
    public record Contrast(FindingView finding, List<TargetView> others) {}
}
