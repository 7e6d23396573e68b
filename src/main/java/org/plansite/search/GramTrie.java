package org.plansite.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The substrings of the texts that the browser can look up: every character, and whatever goes on from a substring that
 * stands in many units.
 *
 * <p>A substring in more than {@code many} units is followed by its continuations, each one character longer; where
 * all its places go on alike, it is written in the longer form at once. So a query has one of three answers: an entry
 * that begins with it gives exactly its units; else the longest entry that begins the query stands in few units, which
 * are then searched in the text; or it stands in many, none of which goes on as the query does, and there is no hit.
 */
final class GramTrie {
    private final UnitTexts texts;
    private final int many;

    /**
     * @param many how many units are few enough to be searched in the text
     */
    GramTrie(UnitTexts texts, int many) {
        this.texts = texts;
        this.many = many;
    }

    /** A substring and the units it stands in. */
    record Gram(String characters, PostingList units) {}

    /**
     * A substring and all that go on from it, in the order of their code points.
     *
     * @param occurrences all its places
     */
    List<Gram> from(String substring, Occurrences occurrences) {
        List<Gram> grams = new ArrayList<>();
        add(substring, occurrences, grams);
        return grams;
    }

    private void add(String substring, Occurrences occurrences, List<Gram> grams) {
        if (occurrences.distinctUnits() <= many) {
            grams.add(new Gram(substring, occurrences.postings()));
            return;
        }
        String longest = goOnAlike(substring, occurrences);
        grams.add(new Gram(longest, occurrences.postings()));
        Branches next = new Branches();
        for (int i = 0; i < occurrences.size(); i++) {
            int character = texts.at(occurrences.place(i) + longest.length());
            if (character != UnitTexts.END) {
                next.at(character).add(occurrences.unit(i), occurrences.place(i));
            }
        }
        for (int character : next.characters()) {
            add(longest + Character.toString(character), next.at(character), grams);
        }
    }

    private String goOnAlike(String substring, Occurrences occurrences) {
        StringBuilder longest = new StringBuilder(substring);
        int next = texts.at(occurrences.place(0) + longest.length());
        while (next != UnitTexts.END && allGoOn(occurrences, longest.length(), next)) {
            longest.appendCodePoint(next);
            next = texts.at(occurrences.place(0) + longest.length());
        }
        return longest.toString();
    }

    private boolean allGoOn(Occurrences occurrences, int length, int character) {
        for (int i = 0; i < occurrences.size(); i++) {
            if (texts.at(occurrences.place(i) + length) != character) {
                return false;
            }
        }
        return true;
    }
}
