package org.plansite.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the brackets of duties of a paragraph.
 *
 * <p>One with a label or a verb ({@code （责任单位：甲）}, {@code （甲牵头）}) is one wherever it stands. A bare list of names is
 * one only behind a sentence or at the paragraph's end: {@code 主管部门（市住建局）要…} names, it does not oblige.
 */
public final class DutyBrackets {
    private static final String ENDS = "。！？!?；;”";
    private static final String BEHIND = "。；;，,、";

    /**
     * A bracket at its place.
     *
     * @param start where it starts in the paragraph
     * @param end where it ends, the mark behind it ({@code 。}) included
     * @param bracket what it says; its own places count from {@code start}
     */
    public record Found(int start, int end, DutyBracket bracket) {}

    private DutyBrackets() {}

    /** The brackets, and lines without brackets, that are of duties or might be. */
    public static List<Found> in(String paragraph, Predicate<String> known) {
        List<Found> found = new ArrayList<>();
        int start = firstOf(paragraph, 0);
        while (start < paragraph.length()) {
            Optional<Found> next = at(paragraph, start, known);
            next.ifPresent(found::add);
            start = firstOf(paragraph, next.map(Found::end).orElse(Math.max(start, skip(paragraph, start)) + 1));
        }
        return found;
    }

    /**
     * The brackets that close a heading, right behind one another; none where the heading is nothing else.
     *
     * @param heading without its label
     */
    public static List<Found> closing(String heading, Predicate<String> known) {
        List<Found> closing = new ArrayList<>();
        List<Found> all = in(heading, known);
        int from = heading.stripTrailing().length();
        for (int i = all.size() - 1; i >= 0 && all.get(i).end() == from; i--) {
            closing.add(0, all.get(i));
            from = all.get(i).start();
        }
        return heading.substring(0, from).isBlank() ? List.of() : closing;
    }

    /** Where the next bracket opens, or the next sentence starts with a label. */
    private static int firstOf(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (DutyTokens.opens(text, i) || (startsSentence(text, i) && label(text, i))) {
                return i;
            }
        }
        return text.length();
    }

    private static int skip(String text, int start) {
        return DutyTokens.opens(text, start) ? DutyTokens.closeOf(text, start) : start;
    }

    private static boolean label(String text, int start) {
        return DutyWords.LINE.matcher(text).region(start, text.length()).lookingAt();
    }

    private static boolean startsSentence(String text, int index) {
        int before = index;
        while (before > 0 && DutyTokens.isSpace(text.charAt(before - 1))) {
            before--;
        }
        return before == 0 || ENDS.indexOf(text.charAt(before - 1)) >= 0 || text.charAt(before - 1) == '）';
    }

    private static Optional<Found> at(String text, int start, Predicate<String> known) {
        boolean line = !DutyTokens.opens(text, start);
        int close = line ? endOfLine(text, start) : endOfBracket(text, start);
        if (close <= start) {
            return Optional.empty();
        }
        int end = close;
        while (!line && end < text.length() && BEHIND.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean behindSentence = startsSentence(text, start);
        boolean last = text.substring(end).isBlank();
        return new DutyReader(text.substring(start, close), known, behindSentence && last && !line)
                .read()
                .filter(bracket -> bracket.isExplicit()
                        || behindSentence
                        || (last && (bracket.isDuty() || !bracket.names().isEmpty())))
                .filter(bracket -> !line || bracket.isDuty())
                .map(bracket -> new Found(start, closeWith(text, close, behindSentence), bracket));
    }

    /** The mark behind a bracket goes with it; behind a whole sentence there is none to take. */
    private static int closeWith(String text, int close, boolean behindSentence) {
        int end = close;
        while (end < text.length() && BEHIND.indexOf(text.charAt(end)) >= 0 && !(behindSentence && end > close)) {
            end++;
        }
        return end;
    }

    /** Of one that closes its paragraph and was never closed itself, the paragraph's end; 0 for others never closed. */
    private static int endOfBracket(String text, int start) {
        int close = DutyTokens.closeOf(text, start);
        boolean isLast = close < 0 && startsSentence(text, start) && endOfLine(text, start) == text.length();
        return isLast ? text.length() : close + 1;
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('。', start);
        return end < 0 ? text.length() : end + 1;
    }
}
