package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The tool carries two tables of ICU's knowledge in place of ICU; here they are held to it.
 *
 * <p>{@code -Dplansite.rewrite=true} writes them anew, after a newer ICU.
 */
class CharacterTablesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/plansite/search");

    @Test
    void simplifiedCharactersAreThoseOfIcu() throws IOException {
        Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
        String pairs = han().filter(
                        character -> !simplified.transliterate(character).equals(character))
                .filter(character -> simplified.transliterate(character).length() == 1)
                .map(character -> character + simplified.transliterate(character))
                .collect(Collectors.joining());
        assertSame("simplified.txt", pairs + "\n");
    }

    @Test
    void pinyinIsThatOfIcu() throws IOException {
        Transliterator pinyin =
                Transliterator.getInstance("Han-Latin; NFD; [\\u0300-\\u0307\\u0309-\\u036f] Remove; NFC");
        Map<String, StringBuilder> bySyllable = new TreeMap<>();
        han().forEach(character -> {
            String syllable = pinyin.transliterate(character);
            if (!syllable.equals(character)) {
                bySyllable
                        .computeIfAbsent(
                                syllable.replace('\u00fc', 'v').replace("\u0308", ""), key -> new StringBuilder())
                        .append(character);
            }
        });
        String lines = bySyllable.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                .collect(Collectors.joining());
        assertSame("pinyin.txt", lines);
    }

    private static java.util.stream.Stream<String> han() {
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
