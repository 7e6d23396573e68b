package org.plansite.analysis;

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
        return DutyBrackets.in(paragraph, this::knows).stream()
                .filter(found -> found.bracket().isExplicit() || (!explicitOnly && (behindWords || found.start() > 0)))
                .filter(found -> isSure(found.bracket()))
                .toList();
    }

    /**
     * The brackets of duties that close a heading: {@code （一）推进数据开放（甲牵头，乙配合）}.
     *
     * @param heading without its label
     * @param explicitOnly whether only a label or a verb shows that a bracket is of duties
     */
    List<Found> closing(String heading, boolean explicitOnly) {
        List<Found> closing = DutyBrackets.closing(heading, this::knows);
        boolean sure = closing.stream()
                .map(Found::bracket)
                .allMatch(bracket -> isSure(bracket) && (bracket.isExplicit() || !explicitOnly));
        return sure ? closing : List.of();
    }

    private boolean isSure(DutyBracket bracket) {
        return bracket.isDuty() || namesKnownBody(bracket);
    }

    private boolean namesKnownBody(DutyBracket bracket) {
        return bracket.names().stream().anyMatch(name -> knows(name.printed()) || knows(name.full()));
    }

    private boolean knows(String name) {
        return vocabulary.bodyNamed(name).isPresent();
    }
}
