package org.plansite.pages;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Interrupts who works on a page for too long; a template that goes round without a word would never come back. */
final class Patience implements AutoCloseable {
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "patience");
        thread.setDaemon(true);
        return thread;
    });

    private final Future<?> end;
    private volatile boolean isOver;

    private Patience(Thread worker, Duration most) {
        end = CLOCK.schedule(() -> interrupt(worker), most.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** From now on, with the work of this thread. */
    static Patience of(Duration most) {
        return new Patience(Thread.currentThread(), most);
    }

    private synchronized void interrupt(Thread worker) {
        if (!end.isCancelled()) {
            isOver = true;
            worker.interrupt();
        }
    }

    /** Whether the time is up. */
    boolean isOver() {
        return isOver;
    }

    /** Nobody is interrupted after this; that this thread was is forgotten. */
    @Override
    public synchronized void close() {
        end.cancel(false);
        if (isOver) {
            Thread.interrupted();
        }
    }
}
