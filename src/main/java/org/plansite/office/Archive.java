package org.plansite.office;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive without a clock: every entry has the same time. */
final class Archive implements Closeable {
    /** Java takes the very first day for a time it cannot write, and adds it once more in the zone it runs in. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    /** Writes an entry. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream entry) throws IOException;
    }

    /**
     * @param out stays open when the archive is closed
     */
    Archive(OutputStream out) {
        zip = new ZipOutputStream(new Open(out));
        zip.setLevel(Deflater.BEST_SPEED + 2);
    }

    /** Writes the next entry. */
    void add(String path, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        content.writeTo(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Closing the archive lets go of its memory; what it stands in is closed by others. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
