package org.plansite.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the lines of a calendar as RFC 5545 has them: folded at 75 octets, no character cut in two. */
final class IcsLines {
    private static final int LONGEST = 75;

    private final OutputStream out;

    IcsLines(OutputStream out) {
        this.out = out;
    }

    /** A line that needs no escapes. */
    IcsLines line(String line) throws IOException {
        ByteArrayOutputStream folded = new ByteArrayOutputStream(line.length() * 3 + 16);
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            byte[] bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
            if (octets + bytes.length > LONGEST) {
                folded.writeBytes(new byte[] {'\r', '\n', ' '});
                octets = 1;
            }
            folded.writeBytes(bytes);
            octets += bytes.length;
            i += Character.charCount(character);
        }
        folded.writeBytes(new byte[] {'\r', '\n'});
        folded.writeTo(out);
        return this;
    }

    /** A property whose value is text. */
    IcsLines text(String property, String words) throws IOException {
        return line(property + ":" + escaped(words));
    }

    /** A property whose value is a list of texts. */
    IcsLines texts(String property, List<String> words) throws IOException {
        return line(property + ":"
                + String.join(",", words.stream().map(IcsLines::escaped).toList()));
    }

    private static String escaped(String words) {
        StringBuilder text = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(character -> {
            switch (character) {
                case '\\', ';', ',' -> text.append('\\').appendCodePoint(character);
                case '\n' -> text.append("\\n");
                default -> {
                    if (character == '\t' || !Character.isISOControl(character)) {
                        text.appendCodePoint(character);
                    }
                }
            }
        });
        return text.toString();
    }
}
