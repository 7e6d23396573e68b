package org.plansite.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** A disk that keeps what is not on the medium yet, and at the step complains of all that is not. */
final class ForcedDisk extends StoppingDisk {
    private final boolean wholeFileSystem;
    private final Set<Path> unforced = new HashSet<>();
    private final Set<Path> forced = new HashSet<>();
    private boolean exchanged;

    /**
     * @param wholeFileSystem whether all can be forced at once
     */
    ForcedDisk(boolean wholeFileSystem) {
        super(NEVER, true);
        this.wholeFileSystem = wholeFileSystem;
    }

    boolean exchanged() {
        return exchanged;
    }

    /** Whether a folder was forced after its last change. */
    synchronized boolean isForced(Path folder) {
        return forced.contains(folder) && !unforced.contains(folder);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        super.createFolder(folder);
        changed(folder);
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        changed(file);
        return super.create(file);
    }

    @Override
    public void link(Path existing, Path name) throws IOException {
        super.link(existing, name);
        changed(name);
        synchronized (this) {
            unforced.remove(name); // the file itself is an old one
        }
    }

    @Override
    public boolean exchange(Path one, Path other) throws IOException {
        synchronized (this) {
            assertThat(unforced)
                    .filteredOn(path -> path.toString().contains("next"))
                    .isEmpty();
            assertThat(unforced).filteredOn(path -> path.startsWith(one)).isEmpty();
            exchanged = true;
        }
        changed(other);
        return super.exchange(one, other);
    }

    @Override
    public synchronized void force(Path path) throws IOException {
        super.force(path);
        unforced.remove(path);
        forced.add(path);
    }

    @Override
    public synchronized boolean forceAll(Path folder) throws IOException {
        if (wholeFileSystem) {
            unforced.clear();
        }
        return wholeFileSystem;
    }

    /** A new name is one of its folder's. */
    private synchronized void changed(Path path) {
        unforced.add(path);
        unforced.add(path.getParent());
    }
}
