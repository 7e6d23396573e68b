package org.plansite.publish;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * A disk that stops before one of its operations, as a killed process does: nothing of what the program does afterwards
 * reaches it.
 *
 * <p>Waiting for the medium is counted, but not done: a killed process loses nothing that was written.
 */
class StoppingDisk implements Disk {
    static final int NEVER = Integer.MAX_VALUE;

    private final Disk disk = new SystemDisk();
    private final int stopAt;
    private final boolean exchanges;
    private int operations;

    /** The end of the process. */
    static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** An operation of the disk. */
    interface Operation {
        void run() throws IOException;
    }

    /**
     * @param stopAt the number of the first operation that is not done, from 1
     * @param exchanges whether two folders can change places in one step
     */
    StoppingDisk(int stopAt, boolean exchanges) {
        this.stopAt = stopAt;
        this.exchanges = exchanges;
    }

    /** How many operations were asked for. */
    synchronized int operations() {
        return operations;
    }

    final synchronized boolean isStopped() {
        return operations >= stopAt;
    }

    /** Does the next operation, or what is done instead of it. */
    synchronized void next(Operation operation, Operation half) throws IOException {
        operations++;
        if (operations == stopAt) {
            half.run();
        }
        if (operations >= stopAt) {
            throw new Stopped();
        }
        operation.run();
    }

    private void next(Operation operation) throws IOException {
        next(operation, () -> {});
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        next(() -> disk.createFolder(folder));
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        OutputStream[] out = new OutputStream[1];
        next(() -> out[0] = disk.create(file));
        return new FilterOutputStream(out[0]) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                next(() -> writeOut(bytes, from, length), () -> writeOut(bytes, from, length / 2));
            }

            private void writeOut(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
                out.flush();
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    @Override
    public void link(Path existing, Path name) throws IOException {
        next(() -> disk.link(existing, name));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        next(() -> disk.rename(from, to));
    }

    @Override
    public boolean exchange(Path one, Path other) throws IOException {
        boolean[] done = new boolean[1];
        next(() -> done[0] = exchanges && disk.exchange(one, other));
        return done[0];
    }

    @Override
    public void delete(Path path) throws IOException {
        next(() -> disk.delete(path));
    }

    @Override
    public void force(Path path) throws IOException {
        next(() -> {});
    }

    @Override
    public boolean forceAll(Path folder) throws IOException {
        next(() -> {});
        return true;
    }
}
