package org.plansite.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Waits until files are on the medium, many at a time: a disk takes the waiting of many for hardly more than that of
 * one, and one after the other a thousand files take ten seconds.
 */
final class Forcing {
    private static final int AT_A_TIME = 16;

    private Forcing() {}

    static void force(List<Path> paths, Disk disk) throws IOException {
        List<Callable<Path>> tasks = paths.stream()
                .map(path -> (Callable<Path>) () -> {
                    disk.force(path);
                    return path;
                })
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            for (Future<Path> forced : threads.invokeAll(tasks)) {
                forced.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
