package org.plansite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks a server of this machine with exactly the words given: no client puts the path in order on the way. */
record RawHttp(int port) {

    /**
     * An answer.
     *
     * @param headers as they came, names in lower case
     * @param latin1 the body, one character a byte
     */
    record Answer(int status, List<String[]> headers, String latin1) {
        byte[] body() {
            return latin1.getBytes(StandardCharsets.ISO_8859_1);
        }

        List<String> all(String name) {
            return headers.stream()
                    .filter(header -> header[0].equals(name.toLowerCase(Locale.ROOT)))
                    .map(header -> header[1])
                    .toList();
        }

        String header(String name) {
            return String.join(", ", all(name));
        }
    }

    Answer ask(String method, String path, List<String> headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
            request.append("Host: plan.example.org\r\nConnection: close\r\n");
            headers.forEach(header -> request.append(header).append("\r\n"));
            socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            return answer(socket.getInputStream().readAllBytes());
        }
    }

    private static Answer answer(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        String[] lines = text.substring(0, end).split("\r\n");
        List<String[]> headers = new ArrayList<>();
        for (String line : List.of(lines).subList(1, lines.length)) {
            int colon = line.indexOf(':');
            headers.add(new String[] {
                line.substring(0, colon).toLowerCase(Locale.ROOT),
                line.substring(colon + 1).strip()
            });
        }
        String body = text.substring(end + 4);
        Answer answer = new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, body);
        return answer.header("transfer-encoding").equals("chunked")
                ? new Answer(answer.status(), headers, joined(body))
                : answer;
    }

    private static String joined(String text) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf("\r\n", at);
            int size = Integer.parseInt(text.substring(at, end), 16);
            if (size == 0) {
                break;
            }
            body.append(text, end + 2, end + 2 + size);
            at = end + 2 + size + 2;
        }
        return body.toString();
    }
}
