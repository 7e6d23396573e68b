package org.plansite.export.linked;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something in schema.org's words: a type, an IRI if it has one, and properties in the order they were given.
 *
 * @param properties each a string, a number, a thing, or a list of strings or things; never an empty one
 */
record Thing(Map<String, Object> properties) {
    private static final String ID = "@id";

    Thing {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    static Thing of(String type) {
        return new Thing(Map.of("@type", type));
    }

    /** The thing that is described elsewhere under this IRI. */
    static Thing at(String iri) {
        return new Thing(Map.of(ID, iri));
    }

    Thing id(String iri) {
        return put(ID, iri);
    }

    /** With words; without the property where there are none. */
    Thing with(String property, String words) {
        return words.isEmpty() ? this : put(property, words);
    }

    Thing with(String property, BigDecimal number) {
        return put(property, number);
    }

    Thing with(String property, Thing thing) {
        return put(property, thing);
    }

    Thing with(String property, Optional<Thing> thing) {
        return thing.map(each -> put(property, each)).orElse(this);
    }

    /** With strings or things; without the property where there are none. */
    Thing with(String property, List<?> values) {
        return values.isEmpty() ? this : put(property, List.copyOf(values));
    }

    private Thing put(String property, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(properties);
        more.put(property, value);
        return new Thing(more);
    }
}
