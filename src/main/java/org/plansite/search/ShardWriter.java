package org.plansite.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Fills the files of one sort with entries, one after the other. */
final class ShardWriter {
    private final String name;
    private final int limit;
    private final BiConsumer<String, byte[]> files;
    private final StringBuilder entries = new StringBuilder();
    private final List<String> firstKeys = new ArrayList<>();

    /**
     * @param name of the sort, {@code index}
     * @param limit how many characters a file may have, unless a single entry has more
     * @param files takes the name of a file and its bytes
     */
    ShardWriter(String name, int limit, BiConsumer<String, byte[]> files) {
        this.name = name;
        this.limit = limit;
        this.files = files;
    }

    void add(String key, String value) {
        if (!entries.isEmpty() && entries.length() + key.length() + value.length() > limit) {
            flush();
        }
        if (entries.isEmpty()) {
            firstKeys.add(key);
        } else {
            entries.append(Shard.BETWEEN_ENTRIES);
        }
        entries.append(key).append(Shard.AFTER_KEY).append(value);
    }

    /** Writes what is left; the first keys of all files, in order. */
    List<String> finish() {
        if (!entries.isEmpty()) {
            flush();
        }
        return List.copyOf(firstKeys);
    }

    private void flush() {
        String file = name + "-" + (firstKeys.size() - 1);
        files.accept(file, Shard.script(file, entries.toString()));
        entries.setLength(0);
    }
}
