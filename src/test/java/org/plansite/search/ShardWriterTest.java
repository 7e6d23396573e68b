package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plansite.site.HashedName;

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
        assertThat(writer.finish()).extracting(ShardWriter.Written::firstKey).containsExactly("0", "2");
        assertThat(files).containsExactly("text-0: 0 a|1 b", "text-1: 2 ");
    }

    @Test
    void aFullFileIsNotFollowedByAnEmptyOne() {
        ShardWriter writer = ShardWriter.byCount("text", 1, this::take);
        writer.add("0", "a");
        writer.add("1", "b");
        assertThat(writer.finish()).extracting(ShardWriter.Written::firstKey).containsExactly("0", "1");
        assertThat(files).containsExactly("text-0: 0 a", "text-1: 1 b");
    }

    /** Keys and values count, and what stands between them. */
    @Test
    void aFileHasAtMostSoManyCharacters() {
        ShardWriter writer = ShardWriter.bySize("index", 9, this::take);
        writer.add("g水", "1");
        writer.add("g灌", "2");
        writer.add("g站", "3");
        assertThat(writer.finish()).extracting(ShardWriter.Written::firstKey).containsExactly("g水", "g站");
        assertThat(files).containsExactly("index-0: g水 1|g灌 2", "index-1: g站 3");
    }

    @Test
    void anEntryThatIsTooLongIsAFileByItself() {
        ShardWriter writer = ShardWriter.bySize("index", 3, this::take);
        writer.add("a", "12345");
        writer.add("b", "");
        writer.add("c", "67890");
        assertThat(writer.finish()).extracting(ShardWriter.Written::firstKey).containsExactly("a", "b", "c");
        assertThat(files).containsExactly("index-0: a 12345", "index-1: b ", "index-2: c 67890");
    }

    /** So that a file's name tells its bytes, and the list of files tells its name. */
    @Test
    void aFilesNameHasTheDigitsOfItsBytes() {
        Map<String, byte[]> written = new HashMap<>();
        ShardWriter writer = ShardWriter.byCount("text", 1, written::put);
        writer.add("0", "a");
        writer.add("1", "b");
        List<String> digits =
                writer.finish().stream().map(ShardWriter.Written::digits).toList();
        assertThat(written).containsOnlyKeys("text-0." + digits.get(0), "text-1." + digits.get(1));
        written.forEach((name, bytes) -> assertThat(name).endsWith("." + HashedName.digits(bytes)));
    }

    private void take(String name, byte[] bytes) {
        String script = new String(bytes, StandardCharsets.UTF_8);
        String file = name.substring(0, name.indexOf('.'));
        String start = "plansite.shard(\"" + file + "\",\"2\",\"";
        assertThat(script).startsWith(start);
        files.add(file + ": "
                + script.substring(start.length(), script.lastIndexOf("\",")).replace('\t', '|'));
    }
}
