package org.plansite.fuzz;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils one value of a YAML or CSV file and leaves the file well formed around it. */
final class Values {
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\\n]++|\\\\.|\"\")*+)\"");

    private Values() {}

    /** The text with another value between two of its quotation marks. */
    static String spoilt(String text, Dice dice, boolean isYaml) {
        List<MatchResult> values = QUOTED.matcher(text).results().toList();
        if (values.isEmpty()) {
            return text;
        }
        MatchResult value = dice.of(values);
        String put = put(value.group(1), dice.of(values).group(1), dice, isYaml);
        return text.substring(0, value.start()) + put + text.substring(value.end());
    }

    private static String put(String old, String other, Dice dice, boolean isYaml) {
        String word = isYaml ? yaml(odd(dice)) : csv(odd(dice));
        return switch (dice.below(9)) {
            case 0 -> quoted(word);
            case 1 -> quoted(old + word);
            case 2 -> quoted(word + old);
            case 3 -> quoted(other);
            case 4 -> quoted((old + word).repeat(1 + dice.below(200)));
            case 5, 6 -> quoted(isYaml ? dice.of(Odd.ESCAPED) : word);
            case 7 -> quoted(isYaml ? old + dice.of(Odd.ESCAPED) : old + word);
            default -> isYaml ? otherKind(old, dice) : old;
        };
    }

    private static String odd(Dice dice) {
        return dice.word(Odd.CANARIES, Odd.CHARACTERS, Odd.NUMBERS, Odd.GENRE);
    }

    private static String otherKind(String old, Dice dice) {
        return switch (dice.below(6)) {
            case 0 -> "[" + quoted(old) + "]";
            case 1 -> "{" + quoted(old) + ": " + quoted(old) + "}";
            case 2 -> "";
            case 3 -> dice.of(Odd.YAML);
            case 4 -> "[[" + quoted(old) + "], [{}]]";
            default -> old;
        };
    }

    private static String quoted(String inside) {
        return '"' + inside + '"';
    }

    static String yaml(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    static String csv(String words) {
        return words.replace("\"", "\"\"");
    }
}
