package org.plansite.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/** Finds a round bracket that a text opens and never closes; a half-width one may close a full-width one. */
public final class OpenBrackets {
    private OpenBrackets() {}

    /** The index of the first such bracket. */
    public static OptionalInt first(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                open.push(i);
            } else if (c == '）' || c == ')') {
                open.pollFirst();
            }
        }
        return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.getLast());
    }
}
