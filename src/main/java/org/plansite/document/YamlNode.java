package org.plansite.document;

import java.util.List;
import java.util.Optional;
import org.plansite.source.Location;

/** A node of a YAML file, with its place. */
public sealed interface YamlNode {

    Location where();

    /** What it is, in words for a complaint. */
    String kind();

    /** Keys with their values, in the order of the file. */
    record Mapping(List<Entry> entries, Location where) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry with the given key. */
        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        @Override
        public String kind() {
            return "keys with values";
        }
    }

    /**
     * A key with its value.
     *
     * @param where the place of the key
     */
    record Entry(String key, Location where, YamlNode value) {}

    /** A list. */
    record Sequence(List<YamlNode> items, Location where) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A text; numbers, dates and truth values are texts too. Empty where the file gives nothing. */
    record Scalar(String text, Location where) implements YamlNode {

        public boolean isEmpty() {
            return text.isEmpty();
        }

        @Override
        public String kind() {
            return isEmpty() ? "nothing" : "“" + Excerpt.of(text) + "”";
        }
    }
}
