package org.plansite.fuzz;

import java.util.List;
import java.util.Random;

/** All chances of one round; the same seed throws the same. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the lists, then one of its members. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    final String word(List<String>... lists) {
        return of(lists[random.nextInt(lists.length)]);
    }

    /** A place in a text, never inside a character. */
    int place(String text) {
        return text.isEmpty() ? 0 : text.offsetByCodePoints(0, below(text.codePointCount(0, text.length()) + 1));
    }
}
