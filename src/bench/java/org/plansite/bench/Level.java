package org.plansite.bench;

/** Whose plan it is. */
enum Level {
    DISTRICT("区", "qu", "市", 2),
    CITY("市", "shi", "省", 3),
    COUNTY("县", "xian", "市", 4),
    PROVINCE("省", "sheng", "国家", 5);

    private final String word;
    private final String slug;
    private final String above;
    private final int cell;

    Level(String word, String slug, String above, int cell) {
        this.word = word;
        this.slug = slug;
        this.above = above;
        this.cell = cell;
    }

    String word() {
        return word;
    }

    String slug() {
        return slug;
    }

    /** The word of the level that hands tasks down. */
    String above() {
        return above;
    }

    /** The number of the cell in bodies.txt that holds its bodies' names. */
    int cell() {
        return cell;
    }
}
