package org.plansite.serve;

import java.nio.file.ClosedWatchServiceException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.plansite.source.Diagnostic;

/** Lays the site out anew whenever its folders change, and has ready what there is to show. */
final class Preview implements AutoCloseable {
    private static final long FOREVER = TimeUnit.HOURS.toMillis(1);

    /** Editors save in several steps, which follow each other closely. */
    private static final long BETWEEN_STEPS = 15;

    private static final int MOST_STEPS = 20;

    /** A file that is half saved is soon whole: until then its errors need not be shown. */
    private static final long PATIENCE_WITH_ERRORS = 150;

    private static final int REHEARSALS = 20;

    private final SiteSource source;
    private final FolderWatch watch;
    private final PreviewListener listener;
    private final Runnable news;
    private volatile PreviewState state = PreviewState.first();
    private final Background background;
    private final Thread thread = new Thread(this::follow, "preview");

    /**
     * @param news is run after each change of what there is to show
     */
    Preview(SiteSource source, FolderWatch watch, PreviewListener listener, Runnable news) {
        this.source = source;
        this.watch = watch;
        this.listener = listener;
        this.news = news;
        this.background = new Background(listener::failed);
        thread.setDaemon(true);
    }

    /** Lays the site out for the first time, and follows the changes from then on. */
    void start() throws InterruptedException {
        layOut();
        background.start(this::rehearse);
        thread.start();
    }

    /** A machine is quick at what it has done before: the first edit shall not wait longer than those that follow. */
    private void rehearse(BooleanSupplier stillWanted) {
        for (int times = 0; times < REHEARSALS && stillWanted.getAsBoolean(); times++) {
            source.rehearse();
        }
    }

    PreviewState state() {
        return state;
    }

    private void follow() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (watch.changed(FOREVER)) {
                    background.abandon();
                    awaitLastStep();
                    layOut();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitLastStep() throws InterruptedException {
        for (int steps = 0; steps < MOST_STEPS && watch.changed(BETWEEN_STEPS); ) {
            steps++;
        }
    }

    private void layOut() throws InterruptedException {
        long start = System.nanoTime();
        try {
            ServedSite site = new ServedSite(source.draft());
            show(site, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        } catch (Throwable failed) { // whatever it is, the next edit may mend it
            if (watch.changed(PATIENCE_WITH_ERRORS)) {
                awaitLastStep();
                layOut();
            } else {
                show(Failure.of(failed));
            }
        }
    }

    private void show(ServedSite site, long milliseconds) {
        become(before -> before.with(site));
        listener.laidOut(milliseconds);
        tell(site.remarks());
        background.start(stillWanted -> SiteCheck.of(site, stillWanted).ifPresent(found -> add(site, found)));
    }

    private void show(Failure failure) {
        become(before -> before.without(failure));
        failure.tell(listener);
    }

    private void add(ServedSite site, List<Diagnostic> found) {
        if (!found.isEmpty()) {
            become(now -> now.shows(site) ? now.withRemarks(found) : now);
            tell(found);
        }
    }

    private void become(UnaryOperator<PreviewState> change) {
        synchronized (news) {
            state = change.apply(state);
        }
        news.run();
    }

    private void tell(List<Diagnostic> remarks) {
        if (!remarks.isEmpty()) {
            listener.remarked(remarks);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        background.close();
        watch.close();
    }
}
