package org.plansite;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a folder to this machine alone, under a sub-path, with the headers a careful web administrator sets. */
final class LoopbackServer implements AutoCloseable {
    private static final String SUB_PATH = "/plans/site/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "csv", "text/csv; charset=utf-8");

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final HttpServer server;
    private final Path folder;
    private final Map<String, Optional<String>> changed;

    LoopbackServer(Path folder) throws IOException {
        this(folder, Map.of());
    }

    /**
     * Serves a folder of which some files are damaged.
     *
     * @param changed what it says instead of these files; empty where they are missing
     */
    LoopbackServer(Path folder, Map<String, Optional<String>> changed) throws IOException {
        this.folder = folder;
        this.changed = Map.copyOf(changed);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** The address of the folder, with a closing slash. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + SUB_PATH;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String name = path.startsWith(SUB_PATH) ? path.substring(SUB_PATH.length()) : "none";
            Path file = folder.resolve(name);
            Optional<String> instead = changed.getOrDefault(name, Optional.empty());
            if (!Files.isRegularFile(file) || (changed.containsKey(name) && instead.isEmpty())) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", type(file));
            exchange.getResponseHeaders()
                    .set(
                            "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            byte[] bytes = instead.isPresent()
                    ? instead.orElseThrow().getBytes(StandardCharsets.UTF_8)
                    : Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
