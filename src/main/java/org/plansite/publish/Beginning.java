package org.plansite.publish;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;

/** Counts what is written to it and takes no more than a limit. */
final class Beginning extends OutputStream {
    private final int limit;
    private int size;

    Beginning(int limit) {
        this.limit = limit;
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size > limit;
    }

    @Override
    public void write(int b) throws IOException {
        count(1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        count(length);
    }

    private void count(int length) throws IOException {
        size += length;
        if (isFull()) {
            throw new EOFException("enough");
        }
    }
}
