package org.plansite.search;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Has work done on all cores, and takes the results in the order in which the work was given.
 *
 * @param <R> what a piece of work gives
 */
final class InOrder<R> implements AutoCloseable {
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** So much is under way that no core has to wait, and so little that the results need no room. */
    private static final int MOST_WAITING = 4 * CORES;

    private final ExecutorService workers = Executors.newFixedThreadPool(CORES);
    private final Queue<CompletableFuture<R>> waiting = new ArrayDeque<>();
    private final Consumer<R> results;

    InOrder(Consumer<R> results) {
        this.results = results;
    }

    /** Gives work; takes the oldest result first where much work waits. */
    void give(Supplier<R> work) {
        if (waiting.size() == MOST_WAITING) {
            takeOldest();
        }
        waiting.add(CompletableFuture.supplyAsync(work, workers));
    }

    /** Takes the results that are left. */
    void finish() {
        while (!waiting.isEmpty()) {
            takeOldest();
        }
    }

    private void takeOldest() {
        results.accept(waiting.remove().join());
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
