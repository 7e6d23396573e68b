package org.plansite.intake.formats;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** Reads a published file by what its bytes are, whatever its name says. */
public final class PublishedFile {
    /** A plan of three hundred pages with pictures is less. */
    public static final long MOST_BYTES = 64_000_000;

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private PublishedFile() {}

    /**
     * The text of a file.
     *
     * @param name the name a reader knows the file by
     * @throws InputException when it is none that can be read
     */
    public static ReadText read(byte[] bytes, String name) {
        if (startsWith(bytes, OLE)) {
            boolean isLocked = contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            throw InputException.of(isLocked ? Problem.PASSWORD : Problem.OLD_WORD_FILE, Location.of(name));
        }
        if (startsWith(bytes, ZIP)) {
            return DocxText.read(bytes, name);
        }
        if (startsWith(bytes, PDF)) {
            return PdfText.read(bytes, name);
        }
        refuseOthers(bytes, name);
        DecodedText decoded = DecodedText.of(bytes, name);
        String lower = name.toLowerCase(Locale.ROOT);
        if (decoded.isPage()) {
            return HtmlText.read(decoded.text(), name);
        }
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
            return MarkdownText.read(decoded.text());
        }
        return decoded.isUtf8()
                ? ReadText.of(ReadText.Form.TEXT, decoded.text())
                : ReadText.of(ReadText.Form.RECODED_TEXT, decoded.text());
    }

    private static void refuseOthers(byte[] bytes, String name) {
        String other =
                startsWith(bytes, RTF) ? "RTF" : startsWith(bytes, PNG) || startsWith(bytes, JPEG) ? "a picture" : "";
        if (!other.isEmpty()) {
            throw InputException.of(Problem.OTHER_FORMAT, Location.of(name), other);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && isAt(bytes, 0, start);
    }

    private static boolean contains(byte[] bytes, byte[] words) {
        for (int i = 0; i + words.length <= bytes.length; i++) {
            if (isAt(bytes, i, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] bytes, int at, byte[] words) {
        for (int i = 0; i < words.length; i++) {
            if (bytes[at + i] != words[i]) {
                return false;
            }
        }
        return true;
    }
}
