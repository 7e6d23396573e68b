package org.plansite.intake.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;
import org.plansite.source.SourceReader;

/**
 * A text whose encoding was told from its bytes: UTF-8, UTF-16 or GB18030 (which GBK and GB2312 are parts of), each
 * without a single bad byte.
 *
 * @param text with {@code \n} at line ends, form feeds too
 */
record DecodedText(String text, boolean isUtf8) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int HEAD = 2_000;
    private static final Pattern HTML_START = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|div|p|table|h[1-6]|article|section|span|meta)\\b.*");

    /**
     * @throws InputException when no encoding fits, or two are mixed
     */
    static DecodedText of(byte[] bytes, String name) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            String text = decode(bytes, marked.get())
                    .orElseThrow(() -> InputException.of(Problem.NOT_A_TEXT, Location.of(name), marked.get()));
            return of(text, false, name);
        }
        Optional<String> utf8 = decode(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return of(utf8.get(), true, name);
        }
        if (hasZero(bytes)) {
            throw new IllegalStateException(SourceReader.decode(bytes, name).name());
        }
        refuseMixture(bytes, name);
        String text = decode(bytes, GB18030)
                .filter(DecodedText::isChinese)
                .orElseThrow(() -> InputException.of(Problem.NOT_A_TEXT, Location.of(name), "UTF-8, GB18030"));
        return of(text, false, name);
    }

    /** Whether it is a page of the web, by its first words. */
    boolean isPage() {
        return isPage(text);
    }

    private static boolean isPage(String text) {
        return HTML_START
                .matcher(text.substring(0, Math.min(HEAD, text.length())))
                .matches();
    }

    /** Checks the text as any other of the content is checked; a page may have its markup in one line. */
    private static DecodedText of(String text, boolean isUtf8, String name) {
        String broken = text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
        byte[] bytes = broken.getBytes(StandardCharsets.UTF_8);
        SourceFile checked = isPage(broken) ? SourceReader.decodePage(bytes, name) : SourceReader.decode(bytes, name);
        return new DecodedText(checked.text(), isUtf8 && text.indexOf('\f') < 0);
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (first == 0xFF && second == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first == 0xFE && second == 0xFF ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** A line that is good UTF-8 beside one that is not: whoever wrote the file pasted one encoding into another. */
    private static void refuseMixture(byte[] bytes, String name) {
        int line = 0;
        int firstBad = 0;
        boolean isChinese = false;
        int good = 0;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                line++;
                byte[] words = Arrays.copyOfRange(bytes, start, i);
                boolean isGood = decode(words, StandardCharsets.UTF_8).isPresent();
                if (firstBad == 0 && !isGood) {
                    firstBad = line;
                    isChinese = decode(words, GB18030)
                            .filter(DecodedText::isChinese)
                            .isPresent();
                }
                good += isGood && hasThreeByteCharacters(words) ? 1 : 0;
                start = i + 1;
            }
        }
        if (good > 0 && firstBad > 0 && !isChinese) {
            // tells the bad byte and its place
            SourceReader.decode(bytes, name);
        }
        if (good > 0 && firstBad > 0) {
            throw InputException.of(Problem.MIXED_ENCODINGS, Location.of(name, firstBad));
        }
    }

    private static boolean hasThreeByteCharacters(byte[] line) {
        int found = 0;
        for (byte each : line) {
            found += (each & 0xF0) == 0xE0 ? 1 : 0;
        }
        return found > 1;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /** Other bytes make characters too when they are read as GB18030, but few common ones. */
    private static boolean isChinese(String text) {
        long common = text.codePoints().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
        long odd = text.codePoints()
                .filter(c -> (c >= 0xE000 && c <= 0xF8FF) || c == 0xFFFD || c > 0xFFFF)
                .count();
        return common > 0 && odd * 20 <= common;
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
