package org.plansite.plan;

import java.util.regex.Pattern;

/** The form of ids that become file names: ASCII lower case, digits and single hyphens, on every file system. */
public final class Slug {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern RESERVED_BY_WINDOWS = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");
    /** How many characters an id has at most. */
    public static final int LONGEST = 80;

    private Slug() {}

    public static boolean isValid(String value) {
        return value.length() <= LONGEST
                && FORM.matcher(value).matches()
                && !RESERVED_BY_WINDOWS.matcher(value).matches();
    }

    static void check(String value) {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }
}
