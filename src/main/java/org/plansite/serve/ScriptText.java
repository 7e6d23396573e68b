package org.plansite.serve;

import java.util.Locale;

/** Writes text as a string of a script. */
final class ScriptText {
    private static final String NOT_AS_THEY_ARE = "\"'\\<>&\u2028\u2029";

    private ScriptText() {}

    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(c -> {
            if (Character.isISOControl(c) || NOT_AS_THEY_ARE.indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
