package org.plansite.office;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;

/**
 * The parts of an archive that stands in memory, read by its list of contents.
 *
 * <p>fastexcel's entries name their lengths in a way that Java's {@code ZipInputStream} refuses, and {@code ZipFile}
 * needs a file: with one for each of the twelve thousand workbooks of a library, a sixth of a build was the disk's. The
 * numbers in here are those of APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
 */
final class DraftParts {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;

    private final byte[] archive;
    private final ByteBuffer numbers;

    private DraftParts(byte[] archive) {
        this.archive = archive;
        this.numbers = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * A part.
     *
     * @param path in the archive
     * @param content opens it
     */
    record Part(String path, Supplier<InputStream> content) {
        InputStream open() {
            return content.get();
        }
    }

    /**
     * The parts in the order of the list of contents.
     *
     * @param archive with no words of its own at its end, and no part that is not deflated
     */
    static List<Part> of(byte[] archive) {
        return new DraftParts(archive).parts();
    }

    private List<Part> parts() {
        int end = archive.length - END_LENGTH;
        require(numbers.getInt(end) == END);
        int count = number(end + 10);
        int at = numbers.getInt(end + 16);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            require(numbers.getInt(at) == CENTRAL && number(at + 10) == ZipEntry.DEFLATED);
            int name = number(at + 28);
            int local = numbers.getInt(at + 42);
            int from = local + LOCAL_LENGTH + number(local + 26) + number(local + 28);
            String path = new String(archive, at + CENTRAL_LENGTH, name, StandardCharsets.UTF_8);
            int length = numbers.getInt(at + 20);
            parts.add(new Part(path, () -> inflated(from, length)));
            at += CENTRAL_LENGTH + name + number(at + 30) + number(at + 32);
        }
        return parts;
    }

    private InputStream inflated(int from, int length) {
        return new InflaterInputStream(new ByteArrayInputStream(archive, from, length), new Inflater(true), 1 << 13);
    }

    /** Two bytes without a sign. */
    private int number(int at) {
        return Short.toUnsignedInt(numbers.getShort(at));
    }

    private static void require(boolean isAsWritten) {
        if (!isAsWritten) {
            throw new IllegalStateException("fastexcel writes its archives in another way");
        }
    }
}
