package org.plansite.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sound of Chinese characters, without tones; {@code ü} is {@code v}, as keyboards have it.
 *
 * <p>It knows the common characters, which anybody may type, and of the others those a library uses.
 */
final class Pinyin {
    private final Map<Integer, String> sounds = new HashMap<>();
    private final Map<String, StringBuilder> bySyllable = new TreeMap<>();

    /**
     * @param used the characters of the library's texts and names, folded
     */
    Pinyin(Set<Integer> used) {
        Resource.read("pinyin.txt").lines().forEach(line -> {
            String[] columns = line.split(" ", -1);
            IntStream.concat(columns[1].chars(), columns[2].chars().filter(used::contains))
                    .forEach(character -> add(columns[0], character));
        });
    }

    static Pinyin of(UnitIndex index, Lexicon names) {
        Set<Integer> used = index.texts().distinct();
        names.entries().stream()
                .flatMap(entry -> entry.names().stream())
                .flatMapToInt(String::codePoints)
                .forEach(used::add);
        return new Pinyin(used);
    }

    private void add(String syllable, int character) {
        bySyllable.computeIfAbsent(syllable, key -> new StringBuilder()).appendCodePoint(character);
        sounds.put(character, syllable.replaceFirst("^([zcs])h", "$1").replaceFirst("ng$", "n"));
    }

    /** Lines of a syllable and, after a space, its characters. */
    String table() {
        return bySyllable.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    boolean knows(int character) {
        return sounds.containsKey(character);
    }

    /** A character's syllable as many people say it, zh like z and ng like n; what is not Chinese stands for itself. */
    String sound(char character) {
        return sounds.getOrDefault((int) character, String.valueOf(character));
    }
}
