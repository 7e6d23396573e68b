package org.plansite.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.plansite.site.MediaTypes;

/**
 * What the server says to a request.
 *
 * @param type of the bytes, as in {@code Content-Type}
 * @param headers besides those that every answer has
 */
@SuppressWarnings("ArrayRecordComponent") // made here, sent, and never compared
record Answer(int status, String type, byte[] bytes, Map<String, String> headers) {
    static final int OK = 200;
    static final int FOUND = 302;
    static final int BAD_REQUEST = 400;
    static final int NOT_FOUND = 404;
    static final int METHOD_NOT_ALLOWED = 405;
    static final int MISDIRECTED = 421;
    static final int INTERNAL_ERROR = 500;

    private static final String HTML = MediaTypes.of(".html");
    private static final long NO_BODY = -1;

    /** Pages may do here what they may do where they are published, and other sites may not read them. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Referrer-Policy", "same-origin",
            "Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:");

    static Answer of(int status, String type, byte[] bytes) {
        return new Answer(status, type, bytes, Map.of());
    }

    static Answer page(int status, byte[] html) {
        return of(status, HTML, html);
    }

    static Answer words(int status, String words) {
        return of(status, MediaTypes.of(".txt"), (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Answer elsewhere(String address) {
        Answer answer = words(FOUND, address);
        return new Answer(answer.status(), answer.type(), answer.bytes(), Map.of("Location", address));
    }

    /** Sends it; without its bytes, if only the head was asked for. */
    void send(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers sent = exchange.getResponseHeaders();
            ALWAYS.forEach(sent::set);
            headers.forEach(sent::set);
            sent.set("Content-Type", type);
            if (exchange.getRequestMethod().equals("HEAD")) {
                sent.set("Content-Length", String.valueOf(bytes.length));
                exchange.sendResponseHeaders(status, NO_BODY);
            } else {
                exchange.sendResponseHeaders(status, bytes.length == 0 ? NO_BODY : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
    }
}
