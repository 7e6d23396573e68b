package org.plansite.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Asks a server as it is told, without the manners of a browser: nothing in an address is put right. */
public final class RawClient {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final int port;

    /**
     * @param address of the server's first page
     */
    public RawClient(String address) {
        port = URI.create(address).getPort();
    }

    /** What came back; names of headers in lower case. */
    @SuppressWarnings("ArrayRecordComponent") // compared by a test, with the right comparison
    public record Reply(int status, Map<String, String> headers, byte[] bytes) {
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    public Reply get(String target) {
        return ask("GET", target, "127.0.0.1:" + port);
    }

    public Reply ask(String method, String target, String host) {
        return send(method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    /** Asks again and again until the reply is as wanted. */
    public Reply await(String target, Predicate<Reply> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Reply reply = get(target);
            if (wanted.test(reply)) {
                return reply;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "waited in vain at " + target + "; last came " + reply.status() + "\n" + reply.text());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Reply send(String request) {
        try (Socket socket = open(request)) {
            return read(socket);
        } catch (IOException e) {
            throw new AssertionError(request, e);
        }
    }

    /** Sends a request, or the beginning of one, and does not wait for the answer. */
    Socket open(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** What comes until the other side closes. */
    static Reply read(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        byte[] all = in.readAllBytes();
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("no answer: " + text);
        }
        String[] lines = text.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        byte[] body = Arrays.copyOfRange(all, end + 4, all.length);
        return new Reply(Integer.parseInt(lines[0].split(" ", -1)[1]), headers, body);
    }
}
