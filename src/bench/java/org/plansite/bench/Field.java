package org.plansite.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field of government with its words, {@code 能源}.
 *
 * @param words its lists: actions, bodies, objects, works, means, goods
 */
record Field(String name, Map<String, List<String>> words) {

    /** All fields of the word stock. */
    static List<Field> all() {
        List<Field> fields = new ArrayList<>();
        WordLists.sections("fields.txt").forEach((name, lines) -> {
            Map<String, List<String>> words = new LinkedHashMap<>();
            for (String line : lines) {
                int space = line.indexOf(' ');
                words.put(line.substring(0, space), WordLists.words(line.substring(space)));
            }
            fields.add(new Field(name, words));
        });
        return fields;
    }

    List<String> list(String list) {
        return Optional.ofNullable(words.get(list))
                .orElseThrow(() -> new IllegalArgumentException("no list " + list + " in " + name));
    }
}
