package org.plansite.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;

/** Decodes text files strictly: UTF-8 or nothing. */
public final class SourceReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Fifty times a long plan; what is larger is no text that a clerk keeps, and would fill the memory. */
    public static final long MOST_BYTES = 4_000_000;

    private SourceReader() {}

    /**
     * Reads and decodes a file.
     *
     * @param name the name a reader knows the file by
     * @throws InputException when the file cannot be read or is not a text
     */
    public static SourceFile read(Path path, String name) {
        return decode(bytes(path, name), name);
    }

    /**
     * The bytes of a file.
     *
     * @throws InputException when the file cannot be read
     */
    public static byte[] bytes(Path path, String name) {
        return bytes(path, name, MOST_BYTES);
    }

    /**
     * The bytes of a file that may be larger than a text.
     *
     * @throws InputException when the file cannot be read, or has more than {@code most} of them
     */
    public static byte[] bytes(Path path, String name, long most) {
        if (Files.isDirectory(path)) {
            throw InputException.of(Problem.UNREADABLE, Location.of(name), "it is a folder");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw InputException.of(Problem.UNREADABLE, Location.of(name), "it is no ordinary file");
        }
        try {
            refuseTooLarge(Files.size(path), name, most);
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw InputException.of(Problem.UNREADABLE, Location.of(name), "there is no such file");
        } catch (IOException e) {
            throw InputException.of(Problem.UNREADABLE, Location.of(name), IoReason.of(e));
        }
    }

    /**
     * The text of a file's bytes: byte order mark dropped, line ends made {@code \n}.
     *
     * @throws InputException when the bytes are none, not UTF-8, or not a text
     */
    public static SourceFile decode(byte[] bytes, String name) {
        SourceFile file = text(bytes, name);
        TextCheck.refuse(file, TextCheck.LONGEST_LINE);
        return file;
    }

    /**
     * The text of a page of the web: its markup and its scripts may stand in one line.
     *
     * @throws InputException as for any other text
     */
    public static SourceFile decodePage(byte[] bytes, String name) {
        SourceFile file = text(bytes, name);
        TextCheck.refuse(file, (int) MOST_BYTES);
        return file;
    }

    private static SourceFile text(byte[] bytes, String name) {
        String text = utf8(bytes, name);
        if (text.indexOf(BYTE_ORDER_MARK) == 0) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw InputException.of(Problem.EMPTY_FILE, Location.of(name));
        }
        return new SourceFile(name, text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static void refuseTooLarge(long bytes, String name, long most) {
        if (bytes > most) {
            throw InputException.of(Problem.FILE_TOO_LARGE, Location.of(name), grouped(bytes), grouped(most));
        }
    }

    /** A number for readers: 4,000,000. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** No text holds a zero byte, but pictures and word processors' files do: they are not to be saved as UTF-8. */
    private static void refuseZeros(byte[] bytes, String name) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw InputException.of(Problem.BINARY_FILE, Location.of(name), i + 1, "U+0000");
            }
        }
    }

    private static String utf8(byte[] bytes, String name) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            refuseZeros(bytes, name);
            String before = out.toString();
            String bad = HexFormat.ofDelimiter(" ")
                    .withUpperCase()
                    .formatHex(bytes, in.position(), Math.min(bytes.length, in.position() + result.length()));
            throw InputException.of(Problem.NOT_UTF8, endOf(before, name), in.position() + 1, bad);
        }
        return out.toString();
    }

    private static Location endOf(String text, String name) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        SourceFile before = new SourceFile(name, lines.startsWith("\uFEFF") ? lines.substring(1) : lines);
        return before.at(before.text().length());
    }
}
