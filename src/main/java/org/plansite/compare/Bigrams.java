package org.plansite.compare;

import java.util.HashMap;
import java.util.Map;

/** The pairs of neighbouring characters of a text, its borders included, by which two texts are found alike. */
final class Bigrams {
    private static final char BORDER = '\0';

    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final int count;

    private Bigrams(String text) {
        char before = BORDER;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : BORDER;
            pairs.merge(before << Character.SIZE | c, 1, Integer::sum);
            before = c;
        }
        count = text.isEmpty() ? 0 : text.length() + 1;
    }

    static Bigrams of(String text) {
        return new Bigrams(text);
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The share of pairs both have, from 0 to 1. */
    double likeness(Bigrams other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        int common = 0;
        for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
            common += Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0));
        }
        return 2.0 * common / (count + other.count);
    }
}
