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
    private final List<Written> written = new ArrayList<>();
    private String firstKey = "";
    private int count;

    private ShardWriter(String name, int mostEntries, int mostCharacters, BiConsumer<String, byte[]> files) {
        this.name = name;
        this.mostEntries = mostEntries;
        this.mostCharacters = mostCharacters;
        this.files = files;
    }

    /**
     * A file that is written.
     *
     * @param firstKey of its entries
     * @param digits of its name, which tell its bytes
     */
    record Written(String firstKey, String digits) {}

    /**
     * A file has so many entries; the last may have fewer.
     *
     * @param name of the sort, {@code text}
     * @param files takes the name of a file, with its digits, and its bytes
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
            firstKey = key;
        } else {
            entries.append(Shard.BETWEEN_ENTRIES);
        }
        entries.append(key).append(Shard.AFTER_KEY).append(value);
        count++;
    }

    /** Writes what is left; all files, in order. */
    List<Written> finish() {
        if (count > 0) {
            flush();
        }
        return List.copyOf(written);
    }

    private void flush() {
        String file = name + "-" + written.size();
        written.add(new Written(firstKey, Shard.write(file, entries.toString(), files)));
        entries.setLength(0);
        count = 0;
    }
}
