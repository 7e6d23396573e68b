package org.plansite.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** A disk on which one operation fails, or that is full from then on, as far as anything is written to it. */
final class FailingDisk extends StoppingDisk {
    private final int failAt;
    private final boolean fromThenOn;
    private int count;

    /**
     * @param failAt the number of the operation that fails, from 1
     * @param fromThenOn whether all that follow fail as well
     */
    FailingDisk(int failAt, boolean fromThenOn, boolean exchanges) {
        super(NEVER, exchanges);
        this.failAt = failAt;
        this.fromThenOn = fromThenOn;
    }

    @Override
    synchronized void next(Operation operation, Operation half) throws IOException {
        count++;
        if (fromThenOn ? count >= failAt : count == failAt) {
            half.run();
            throw new FileSystemException("file", null, "No space left on device");
        }
        operation.run();
    }

    @Override
    synchronized int operations() {
        return count;
    }
}
