package org.plansite.plan;

import java.util.regex.Pattern;

/** The form of ids that become file names: ASCII lower case, digits and single hyphens. */
public final class Slug {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    static void check(String value) {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }
}
