package org.plansite.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** Serves the preview of a site to this machine. */
public final class PreviewServer implements AutoCloseable {
    private static final int MOST_THREADS = 48;
    private static final int MOST_QUEUED = 512;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    static {
        // a request or an answer that takes so long holds a thread that others could use; in seconds
        preset("sun.net.httpserver.maxReqTime", "10");
        preset("sun.net.httpserver.maxRspTime", "60");
        // else head and body of an answer may come 40 ms apart
        preset("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Waiting waiting = new Waiting();
    private final Preview preview;
    private final Gate gate;

    private PreviewServer(HttpServer server, SiteSource source, PreviewListener listener) {
        this.server = server;
        threads = new ThreadPoolExecutor(
                MOST_THREADS, MOST_THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_QUEUED), work -> {
                    Thread thread = new Thread(work, "preview answers");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        preview = new Preview(source, new FolderWatch(source.folders()), listener, waiting::wake);
        gate = new Gate(server.getAddress().getPort());
        String session = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX);
        server.setExecutor(threads);
        server.createContext(
                "/", new Requests(gate, session, preview::state, new ErrorPage(source.folders()), waiting, threads));
    }

    /**
     * Lays the site out and begins to serve it, and whatever becomes of it, until closed.
     *
     * @param port 0 for any free one
     * @throws InputException when the port cannot be had
     */
    public static PreviewServer start(SiteSource source, int port, PreviewListener listener)
            throws InterruptedException {
        PreviewServer preview = new PreviewServer(server(port), source, listener);
        preview.preview.start();
        preview.server.start();
        return preview;
    }

    private static HttpServer server(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
        } catch (IOException taken) {
            throw InputException.of(
                    Problem.PORT_REFUSED, Location.of("--port"), String.valueOf(port), IoReason.of(taken));
        }
    }

    private static void preset(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** Where the site's first page is. */
    public String address() {
        return gate.address();
    }

    @Override
    public void close() {
        preview.close();
        waiting.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
