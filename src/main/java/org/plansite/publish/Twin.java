package org.plansite.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.plansite.site.Fingerprint;
import org.plansite.site.OutputFile;

/**
 * A file and its compressed twin, {@code index.html} and {@code index.html.gz}: made once for both. Whoever writes the
 * file compresses it on the way, and the compressed bytes wait until the twin is written, next as a rule.
 */
final class Twin {
    static final String ENDING = ".gz";

    private static final Object FORMAT = "gzip, level 9";

    private final OutputFile original;
    private Optional<byte[]> waiting = Optional.empty();

    Twin(OutputFile original) {
        this.original = original;
    }

    /** Instead of the original. */
    OutputFile file() {
        return new OutputFile(original.path(), this::writeFile, original.basis());
    }

    OutputFile compressed() {
        OutputFile twin = new OutputFile(original.path() + ENDING, this::writeCompressed);
        return original.basis()
                .map(basis -> twin.madeOf(() -> Fingerprint.of(FORMAT, basis.get())))
                .orElse(twin);
    }

    /** How many bytes the twin would have. */
    int compressedSize() throws IOException {
        return make(OutputStream.nullOutputStream()).length;
    }

    private synchronized void writeFile(OutputStream out) throws IOException {
        waiting = Optional.of(make(out));
    }

    private synchronized void writeCompressed(OutputStream out) throws IOException {
        byte[] bytes = waiting.isPresent() ? waiting.get() : make(OutputStream.nullOutputStream());
        waiting = Optional.empty();
        out.write(bytes);
    }

    private byte[] make(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new BestGzip(bytes)) {
            original.content().writeTo(new Both(out, gzip));
        }
        return bytes.toByteArray();
    }

    /** Java's header has neither a name nor a time, so that the same bytes give the same twin. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream out) throws IOException {
            super(out, 1 << 13);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    /** What is written to one is written to the other. */
    private static final class Both extends OutputStream {
        private final OutputStream one;
        private final OutputStream other;

        Both(OutputStream one, OutputStream other) {
            this.one = one;
            this.other = other;
        }

        @Override
        public void write(int b) throws IOException {
            one.write(b);
            other.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            one.write(bytes, offset, length);
            other.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            one.flush();
        }
    }
}
