package org.plansite.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plansite.compare.Piece.Kind;

/**
 * Marks what differs between two wordings: character by character, a number or a Latin word as one.
 *
 * <pre>
 * 到2025年，达到35%以上 / 到2025年，达到40%以上  →  到2025年，达到 [35|40] %以上
 * </pre>
 *
 * <p>A single character that happens to stand in both between two differences joins them, so that the marks stay whole.
 */
final class WordDiff {
    private static final Pattern TOKEN = Pattern.compile("[0-9]+(?:[.,][0-9]+)*+|[A-Za-z]+|.", Pattern.DOTALL);
    /** Two sentences too long to compare in full differ as a whole between what they begin and end with. */
    private static final int MOST_CELLS = 4_000_000;

    private final List<String> old;
    private final List<String> next;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder come = new StringBuilder();

    private WordDiff(String old, String next) {
        this.old = tokens(old);
        this.next = tokens(next);
    }

    static List<Piece> between(String old, String next) {
        return new WordDiff(old, next).pieces();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private List<Piece> pieces() {
        int start = commonStart();
        int end = commonEnd(start);
        same(old.subList(0, start));
        compare(old.subList(start, old.size() - end), next.subList(start, next.size() - end));
        same(old.subList(old.size() - end, old.size()));
        flush();
        return pieces;
    }

    private int commonStart() {
        int start = 0;
        while (start < Math.min(old.size(), next.size()) && old.get(start).equals(next.get(start))) {
            start++;
        }
        return start;
    }

    private int commonEnd(int start) {
        int end = 0;
        int most = Math.min(old.size(), next.size()) - start;
        while (end < most && old.get(old.size() - 1 - end).equals(next.get(next.size() - 1 - end))) {
            end++;
        }
        return end;
    }

    private void compare(List<String> before, List<String> after) {
        List<int[]> kept =
                (long) before.size() * after.size() > MOST_CELLS ? List.of() : CommonSequence.of(before, after);
        int i = 0;
        int j = 0;
        for (int[] pair : kept) {
            differing(before.subList(i, pair[0]), after.subList(j, pair[1]));
            same(List.of(before.get(pair[0])));
            i = pair[0] + 1;
            j = pair[1] + 1;
        }
        differing(before.subList(i, before.size()), after.subList(j, after.size()));
    }

    private void differing(List<String> before, List<String> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        boolean joins = same.codePointCount(0, same.length()) == 1 && gone.length() + come.length() > 0;
        if (joins) {
            gone.append(same);
            come.append(same);
            same.setLength(0);
        } else if (same.length() > 0) {
            flush();
        }
        before.forEach(gone::append);
        after.forEach(come::append);
    }

    private void same(List<String> tokens) {
        tokens.forEach(same::append);
    }

    /** The difference collected so far, and the words behind it that both have. */
    private void flush() {
        add(Kind.OLD, gone);
        add(Kind.NEW, come);
        add(Kind.SAME, same);
    }

    private void add(Kind kind, StringBuilder words) {
        if (words.length() > 0) {
            pieces.add(new Piece(kind, words.toString()));
            words.setLength(0);
        }
    }
}
