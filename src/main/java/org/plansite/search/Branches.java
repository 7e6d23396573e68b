package org.plansite.search;

import java.util.Arrays;

/**
 * The places of a substring by the character behind it: a table of its own, since a library asks it some hundred million
 * times and a map would make an object of every character.
 */
final class Branches {
    /** None is behind a substring where a text ends. */
    private static final int FREE = UnitTexts.END;

    private int[] characters = new int[16];
    private Occurrences[] places = new Occurrences[16];
    private int size;

    /** The places before a character other than {@link UnitTexts#END}. */
    Occurrences at(int character) {
        int slot = slot(character);
        if (characters[slot] == FREE) {
            if (2 * size >= characters.length) {
                grow();
                slot = slot(character);
            }
            characters[slot] = character;
            places[slot] = new Occurrences();
            size++;
        }
        return places[slot];
    }

    /** The characters there are, in order. */
    int[] characters() {
        return Arrays.stream(characters)
                .filter(character -> character != FREE)
                .sorted()
                .toArray();
    }

    private int slot(int character) {
        int slot = ((character * 0x9E3779B9) >>> 8) & (characters.length - 1);
        while (characters[slot] != character && characters[slot] != FREE) {
            slot = (slot + 1) & (characters.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] before = characters;
        Occurrences[] placesBefore = places;
        characters = new int[2 * before.length];
        places = new Occurrences[2 * before.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != FREE) {
                int slot = slot(before[i]);
                characters[slot] = before[i];
                places[slot] = placesBefore[i];
            }
        }
    }
}
