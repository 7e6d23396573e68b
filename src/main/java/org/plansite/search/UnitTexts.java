package org.plansite.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The folded texts of all units, one behind the other: who asks for the character at a million places of a library does
 * so in one step each.
 */
final class UnitTexts {
    /** Ends every text; no text has it. */
    static final char END = 0;

    private final char[] characters;
    private final int[] starts;

    /**
     * @param texts of each unit in turn, the texts of one joined by {@link #END}; emptied, since a library has too many
     *     to have them twice
     */
    UnitTexts(List<String> texts) {
        starts = new int[texts.size() + 1];
        int length = 0;
        for (int unit = 0; unit < texts.size(); unit++) {
            starts[unit] = length;
            length = Math.addExact(length, texts.get(unit).length() + 1);
        }
        starts[texts.size()] = length;
        characters = new char[length];
        for (int unit = 0; unit < texts.size(); unit++) {
            String text = texts.set(unit, "");
            text.getChars(0, text.length(), characters, starts[unit]);
        }
    }

    /** How many units there are. */
    int size() {
        return starts.length - 1;
    }

    /** The texts of a unit, joined by {@link #END}. */
    String of(int unit) {
        return new String(characters, starts[unit], starts[unit + 1] - 1 - starts[unit]);
    }

    /** The place of a unit's first character. */
    int start(int unit) {
        return starts[unit];
    }

    /** The character at a place; {@link #END} behind the last one of a text. */
    int at(int place) {
        char first = characters[place];
        return Character.isHighSurrogate(first) ? Character.codePointAt(characters, place) : first;
    }

    /** The characters there are. */
    Set<Integer> distinct() {
        Set<Integer> distinct = new HashSet<>();
        for (int place = 0; place < characters.length; place++) {
            int character = at(place);
            distinct.add(character);
            place += Character.charCount(character) - 1;
        }
        distinct.remove((int) END);
        return distinct;
    }

    /** Whether any text has a string. */
    boolean has(String wanted) {
        for (int unit = 0; unit < size(); unit++) {
            if (of(unit).contains(wanted)) {
                return true;
            }
        }
        return false;
    }
}
