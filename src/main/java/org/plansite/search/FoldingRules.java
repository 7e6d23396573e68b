package org.plansite.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@link Folding} as a table, for programs that replace characters by a list: every character that folds to something
 * else, and every letter with its marks written one after the other that is one character when it is made plain.
 */
final class FoldingRules {
    private FoldingRules() {}

    /** A rule a line, {@code \\u78b3=>\\u78b3}; what a rule leaves empty is taken away. */
    static List<String> written() {
        Map<String, String> rules = new TreeMap<>();
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            int type = Character.getType(character);
            if (type != Character.UNASSIGNED && type != Character.SURROGATE && type != Character.PRIVATE_USE) {
                add(rules, Character.toString(character));
            }
        }
        List<String> lines = new ArrayList<>(rules.size());
        rules.forEach((from, to) -> lines.add(escaped(from) + "=>" + escaped(to)));
        return lines;
    }

    private static void add(Map<String, String> rules, String character) {
        String folded = Folding.fold(character);
        if (!folded.equals(character)) {
            rules.put(character, folded);
        }
        String apart = Normalizer.normalize(character, Normalizer.Form.NFD);
        if (!apart.equals(character)
                && isLetterWithMarks(apart)
                && !Folding.fold(apart).equals(apart)) {
            rules.put(apart, Folding.fold(apart));
        }
    }

    private static boolean isLetterWithMarks(String apart) {
        return apart.codePoints()
                .skip(1)
                .allMatch(mark -> Character.getType(mark) == Character.NON_SPACING_MARK
                        || Character.getType(mark) == Character.COMBINING_SPACING_MARK);
    }

    private static String escaped(String text) {
        StringBuilder written = new StringBuilder();
        text.chars().forEach(unit -> written.append(String.format("\\u%04x", unit)));
        return written.toString();
    }
}
