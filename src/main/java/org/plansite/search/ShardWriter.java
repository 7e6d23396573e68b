package org.plansite.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Fills the files of one sort with entries, one after the other. */
final class ShardWriter {
    private final String name;
    private final int mostEntries;
    private final int mostCharacters;
    private final BiConsumer<String, byte[]> files;
    private final StringBuilder entries = new StringBuilder();
    private final List<String> firstKeys = new ArrayList<>();
    private int count;

    private ShardWriter(String name, int mostEntries, int mostCharacters, BiConsumer<String, byte[]> files) {
        this.name = name;
        this.mostEntries = mostEntries;
        this.mostCharacters = mostCharacters;
        this.files = files;
    }

    /**
     * A file has so many entries; the last may have fewer.
     *
     * @param name of the sort, {@code text}
     * @param files takes the name of a file and its bytes
     */
    static ShardWriter byCount(String name, int entries, BiConsumer<String, byte[]> files) {
        return new ShardWriter(name, entries, Integer.MAX_VALUE, files);
    }

    /** A file has at most so many characters, unless a single entry has more. */
    static ShardWriter bySize(String name, int characters, BiConsumer<String, byte[]> files) {
        return new ShardWriter(name, Integer.MAX_VALUE, characters, files);
    }

    void add(String key, String value) {
        if (count == mostEntries || (count > 0 && entries.length() + key.length() + value.length() > mostCharacters)) {
            flush();
        }
        if (count == 0) {
            firstKeys.add(key);
        } else {
            entries.append(Shard.BETWEEN_ENTRIES);
        }
        entries.append(key).append(Shard.AFTER_KEY).append(value);
        count++;
    }

    /** Writes what is left; the first keys of all files, in order. */
    List<String> finish() {
        if (count > 0) {
            flush();
        }
        return List.copyOf(firstKeys);
    }

    private void flush() {
        String file = name + "-" + (firstKeys.size() - 1);
        files.accept(file, Shard.script(file, entries.toString()));
        entries.setLength(0);
        count = 0;
    }
}
