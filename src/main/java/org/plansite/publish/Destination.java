package org.plansite.publish;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a link leads, seen from the page it stands on.
 *
 * @param place what sort of place
 * @param path the file's path in the site, when the place is {@link Place#INSIDE}
 * @param anchor the id in that file; empty for its top
 */
record Destination(Place place, String path, String anchor) {
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*");

    /** The sorts of places a link can lead to. */
    enum Place {
        INSIDE,
        /** Another host, by {@code http} or {@code https}. */
        OTHER_HOST,
        /** A letter or a call, {@code mailto:} and {@code tel:}, or words in the link itself, {@code data:}. */
        NO_HOST,
        /** A place that changes with where the site stands: {@code /years/}, {@code //host/}, {@code file:}, a script. */
        NOT_PORTABLE
    }

    /**
     * @param page the path of the page the link stands on
     * @param address as written
     * @param baseAddress where the site stands; empty when that is not known
     */
    static Destination of(String page, String address, String baseAddress) {
        String link = address.strip();
        if (!baseAddress.isEmpty() && link.startsWith(baseAddress)) {
            String rest = link.substring(baseAddress.length());
            return inside("index.html", rest.isEmpty() ? "index.html" : rest);
        }
        int colon = link.indexOf(':');
        if (colon > 0 && SCHEME.matcher(link.substring(0, colon)).matches()) {
            return new Destination(placeOf(link.substring(0, colon).toLowerCase(Locale.ROOT)), "", "");
        }
        if (link.startsWith("/") || link.startsWith("\\")) {
            return new Destination(Place.NOT_PORTABLE, "", "");
        }
        return inside(page, link);
    }

    private static Place placeOf(String scheme) {
        return switch (scheme) {
            case "http", "https" -> Place.OTHER_HOST;
            case "mailto", "tel", "data" -> Place.NO_HOST;
            default -> Place.NOT_PORTABLE;
        };
    }

    private static Destination inside(String page, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        int query = file.indexOf('?');
        String path = query < 0 ? file : file.substring(0, query);
        return new Destination(
                Place.INSIDE, resolve(page, decode(path)), hash < 0 ? "" : anchor(link.substring(hash + 1)));
    }

    /** The id a fragment names; {@code #} and {@code #top} are the top of every page. */
    private static String anchor(String fragment) {
        int directive = fragment.indexOf(":~:");
        String anchor = decode(directive < 0 ? fragment : fragment.substring(0, directive));
        return anchor.equalsIgnoreCase("top") ? "" : anchor;
    }

    private static String resolve(String page, String path) {
        if (path.isEmpty()) {
            return page;
        }
        Deque<String> parts = new ArrayDeque<>(List.of(page.split("/")));
        parts.removeLast();
        for (String part : path.split("/", -1)) {
            boolean up = part.equals("..");
            if (up && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** Percent codes as UTF-8; a path with a wrong one names no file. */
    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrongCode) {
            return text;
        }
    }
}
