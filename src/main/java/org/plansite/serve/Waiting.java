package org.plansite.serve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;

/**
 * Pages that wait for news: their requests are kept pending without a thread.
 *
 * <p>A browser has six connections to a server for all its tabs. Only a few requests are kept, so that there is always a
 * connection left for a page; who waited longest is asked to come again.
 */
final class Waiting implements AutoCloseable {
    static final int MOST = 4;

    /** Shorter than any proxy or browser gives up. */
    private static final long LONGEST = TimeUnit.SECONDS.toMillis(25);

    private final Deque<Page> pages = new ArrayDeque<>();
    private final Timer clock = new Timer("preview clock", true);

    /** A page whose request is pending. */
    @FunctionalInterface
    interface Page {
        /** Answers it; {@code busy} when it is to wait before it asks again. */
        void answer(boolean busy);
    }

    /** Takes in a page until there is news, another needs its place, or its time is over. */
    void add(Page page) {
        List<Page> tooMany = new ArrayList<>();
        synchronized (pages) {
            pages.addLast(page);
            while (pages.size() > MOST) {
                tooMany.add(pages.removeFirst());
            }
        }
        tooMany.forEach(each -> each.answer(true));
        clock.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        expire(page);
                    }
                },
                LONGEST);
    }

    private void expire(Page page) {
        boolean stillWaits;
        synchronized (pages) {
            stillWaits = pages.remove(page);
        }
        if (stillWaits) {
            page.answer(false);
        }
    }

    /** Answers all. */
    void wake() {
        List<Page> all;
        synchronized (pages) {
            all = new ArrayList<>(pages);
            pages.clear();
        }
        all.forEach(page -> page.answer(false));
    }

    @Override
    public void close() {
        clock.cancel();
    }
}
