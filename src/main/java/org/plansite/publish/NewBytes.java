package org.plansite.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file from the first byte on in which it differs from its predecessor; as long as they are the same, nothing
 * is written.
 */
final class NewBytes extends OutputStream {
    private final Disk disk;
    private final Path file;
    private final Optional<Path> predecessor;
    private final MessageDigest digest = Sha256.digest();
    private @Nullable InputStream expected;
    private @Nullable OutputStream out;
    private long same;

    /**
     * @param predecessor the file to compare with
     */
    NewBytes(Disk disk, Path file, Optional<Path> predecessor) throws IOException {
        this.disk = disk;
        this.file = file;
        this.predecessor = predecessor;
        this.expected = predecessor.isPresent() ? Files.newInputStream(predecessor.get()) : null;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (out == null && isExpected(bytes, from, length)) {
            same += length;
        } else {
            differing().write(bytes, from, length);
        }
    }

    /** The hash of what was written; empty when all of it is in the predecessor, which then is to be linked. */
    Optional<String> finish() throws IOException {
        if (out == null && expected != null && expected.read() < 0) {
            return Optional.empty();
        }
        differing().close();
        return Optional.of(Sha256.hex(digest));
    }

    /** Lets go of the files; what was begun and not finished stays as it is. */
    @Override
    public void close() throws IOException {
        if (expected != null) {
            expected.close();
            expected = null;
        }
        if (out != null) {
            out.close();
        }
    }

    private boolean isExpected(byte[] bytes, int from, int length) throws IOException {
        if (expected == null) {
            return false;
        }
        byte[] there = expected.readNBytes(length);
        return Arrays.equals(there, 0, there.length, bytes, from, from + length);
    }

    /** Begins the file with what it shares with its predecessor. */
    private OutputStream differing() throws IOException {
        if (out == null) {
            out = new DigestOutputStream(disk.create(file), digest);
            if (same > 0) {
                copyShared(out);
            }
        }
        return out;
    }

    private void copyShared(OutputStream target) throws IOException {
        try (InputStream shared = Files.newInputStream(predecessor.orElseThrow())) {
            byte[] buffer = new byte[1 << 16];
            for (long left = same; left > 0; ) {
                int n = shared.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (n < 0) {
                    throw new IOException(predecessor.orElseThrow() + ": was changed while the site was published");
                }
                target.write(buffer, 0, n);
                left -= n;
            }
        }
    }
}
