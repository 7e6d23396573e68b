package org.plansite.document;

import java.util.Optional;

/**
 * The printed number in front of a heading, such as {@code 三、}, {@code （七）}, {@code 1.}, {@code 专栏3} or
 * {@code ——}.
 *
 * @param kind which level of the outline prints its numbers so
 * @param printed the label as printed, without white space around it
 * @param number the number it says; 0 for a dash
 * @param regular whether it is printed as its level always prints it ({@code （6）} for {@code （六）} is not)
 * @param length how many UTF-16 units of the heading it takes, white space around it included
 */
public record Label(Kind kind, String printed, int number, boolean regular, int length) {

    /** The levels of the outline that print a label. */
    public enum Kind {
        CHAPTER,
        SECTION,
        TASK,
        COLUMN,
        DASH
    }

    /** The label at the start of a line or heading, leading white space allowed; empty when there is none. */
    public static Optional<Label> at(String line) {
        throw new UnsupportedOperationException(line);
    }
}
