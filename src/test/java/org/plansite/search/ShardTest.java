package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One call of a file, and its numbers. */
class ShardTest {

    /** 92 characters stand for digits: 46 that end a number, then 46 that others follow. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "0 !",
                "1 #",
                "45 O",
                "46 P#",
                "47 Q#",
                "91 ~#",
                "92 P$",
                "2115 ~O",
                "2116 PP#",
                "2147483647 Uxkmd,"
            })
    void numbersAreWrittenInBase46TheLeastDigitFirst(int number, String written) {
        StringBuilder out = new StringBuilder();
        Shard.appendNumber(out, number);
        assertThat(out.toString()).isEqualTo(written);
    }

    @Test
    void noNumberBeginsAnother() {
        Set<String> all = new HashSet<>();
        for (int number = 0; number < 3000; number++) {
            StringBuilder out = new StringBuilder();
            Shard.appendNumber(out, number);
            assertThat(out).doesNotContain("\"", "\\", " ", "\t");
            all.add(out.toString());
        }
        assertThat(all).hasSize(3000);
        assertThat(all).noneMatch(one -> one.length() > 1 && all.contains(one.substring(0, one.length() - 1)));
    }

    @Test
    void aFileIsOneCallWithItsHash() {
        assertThat(script("a 1\tb 2"))
                .isEqualTo("plansite.shard(\"index-0\",\"2\",\"a 1\tb 2\"," + "a 1\tb 2".hashCode() + ")\n");
        assertThat(script("")).isEqualTo("plansite.shard(\"index-0\",\"2\",\"\",0)\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"say \"x\",say \\\"x\\\"", "a\\b,a\\\\b", "</script><!--,</script><!--", "'`,'``"})
    void quotationMarksAndBackslashesAreEscaped(String entries, String written) {
        assertThat(script(entries)).contains("\"" + written.replace("``", "`") + "\"");
    }

    @Test
    void lineBreaksAreEscaped() {
        assertThat(script("a\nb\rc\u2028d\u2029e")).contains("\"a\\nb\\rc\\u2028d\\u2029e\"");
        assertThat(script("a\nb").lines()).hasSize(1);
    }

    @Test
    void theHashIsOfWhatTheBrowserReads() {
        assertThat(script("\"\n")).endsWith("," + "\"\n".hashCode() + ")\n");
        assertThat(script("𠮷")).endsWith("," + (31 * 0xd842 + 0xdfb7) + ")\n");
    }

    private static String script(String entries) {
        return new String(Shard.script("index-0", entries), StandardCharsets.UTF_8);
    }
}
