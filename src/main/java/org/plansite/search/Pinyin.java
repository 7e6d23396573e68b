package org.plansite.search;

import java.util.HashMap;
import java.util.Map;

/** The sound of Chinese characters, without tones; {@code ü} is {@code v}, as keyboards have it. */
final class Pinyin {
    private final Map<Character, String> syllables = new HashMap<>();
    private final Map<Character, String> sounds = new HashMap<>();

    Pinyin() {
        table().lines().forEach(line -> {
            int space = line.indexOf(' ');
            String syllable = line.substring(0, space);
            String sound = syllable.replaceFirst("^([zcs])h", "$1").replaceFirst("ng$", "n");
            line.substring(space + 1).chars().forEach(character -> {
                syllables.put((char) character, syllable);
                sounds.put((char) character, sound);
            });
        });
    }

    /** Lines of a syllable and, after a space, its characters. */
    static String table() {
        return Resource.read("pinyin.txt");
    }

    /** The syllables of a name, {@code qu shui wu ju}; what is not Chinese stands for itself. */
    String of(String name) {
        StringBuilder spoken = new StringBuilder();
        String before = "";
        for (char character : Folding.fold(name).toCharArray()) {
            String syllable = syllables.getOrDefault(character, "");
            if (!spoken.isEmpty() && !(syllable.isEmpty() && before.isEmpty())) {
                spoken.append(' ');
            }
            spoken.append(syllable.isEmpty() ? String.valueOf(character) : syllable);
            before = syllable;
        }
        return spoken.toString();
    }

    boolean knows(int character) {
        return syllables.containsKey((char) character);
    }

    /** A character's syllable as many people say it, zh like z and ng like n; what is not Chinese stands for itself. */
    String sound(char character) {
        return sounds.getOrDefault(character, String.valueOf(character));
    }
}
