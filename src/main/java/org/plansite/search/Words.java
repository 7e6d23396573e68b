package org.plansite.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers and words of other scripts as wholes: {@code 1.25}, {@code ccus}, {@code 590kg}. */
final class Words {
    static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:\\.[0-9]+)*+");

    private Words() {}

    /** The words of a folded text, in order. */
    static List<String> of(String folded) {
        return WORD.matcher(folded).results().map(MatchResult::group).toList();
    }
}
