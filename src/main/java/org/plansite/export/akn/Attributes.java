package org.plansite.export.akn;

import java.util.List;
import java.util.stream.Stream;

/** The attributes of an element, in the order they are written. */
record Attributes(List<Pair> pairs) {

    /** A name and its value. */
    record Pair(String name, String value) {}

    Attributes {
        pairs = List.copyOf(pairs);
    }

    static Attributes none() {
        return new Attributes(List.of());
    }

    static Attributes of(String name, String value) {
        return new Attributes(List.of(new Pair(name, value)));
    }

    static Attributes id(EId id) {
        return of("eId", id.value());
    }

    Attributes and(String name, String value) {
        return new Attributes(
                Stream.concat(pairs.stream(), Stream.of(new Pair(name, value))).toList());
    }
}
