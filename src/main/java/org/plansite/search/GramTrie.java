package org.plansite.search;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

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
    private final UnitIndex index;
    private final int many;
    private final BiConsumer<String, PostingList> entries;

    /**
     * @param many how many units are few enough to be searched in the text
     * @param entries takes the substrings in the order of their code points
     */
    GramTrie(UnitIndex index, int many, BiConsumer<String, PostingList> entries) {
        this.index = index;
        this.many = many;
        this.entries = entries;
    }

    /**
     * Writes a substring and all that go on from it.
     *
     * @param occurrences all its places
     */
    void write(String substring, Occurrences occurrences) {
        if (occurrences.distinctUnits() <= many) {
            entries.accept(substring, occurrences.postings());
            return;
        }
        String longest = goOnAlike(substring, occurrences);
        entries.accept(longest, occurrences.postings());
        continuations(longest.length(), occurrences)
                .forEach((next, places) -> write(longest + Character.toString(next), places));
    }

    private String goOnAlike(String substring, Occurrences occurrences) {
        String first = index.stream(occurrences.unit(0));
        int end = occurrences.position(0) + substring.length();
        StringBuilder longest = new StringBuilder(substring);
        while (!UnitIndex.endsText(first, end) && allGoOn(occurrences, longest.length(), first.codePointAt(end))) {
            longest.appendCodePoint(first.codePointAt(end));
            end = first.offsetByCodePoints(end, 1);
        }
        return longest.toString();
    }

    private boolean allGoOn(Occurrences occurrences, int length, int character) {
        for (int i = 0; i < occurrences.size(); i++) {
            String stream = index.stream(occurrences.unit(i));
            int at = occurrences.position(i) + length;
            if (UnitIndex.endsText(stream, at) || stream.codePointAt(at) != character) {
                return false;
            }
        }
        return true;
    }

    private Map<Integer, Occurrences> continuations(int length, Occurrences occurrences) {
        Map<Integer, Occurrences> byNext = new TreeMap<>();
        for (int i = 0; i < occurrences.size(); i++) {
            String stream = index.stream(occurrences.unit(i));
            int at = occurrences.position(i) + length;
            if (!UnitIndex.endsText(stream, at)) {
                byNext.computeIfAbsent(stream.codePointAt(at), next -> new Occurrences())
                        .add(occurrences.unit(i), occurrences.position(i));
            }
        }
        return byNext;
    }
}
