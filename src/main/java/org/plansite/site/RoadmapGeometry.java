package org.plansite.site;

/**
 * The measures of a drawing of the roadmap, in the units of its view box; letters are 13 of them high.
 *
 * @param left where the years begin
 * @param right where they end
 * @param name how many Han characters of a field's name there is room for
 * @param named the height that a row's name takes above its marks
 */
record RoadmapGeometry(String form, int width, int left, int right, int name, int named) {
    /** Names beside the rows, the sentences without a year in a column of their own. */
    static final RoadmapGeometry LANDSCAPE = new RoadmapGeometry("landscape", 760, 222, 676, 16, 0);

    /** Everything in the width of a phone. */
    static final RoadmapGeometry PORTRAIT = new RoadmapGeometry("portrait", 360, 4, 356, 17, 20);

    /** The distance between two marks. */
    static final int PITCH = 11;

    /** The room for a deadline's name. */
    static final int NAME = 62;

    /** The room for the number of marks in front of them. */
    static final int NUMBER = 22;

    /** The room for a period: its name above its line. */
    static final int BAR = 22;

    /** The room above the first and below the last thing of a row. */
    static final int MARGIN = 7;

    /** The room below the rows, for the declared date. */
    static final int FOOT = 24;

    /** The most marks that stand side by side. */
    static final int SIDE_BY_SIDE = 8;

    private static final int TOP = 58;

    /** Where the rows begin, below the names of deadlines and years. */
    int top() {
        return TOP;
    }

    /** The words as far as there is room. */
    String fitted(String words) {
        return words.codePointCount(0, words.length()) <= name
                ? words
                : words.substring(0, words.offsetByCodePoints(0, name - 1)) + "…";
    }
}
