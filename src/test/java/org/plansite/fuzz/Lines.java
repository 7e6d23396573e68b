package org.plansite.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils a text a line at a time. */
final class Lines {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.]*");

    private final Dice dice;
    private final List<List<String>> words;
    private final List<String> lines;

    private Lines(String text, Dice dice, List<List<String>> words) {
        this.dice = dice;
        this.words = words;
        this.lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }

    /**
     * The text with some of its lines spoilt.
     *
     * @param words what is put in
     */
    static String spoilt(String text, Dice dice, List<List<String>> words) {
        Lines lines = new Lines(text, dice, words);
        int times = 1 + dice.below(dice.percent(20) ? 12 : 3);
        for (int i = 0; i < times; i++) {
            lines.spoil();
        }
        return String.join("\n", lines.lines);
    }

    private void spoil() {
        int i = dice.below(lines.size());
        String line = lines.get(i);
        int at = dice.place(line);
        String word = dice.of(dice.of(words));
        switch (dice.below(16)) {
            case 0 -> remove(i);
            case 1 -> lines.add(i, line);
            case 2 -> Collections.swap(lines, i, dice.below(lines.size()));
            case 3 -> lines.set(i, word + line);
            case 4 -> lines.set(i, line + word);
            case 5, 6, 7 -> lines.set(i, line.substring(0, at) + word + line.substring(at));
            case 8 -> lines.add(i, word);
            case 9 -> lines.set(i, line.substring(0, at));
            case 10 -> lines.set(i, otherWidth(line));
            case 11 -> lines.set(i, otherNumber(line));
            case 12 -> lines.set(i, line.substring(0, at) + "\n" + line.substring(at));
            case 13 -> join(i);
            case 14 -> lines.set(i, line.substring(0, at) + often(word) + line.substring(at));
            default -> lines.set(i, without(line, at, dice.place(line)));
        }
    }

    private void remove(int i) {
        if (lines.size() > 1) {
            lines.remove(i);
        }
    }

    private void join(int i) {
        if (i + 1 < lines.size()) {
            lines.set(i, lines.get(i) + lines.remove(i + 1));
        }
    }

    private static String without(String line, int one, int other) {
        return line.substring(0, Math.min(one, other)) + line.substring(Math.max(one, other));
    }

    /** Now and then long enough to find out whether the time grows with the square. */
    private String often(String word) {
        int times = dice.percent(10) ? 4_000 : 1 + dice.below(40);
        return word.repeat(Math.min(times, 20_000 / Math.max(1, word.length())));
    }

    private String otherNumber(String line) {
        String number = dice.of(Odd.NUMBERS);
        List<MatchResult> found = NUMBER.matcher(line).results().toList();
        if (found.isEmpty()) {
            return line + number;
        }
        MatchResult one = dice.of(found);
        return line.substring(0, one.start()) + number + line.substring(one.end());
    }

    /** ASCII letters, digits and signs in their full width, and back. */
    private static String otherWidth(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isNarrow = c > ' ' && c <= '~';
            boolean isWide = c > '\uff00' && c <= '\uff5e';
            out.append((char) (isNarrow ? c + 0xfee0 : isWide ? c - 0xfee0 : c));
        }
        return out.toString();
    }
}
