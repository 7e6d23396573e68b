package org.plansite.plan;

import java.util.regex.Pattern;

/**
 * The id of a unit: {@code 3}, {@code 3.2}, {@code 3.2.1}, {@code 1.2.p1}, {@code c4}, {@code c4.3}, {@code c1.1.2}
 * or {@code 0}. Always a string: {@code 3.10} is neither {@code 3.1} nor before {@code 3.2}.
 *
 * <p>{@code a1} is the first attachment, {@code d2} the second document of a file, and {@code a1-3.2}, {@code d2-c1}
 * are units in them, whose numbers begin anew.
 */
public record UnitId(String value) {
    private static final Pattern FORM = Pattern.compile("[ad][0-9]+|(?:[ad][0-9]+-)?c?[0-9]+(\\.p?[0-9]+)*");
    private static final int LONGEST = 60;
    public static final UnitId NOTICE = new UnitId("0");

    public UnitId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a unit id: " + value);
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    /** The id of the child with the given number. */
    public UnitId child(int number) {
        return new UnitId(value + "." + number);
    }

    public boolean isInColumn() {
        return value.charAt(value.indexOf('-') + 1) == 'c';
    }

    @Override
    public String toString() {
        return value;
    }
}
