package org.plansite.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which paths a file of the site may have, so that it stays inside the site on every file system. */
public final class OutputPath {
    private static final Pattern RESERVED_BY_WINDOWS =
            Pattern.compile("(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final String FORBIDDEN_BY_WINDOWS = "\\:*?\"<>|";

    private OutputPath() {}

    /** Relative, with {@code /} between its parts, none of them {@code ..} or otherwise dangerous. */
    public static boolean isSafe(String path) {
        return Arrays.stream(path.split("/", -1)).allMatch(OutputPath::isSafePart);
    }

    /** The form in which a file system that ignores letter case compares paths. */
    static String folded(String path) {
        return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isSafePart(String part) {
        return !part.isEmpty()
                && !part.endsWith(".")
                && !part.endsWith(" ")
                && part.chars().noneMatch(c -> Character.isISOControl(c) || FORBIDDEN_BY_WINDOWS.indexOf(c) >= 0)
                && !RESERVED_BY_WINDOWS.matcher(part).matches();
    }
}
