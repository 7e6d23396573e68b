package org.plansite.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/**
 * The right to change a site, which one run at a time has.
 *
 * <p>The operating system keeps the lock and takes it back when the run ends, however it ends: a killed run leaves
 * none behind. The file itself stays; deleting it would let two runs lock two files of one name.
 */
final class PublishLock implements AutoCloseable {
    /** Within one process the system's lock is no use: whoever closes the file gives up the lock of all. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private PublishLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * @throws InputException when another run has it
     */
    static PublishLock of(Place place) throws IOException {
        Path file = place.releases().toRealPath().resolve(place.lock().getFileName());
        if (!HELD_HERE.add(file)) {
            throw busy(place);
        }
        try {
            return new PublishLock(file, lockedChannel(file, place));
        } catch (IOException | RuntimeException failed) {
            HELD_HERE.remove(file);
            throw failed;
        }
    }

    private static FileChannel lockedChannel(Path file, Place place) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            // Another copy of this class has it.
        } catch (IOException noLocks) {
            channel.close();
            throw noLocks;
        }
        channel.close();
        throw busy(place);
    }

    private static InputException busy(Place place) {
        return InputException.of(Problem.TARGET_BUSY, Location.of(place.site().toString()), place.lock());
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
