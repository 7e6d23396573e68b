package org.plansite.site;

/**
 * What a script filters or sorts a table's row by.
 *
 * @param name without {@code data-}; for the script, what stands behind {@code sort-} is the name of an order
 * @param value tokens or numbers, with blanks between them
 */
public record RowAttribute(String name, String value) {
    /** Words as one token. */
    static String token(String words) {
        return words.strip().replaceAll("\\s+", "-");
    }
}
