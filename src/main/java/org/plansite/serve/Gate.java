package org.plansite.serve;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who may ask: programs of this machine that want to read.
 *
 * <p>A page of another site can lead its own name to this machine's address and read what stands there. Its requests
 * carry that name; only those with a name of this machine are answered.
 */
final class Gate {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int DEFAULT_PORT = 80;

    private final Set<String> names;
    private final String address;

    Gate(int port) {
        String behind = port == DEFAULT_PORT ? "" : ":" + port;
        names = Set.of("127.0.0.1" + behind, "localhost" + behind, "[::1]" + behind);
        address = "http://127.0.0.1" + behind + "/";
    }

    String address() {
        return address;
    }

    /** What those hear who may not ask so; empty for the others. */
    Optional<Answer> refusal(HttpExchange exchange) {
        if (!isNameOfOurs(exchange.getRequestHeaders().get("Host"))) {
            return Optional.of(Answer.words(Answer.MISDIRECTED, "This preview is read at " + address));
        }
        if (!READING.contains(exchange.getRequestMethod())) {
            Answer words = Answer.words(Answer.METHOD_NOT_ALLOWED, "This preview can only be read: GET or HEAD.");
            return Optional.of(new Answer(words.status(), words.type(), words.bytes(), Map.of("Allow", "GET, HEAD")));
        }
        return Optional.empty();
    }

    private boolean isNameOfOurs(@Nullable List<String> hosts) {
        return hosts != null && hosts.size() == 1 && names.contains(hosts.get(0).toLowerCase(Locale.ROOT));
    }
}
