package org.plansite.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds where a text asset names other files: a style sheet in {@code url(…)} and {@code @import}, a script, a drawing
 * or a web manifest in a quoted string that is nothing but a file's name.
 *
 * <p>The text is one character a byte, as all marks around names are ASCII; only the names are decoded.
 */
final class AssetReferences {
    private static final Pattern IN_STYLE = Pattern.compile(
            "/\\*.*?\\*/"
                    + "|url\\(\\s*(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|([^\"')\\s]+))\\s*\\)"
                    + "|@import\\s+(?:\"([^\"\\n]*)\"|'([^'\\n]*)')",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_QUOTES = Pattern.compile("\"([^\"'\\\\\\s]+)\"|'([^\"'\\\\\\s]+)'");

    private static final Map<String, Pattern> BY_ENDING = Map.of(
            "css", IN_STYLE,
            "js", IN_QUOTES,
            "svg", IN_QUOTES,
            "webmanifest", IN_QUOTES);

    private static final Pattern NO_FILE_OF_OURS = Pattern.compile("|[a-zA-Z][a-zA-Z0-9+.-]*:.*|[/#?].*");

    private AssetReferences() {}

    /**
     * A name in a text.
     *
     * @param start where it begins
     * @param end behind it
     * @param name as written, without what follows {@code ?} or {@code #}
     * @param certain whether it cannot be anything but the name of a file
     */
    record Reference(int start, int end, String name, boolean certain) {}

    /** Whether files with this ending may name others. */
    static boolean mayHave(String ending) {
        return BY_ENDING.containsKey(ending);
    }

    /** The references in a file with this ending, in order. */
    static List<Reference> in(String latin1, String ending) {
        Pattern pattern = BY_ENDING.getOrDefault(ending, IN_QUOTES);
        return pattern.matcher(latin1)
                .results()
                .flatMap(found -> IntStream.rangeClosed(1, found.groupCount())
                        .filter(group -> found.group(group) != null)
                        .mapToObj(group -> reference(found, group, pattern == IN_STYLE)))
                .filter(reference -> !NO_FILE_OF_OURS.matcher(reference.name()).matches())
                .toList();
    }

    private static Reference reference(MatchResult found, int group, boolean certain) {
        String written = found.group(group);
        Matcher tail = Pattern.compile("[?#]").matcher(written);
        int length = tail.find() ? tail.start() : written.length();
        String name =
                new String(written.substring(0, length).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return new Reference(found.start(group), found.start(group) + length, name, certain);
    }
}
