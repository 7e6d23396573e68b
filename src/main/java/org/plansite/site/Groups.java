package org.plansite.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Puts a list into groups, which keep the order in which their keys first come up. */
final class Groups {
    private Groups() {}

    static <T, K, G> List<G> of(List<T> list, Function<T, K> key, BiFunction<K, List<T>, G> group) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        list.forEach(each -> groups.computeIfAbsent(key.apply(each), fresh -> new ArrayList<>())
                .add(each));
        List<G> result = new ArrayList<>();
        groups.forEach((each, members) -> result.add(group.apply(each, members)));
        return result;
    }
}
