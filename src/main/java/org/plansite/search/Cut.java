package org.plansite.search;

/**
 * How a library is cut into files.
 *
 * @param many in how many units a substring may stand without its continuations being indexed
 * @param unitsInTextFile of all {@code text} files but the last
 * @param charactersInIndexFile at most, unless a single entry has more
 * @param keysInPage of all {@code keys} files but the last; 1 where there are none, each key being in the head
 */
record Cut(int many, int unitsInTextFile, int charactersInIndexFile, int keysInPage) {
    /** Some plans are one file of each sort, their text at hand for every query. */
    private static final Cut NONE = new Cut(600, 600, Integer.MAX_VALUE, 1);

    /** Of a large library a query is to load little: some 4 KB a file when compressed. */
    private static final Cut LIBRARY = new Cut(12, 20, 12_000, 128);

    /** The cut for so many units, roughly. */
    static Cut of(int units) {
        return units <= NONE.unitsInTextFile ? NONE : LIBRARY;
    }

    /** Whether there is one file of each sort. */
    boolean isNone() {
        return equals(NONE);
    }
}
