package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import org.plansite.document.DutyBracket;
import org.plansite.document.DutyBrackets;
import org.plansite.document.DutyBrackets.Found;
import org.plansite.plan.Vocabulary;

/**
 * Tells which brackets of a paragraph are of duties.
 *
 * <p>A bracket without a label or a verb that holds a name the vocabulary knows is one, so that a misprint beside it is
 * found; one that only looks a little like one stays ordinary text, and {@code check} names it.
 */
final class DutySigns {
    private final Vocabulary vocabulary;

    DutySigns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The brackets of duties of a paragraph.
     *
     * @param explicitOnly whether it stands where only a label or a verb shows that a bracket is of duties
     * @param behindWords whether its unit has words before it; a paragraph that is a bare list can't speak of nothing
     */
    List<Found> in(String paragraph, boolean explicitOnly, boolean behindWords) {
        List<Found> sure = new ArrayList<>();
        for (Found found : DutyBrackets.in(paragraph, this::knows)) {
            DutyBracket bracket = found.bracket();
            boolean possible = bracket.isExplicit() || (!explicitOnly && (behindWords || found.start() > 0));
            if (possible && (bracket.isDuty() || namesKnownBody(bracket))) {
                sure.add(found);
            }
        }
        return sure;
    }

    private boolean namesKnownBody(DutyBracket bracket) {
        return bracket.names().stream().anyMatch(name -> knows(name.printed()) || knows(name.full()));
    }

    private boolean knows(String name) {
        return vocabulary.bodyNamed(name).isPresent();
    }
}
