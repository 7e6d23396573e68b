package org.plansite.obligations;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.UnitId;

/** Finds the words that hold something back without flatly forbidding it: {@code 坚决遏制}, {@code 严控}, {@code 防止}. */
final class Restraint {
    private static final Pattern WORDS =
            Pattern.compile("坚决(?:遏制|遏止|制止|防止)|严控|严守|严把|严厉打击|严格禁[烧止]?|(?:合理|严格|从严)控制|防止|限制|控煤|限煤");

    private Restraint() {}

    static List<Passage> in(UnitId unit, Sentence sentence) {
        return WORDS.matcher(sentence.text())
                .results()
                .map(found -> passage(unit, sentence, found))
                .toList();
    }

    private static Passage passage(UnitId unit, Sentence sentence, MatchResult found) {
        return Passage.of(unit, sentence, found.start(), found.end());
    }
}
