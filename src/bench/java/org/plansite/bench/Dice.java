package org.plansite.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Chance that falls the same way each time: {@link Random}'s numbers are laid down in its documentation. */
final class Dice {
    private static final double ZIPF = 0.6;

    private final Random random;

    Dice(long seed, long number) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + number * 0xD1B54A32D192ED03L);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** One of the values, the first ones oftener: by Zipf's law with an exponent below 1. */
    <T> T frequent(List<T> values) {
        double rank = StrictMath.pow(random.nextDouble(), 1 / (1 - ZIPF)) * values.size();
        return values.get((int) rank);
    }

    /** Values in another order. */
    <T> List<T> shuffled(List<T> values) {
        List<T> left = new ArrayList<>(values);
        List<T> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(random.nextInt(left.size())));
        }
        return shuffled;
    }

    /** The values in nearly their order: frequent words stay frequent, but each author has favourites. */
    <T> List<T> toTaste(List<T> values) {
        double[] weights = IntStream.range(0, values.size())
                .mapToDouble(rank -> StrictMath.log(rank + 1.0) + random.nextGaussian())
                .toArray();
        return IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparingDouble(rank -> weights[rank]))
                .map(values::get)
                .toList();
    }
}
