package org.plansite.search;

import java.util.Map;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * BM25 in which a phrase of pairs weighs as the substring it spells.
 *
 * <p>By itself Lucene adds up the rareness of the pairs: 区发展改革委 would weigh six times as much as 光伏 for its length.
 * What counts is in how many units the whole substring stands.
 */
final class SubstringSimilarity extends BM25Similarity {
    static final float K1 = 1.2f;
    /** Below the usual 0.75: a task is long because it has much to say, a heading short because it says nothing. */
    static final float B = 0.3f;

    private final Map<String, Integer> unitsWithPhrase;

    /**
     * @param unitsWithPhrase in how many units each substring of three characters and more stands
     */
    SubstringSimilarity(Map<String, Integer> unitsWithPhrase) {
        super(K1, B);
        this.unitsWithPhrase = Map.copyOf(unitsWithPhrase);
    }

    @Override
    public Explanation idfExplain(CollectionStatistics field, TermStatistics[] pairs) {
        int units = unitsWithPhrase.getOrDefault(joined(pairs), 0);
        return Explanation.match(idf(units, field.docCount()), "the substring stands in " + units + " units");
    }

    /** In powers of two: that is all a length has to tell, and a library's lengths become a fifth to load. */
    @Override
    public long computeNorm(FieldInvertState field) {
        int length = Math.max(1, field.getLength() - field.getNumOverlap());
        int power = Integer.highestOneBit(length);
        return SmallFloat.intToByte4(length - power < power / 2 ? power : 2 * power);
    }

    private static String joined(TermStatistics[] pairs) {
        StringBuilder spelled = new StringBuilder(pairs[0].term().utf8ToString());
        for (int i = 1; i < pairs.length; i++) {
            String pair = pairs[i].term().utf8ToString();
            spelled.append(pair, pair.offsetByCodePoints(0, 1), pair.length());
        }
        return spelled.toString();
    }
}
