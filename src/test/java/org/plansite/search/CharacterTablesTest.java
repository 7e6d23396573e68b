package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The tool carries two tables of ICU's knowledge in place of ICU; here they are held to it.
 *
 * <p>{@code -Dplansite.rewrite=true} writes them anew, after a newer ICU.
 */
class CharacterTablesTest {
    private static final CharsetEncoder BIG5 = Charset.forName("Big5").newEncoder();
    private static final CharsetEncoder GB2312 = Charset.forName("GB2312").newEncoder();
    private static final int FIRST_ROW_OF_SECOND_LEVEL = 0xd8;
    private static final Path RESOURCES = Path.of("src/main/resources/org/plansite/search");

    /** Of what people with a traditional keyboard type: Big5 has it, and its simplified form is in GB 2312. */
    @Test
    void simplifiedCharactersAreThoseOfIcu() throws IOException {
        Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
        String pairs = han().filter(BIG5::canEncode)
                .filter(character -> !simplified.transliterate(character).equals(character))
                .filter(character -> GB2312.canEncode(simplified.transliterate(character)))
                .map(character -> character + simplified.transliterate(character))
                .collect(Collectors.joining());
        assertSame("simplified.txt", pairs + "\n");
    }

    /** Of the characters of GB 2312: a syllable, its characters of the first level, those of the second. */
    @Test
    void pinyinIsThatOfIcu() throws IOException {
        Transliterator pinyin =
                Transliterator.getInstance("Han-Latin; NFD; [\\u0300-\\u0307\\u0309-\\u036f] Remove; NFC");
        Map<String, List<String>> bySyllable = han().filter(GB2312::canEncode)
                .collect(Collectors.groupingBy(
                        character -> pinyin.transliterate(character).replace('\u00fc', 'v'),
                        TreeMap::new,
                        Collectors.toList()));
        String lines = bySyllable.entrySet().stream()
                .map(entry -> entry.getKey() + " " + ofLevel(entry.getValue(), true) + " "
                        + ofLevel(entry.getValue(), false) + "\n")
                .collect(Collectors.joining());
        assertSame("pinyin.txt", lines);
    }

    private static String ofLevel(List<String> characters, boolean first) {
        return characters.stream()
                .filter(character -> isOfFirstLevel(character) == first)
                .collect(Collectors.joining());
    }

    private static boolean isOfFirstLevel(String character) {
        return (character.getBytes(GB2312.charset())[0] & 0xff) < FIRST_ROW_OF_SECOND_LEVEL;
    }

    private static Stream<String> han() {
        return IntStream.rangeClosed(0x4e00, 0x9fff).mapToObj(Character::toString);
    }

    private static void assertSame(String name, String expected) throws IOException {
        Path file = RESOURCES.resolve(name);
        if (Boolean.getBoolean("plansite.rewrite")) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file)).isEqualTo(expected);
    }
}
