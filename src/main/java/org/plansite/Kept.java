package org.plansite;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was last made of something, so that it need not be made again of the same.
 *
 * @param <I> what it is made of; equal inputs give equal results
 * @param <R> what is made
 */
final class Kept<I, R> {
    private final Map<String, Made<I, R>> made = new ConcurrentHashMap<>();
    private final boolean keeps;

    /**
     * @param keeps whether anything is kept at all
     */
    Kept(boolean keeps) {
        this.keeps = keeps;
    }

    private record Made<I, R>(I input, R result) {}

    /**
     * The result for an input.
     *
     * @param name one result is kept for each
     * @param step makes it where the input is another than last time
     */
    R of(String name, I input, Supplier<R> step) {
        Made<I, R> last = made.get(name);
        if (last != null && last.input().equals(input)) {
            return last.result();
        }
        R result = step.get();
        if (keeps) {
            made.put(name, new Made<>(input, result));
        }
        return result;
    }
}
