package org.plansite.plan;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of a unit: {@code 3}, {@code 3.2}, {@code 3.2.1}, {@code 1.2.p1}, {@code c4}, {@code c4.3}, {@code c1.1.2}
 * or {@code 0}. Always a string: {@code 3.10} is neither {@code 3.1} nor before {@code 3.2}.
 *
 * <p>{@code 3.2r2} is the second unit that the plan prints with the number 3.2, and {@code 3.2r2.1} a task in it.
 *
 * <p>{@code a1} is the first attachment, {@code d2} the second document of a file, and {@code a1-3.2}, {@code d2-c1}
 * are units in them, whose numbers begin anew.
 */
public record UnitId(String value) {
    private static final String NUMBER = "[0-9]+(?:r[0-9]+)?";
    private static final Pattern FORM =
            Pattern.compile("[ad][0-9]+|(?:[ad][0-9]+-)?c?" + NUMBER + "(\\.p?" + NUMBER + ")*");
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

    /** The id of the unit that is the given one to be printed with this number, from 2 on. */
    public UnitId repeated(int occurrence) {
        return new UnitId(value + "r" + occurrence);
    }

    /** For the second and later units printed with one number, the first of them. */
    public Optional<UnitId> firstOfNumber() {
        String first = value.replaceFirst("r[0-9]+$", "");
        return first.equals(value) ? Optional.empty() : Optional.of(new UnitId(first));
    }

    /** The attachment or further document it stands in, {@code a1} or {@code d2}; empty in the plan itself. */
    public String part() {
        return value.substring(0, Math.max(0, value.indexOf('-')));
    }

    /** The number in its row as an id has it: {@code 2} for 3.1.2 and for c2, {@code 2r2} for 3.2r2. */
    public String ownNumber() {
        return value.replaceFirst("^(?:.*[.-])?[acdp]?", "");
    }

    public boolean isInColumn() {
        return value.charAt(value.indexOf('-') + 1) == 'c';
    }

    @Override
    public String toString() {
        return value;
    }
}
