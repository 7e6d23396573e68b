package org.plansite.serve;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Does what no reader waits for, one thing after the other, until something more important comes. */
final class Background implements AutoCloseable {
    private static final int LOOKS = 10;
    private static final long BETWEEN_LOOKS = 50;

    private final AtomicInteger round = new AtomicInteger();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Background::thread);
    private final Consumer<Throwable> faults;

    /** Work that asks from time to time whether it is still wanted. */
    @FunctionalInterface
    interface Work {
        void run(BooleanSupplier stillWanted);
    }

    /**
     * @param faults takes what work threw that was still wanted
     */
    Background(Consumer<Throwable> faults) {
        this.faults = faults;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "preview background");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins some work, or puts it behind what was begun before. */
    void start(Work work) {
        int mine = round.get();
        try {
            thread.execute(() -> run(work, () -> round.get() == mine));
        } catch (RejectedExecutionException closed) {
            return;
        }
    }

    private void run(Work work, BooleanSupplier stillWanted) {
        try {
            if (isQuiet(stillWanted)) {
                work.run(stillWanted);
            }
        } catch (RuntimeException | Error fault) {
            if (stillWanted.getAsBoolean()) {
                faults.accept(fault);
            }
        }
    }

    /** Lets the browser have the machine first, which now loads its page again. */
    private static boolean isQuiet(BooleanSupplier stillWanted) {
        try {
            for (int looks = 0; looks < LOOKS && stillWanted.getAsBoolean(); looks++) {
                Thread.sleep(BETWEEN_LOOKS);
            }
            return stillWanted.getAsBoolean();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Nothing that was begun is wanted any more. */
    void abandon() {
        round.incrementAndGet();
    }

    @Override
    public void close() {
        abandon();
        thread.shutdownNow();
    }
}
