package org.plansite.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/** Places where a substring begins, as {@link UnitTexts} counts them, each with its unit, in order. */
final class Occurrences {
    private int[] units = new int[4];
    private int[] places = new int[4];
    private int size;
    private int distinctUnits;

    static Occurrences of(PostingsEnum postings, UnitTexts texts) throws IOException {
        Occurrences occurrences = new Occurrences();
        for (int unit = postings.nextDoc(); unit != DocIdSetIterator.NO_MORE_DOCS; unit = postings.nextDoc()) {
            for (int left = postings.freq(); left > 0; left--) {
                occurrences.add(unit, texts.start(unit) + postings.nextPosition());
            }
        }
        return occurrences;
    }

    /** Units come in order. */
    void add(int unit, int place) {
        if (size == units.length) {
            units = Arrays.copyOf(units, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
        }
        if (size == 0 || units[size - 1] != unit) {
            distinctUnits++;
        }
        units[size] = unit;
        places[size] = place;
        size++;
    }

    int size() {
        return size;
    }

    int distinctUnits() {
        return distinctUnits;
    }

    int unit(int index) {
        return units[index];
    }

    int place(int index) {
        return places[index];
    }

    /** The units, each with the number of its places. */
    PostingList postings() {
        PostingList list = new PostingList();
        for (int i = 0; i < size; ) {
            int next = i + 1;
            while (next < size && units[next] == units[i]) {
                next++;
            }
            list.add(units[i], next - i);
            i = next;
        }
        return list;
    }
}
