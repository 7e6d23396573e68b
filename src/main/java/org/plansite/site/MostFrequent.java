package org.plansite.site;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** The most frequent of a list; equals are shown all or not at all, so that no tie is cut. */
final class MostFrequent {
    private MostFrequent() {}

    /** At most so many, the most frequent first, equals as they stood; none when even the first tie is too long. */
    static <T> List<T> of(List<T> all, ToIntFunction<T> count, int most) {
        List<T> sorted =
                all.stream().sorted(Comparator.comparingInt(count).reversed()).toList();
        if (sorted.size() <= most) {
            return sorted;
        }
        int leftOut = count.applyAsInt(sorted.get(most));
        return sorted.stream().filter(each -> count.applyAsInt(each) > leftOut).toList();
    }
}
