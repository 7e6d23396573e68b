package org.plansite.hosting;

import java.util.regex.Pattern;

/**
 * Where a site will stand on a server.
 *
 * @param prefix the path of its root, {@code /} or {@code /plan/}
 * @param root the folder with its files, with a closing slash
 * @param server the server's name
 * @param listen the port, or address and port, on which it listens
 */
public record Place(String prefix, String root, String server, String listen) {
    private static final Pattern PREFIX = Pattern.compile("/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*");
    private static final Pattern ROOT = Pattern.compile("(?:/|[A-Za-z]:/)[^\"'$%;{}\\\\\\p{Cntrl}]*");
    private static final Pattern SERVER = Pattern.compile("_|[A-Za-z0-9*-][A-Za-z0-9.*-]*");
    private static final Pattern LISTEN = Pattern.compile("(?:[0-9.]+:)?[0-9]{1,5}");

    /**
     * @throws IllegalArgumentException when a part would be read as something else in a configuration
     */
    public Place {
        check(prefix, PREFIX, "a path with slashes at both ends, such as /plan/");
        root = root.endsWith("/") ? root : root + "/";
        check(root, ROOT, "an absolute path without quotation marks, $, %, ;, {, } and \\");
        check(server, SERVER, "the name of a server");
        check(listen, LISTEN, "a port, or an address and a port, such as 127.0.0.1:8080");
    }

    /** The prefix within a regular expression. */
    String prefixPattern() {
        return prefix.replace(".", "\\.");
    }

    boolean isWholeServer() {
        return prefix.equals("/");
    }

    private static void check(String value, Pattern pattern, String wanted) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("“" + value + "” is not " + wanted);
        }
    }
}
