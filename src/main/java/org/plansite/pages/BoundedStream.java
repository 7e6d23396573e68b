package org.plansite.pages;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes as many bytes as a page may have, and no more: a template can go round for ever. */
final class BoundedStream extends FilterOutputStream {
    private final long most;
    private long written;

    /** The page is larger. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
    }

    BoundedStream(OutputStream out, long most) {
        super(out);
        this.most = most;
    }

    @Override
    public void write(int b) throws IOException {
        count(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        count(length);
        out.write(bytes, from, length);
    }

    private void count(int bytes) throws IOException {
        written += bytes;
        if (written > most) {
            throw new Full();
        }
    }
}
