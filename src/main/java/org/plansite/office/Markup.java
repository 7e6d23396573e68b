package org.plansite.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes XML: tags as they are given, words escaped.
 *
 * <p>A character XML cannot hold is written as U+FFFD, so that a file always opens and the place is seen.
 */
final class Markup {
    private static final int FULL = 1 << 14;

    private final OutputStream out;
    private final StringBuilder waiting = new StringBuilder(FULL + 1024);

    Markup(OutputStream out) {
        this.out = out;
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    Markup raw(String xml) {
        waiting.append(xml);
        return this;
    }

    Markup raw(int number) {
        waiting.append(number);
        return this;
    }

    Markup text(String words) {
        for (int i = 0; i < words.length(); i++) {
            character(words, i);
        }
        return this;
    }

    private void character(String words, int place) {
        char c = words.charAt(place);
        switch (c) {
            case '&' -> waiting.append("&amp;");
            case '<' -> waiting.append("&lt;");
            case '>' -> waiting.append("&gt;");
            case '"' -> waiting.append("&quot;");
            case '\n', '\t' -> waiting.append(c);
            case '\r' -> waiting.append("&#13;");
            default -> waiting.append(isAllowed(words, place, c) ? c : '\uFFFD');
        }
    }

    private static boolean isAllowed(String words, int place, char c) {
        if (Character.isHighSurrogate(c)) {
            return place + 1 < words.length() && Character.isLowSurrogate(words.charAt(place + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return place > 0 && Character.isHighSurrogate(words.charAt(place - 1));
        }
        return c >= ' ' && c < '\uFFFE';
    }

    /** Lets go of what is written when it has become long; to be called between elements. */
    void flushWhenLong() throws IOException {
        if (waiting.length() >= FULL) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(waiting.toString().getBytes(StandardCharsets.UTF_8));
        waiting.setLength(0);
    }
}
