package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where one file ends and the next begins. */
class ShardWriterTest {
    private final List<String> files = new ArrayList<>();

    @Test
    void nothingIsNoFile() {
        assertThat(ShardWriter.byCount("text", 2, this::take).finish()).isEmpty();
        assertThat(files).isEmpty();
    }

    @Test
    void aFileHasSoManyEntries() {
        ShardWriter writer = ShardWriter.byCount("text", 2, this::take);
        writer.add("0", "a");
        writer.add("1", "b");
        assertThat(files).as("before it is full").isEmpty();
        writer.add("2", "");
        assertThat(writer.finish()).containsExactly("0", "2");
        assertThat(files).containsExactly("text-0: 0 a|1 b", "text-1: 2 ");
    }

    @Test
    void aFullFileIsNotFollowedByAnEmptyOne() {
        ShardWriter writer = ShardWriter.byCount("text", 1, this::take);
        writer.add("0", "a");
        writer.add("1", "b");
        assertThat(writer.finish()).containsExactly("0", "1");
        assertThat(files).containsExactly("text-0: 0 a", "text-1: 1 b");
    }

    /** Keys and values count, and what stands between them. */
    @Test
    void aFileHasAtMostSoManyCharacters() {
        ShardWriter writer = ShardWriter.bySize("index", 9, this::take);
        writer.add("g水", "1");
        writer.add("g灌", "2");
        writer.add("g站", "3");
        assertThat(writer.finish()).containsExactly("g水", "g站");
        assertThat(files).containsExactly("index-0: g水 1|g灌 2", "index-1: g站 3");
    }

    @Test
    void anEntryThatIsTooLongIsAFileByItself() {
        ShardWriter writer = ShardWriter.bySize("index", 3, this::take);
        writer.add("a", "12345");
        writer.add("b", "");
        writer.add("c", "67890");
        assertThat(writer.finish()).containsExactly("a", "b", "c");
        assertThat(files).containsExactly("index-0: a 12345", "index-1: b ", "index-2: c 67890");
    }

    private void take(String name, byte[] bytes) {
        String script = new String(bytes, StandardCharsets.UTF_8);
        String start = "plansite.shard(\"" + name + "\",\"1\",\"";
        assertThat(script).startsWith(start);
        files.add(name + ": "
                + script.substring(start.length(), script.lastIndexOf("\",")).replace('\t', '|'));
    }
}
