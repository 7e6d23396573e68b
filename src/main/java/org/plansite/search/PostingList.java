package org.plansite.search;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/** Units in order, each with how often they have something, as the browser's files write it. */
final class PostingList {
    private final StringBuilder written = new StringBuilder();
    private int last = -1;

    /** For a field without frequencies, each counts as one. */
    static PostingList of(PostingsEnum postings) throws IOException {
        PostingList list = new PostingList();
        for (int unit = postings.nextDoc(); unit != DocIdSetIterator.NO_MORE_DOCS; unit = postings.nextDoc()) {
            list.add(unit, postings.freq());
        }
        return list;
    }

    void add(int unit, int frequency) {
        Shard.appendNumber(written, 2 * (unit - last - 1) + (frequency > 1 ? 1 : 0));
        if (frequency > 1) {
            Shard.appendNumber(written, frequency - 2);
        }
        last = unit;
    }

    /** The steps from unit to unit less one, doubled, plus one where a frequency above one follows, less two. */
    String written() {
        return written.toString();
    }
}
