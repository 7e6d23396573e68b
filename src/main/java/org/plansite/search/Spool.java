package org.plansite.search;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.plansite.site.OutputFile;

/**
 * Keeps the bytes of finished files until they are written: those of a thousand plans' search would be a third of what
 * has to stay in memory. They go into one temporary file that goes away with the process, however it ends; where there
 * is none to be had, they stay in memory.
 */
final class Spool {
    private final Optional<FileChannel> file;
    private long length;

    private Spool(Optional<FileChannel> file) {
        this.file = file;
    }

    /** One that keeps all in memory. */
    static Spool inMemory() {
        return new Spool(Optional.empty());
    }

    /** One that keeps all in a temporary file, if there is room for one. */
    static Spool onDisk() {
        try {
            Path path = Files.createTempFile("plansite-search", null);
            return new Spool(Optional.of(FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)));
        } catch (IOException noTemporaryFile) {
            return inMemory();
        }
    }

    /** What writes the bytes again, as often as it is asked to. */
    OutputFile.Content keep(byte[] bytes) {
        return file.flatMap(channel -> kept(channel, bytes)).orElse(out -> out.write(bytes));
    }

    private Optional<OutputFile.Content> kept(FileChannel channel, byte[] bytes) {
        long from = length;
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            while (rest.hasRemaining()) {
                channel.write(rest, from + rest.position());
            }
        } catch (IOException diskIsFull) {
            return Optional.empty();
        }
        length += bytes.length;
        int size = bytes.length;
        return Optional.of(out -> copy(channel, from, size, out));
    }

    private static void copy(FileChannel channel, long from, int size, OutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("the temporary file of the search ends before its end");
            }
        }
        out.write(bytes.array());
    }
}
