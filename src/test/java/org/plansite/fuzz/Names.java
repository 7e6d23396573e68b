package org.plansite.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what may be renamed all through a content folder. */
final class Names {
    private static final Pattern QUOTED_HAN = Pattern.compile("\"(\\p{IsHan}{2,})\"");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{3,6}");

    private Names() {}

    /** Names of a vocabulary, and words of a plan. */
    static List<String> in(String yaml, String plan) {
        List<String> names = new ArrayList<>();
        QUOTED_HAN.matcher(yaml).results().map(found -> found.group(1)).forEach(names::add);
        HAN.matcher(plan).results().map(MatchResult::group).limit(60).forEach(names::add);
        return names;
    }
}
