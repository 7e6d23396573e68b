package org.plansite.publish;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves the character references of an attribute: by number, and XML's five by name; other names stay. */
final class CharacterReferences {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));");
    private static final Map<String, String> NAMES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private CharacterReferences() {}

    static String resolve(String value) {
        return value.indexOf('&') < 0 ? value : REFERENCE.matcher(value).replaceAll(CharacterReferences::quoted);
    }

    private static String quoted(MatchResult reference) {
        return Matcher.quoteReplacement(resolve(reference));
    }

    private static String resolve(MatchResult reference) {
        if (reference.group(1) != null) {
            return character(Integer.parseInt(reference.group(1)));
        }
        if (reference.group(2) != null) {
            return character(Integer.parseInt(reference.group(2), 16));
        }
        return NAMES.getOrDefault(reference.group(3), reference.group());
    }

    private static String character(int codePoint) {
        boolean usable = Character.isValidCodePoint(codePoint)
                && codePoint != 0
                && Character.getType(codePoint) != Character.SURROGATE;
        return usable ? Character.toString(codePoint) : "\uFFFD";
    }
}
