package org.plansite.site;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a server has to call each kind of file of the site, and whatever else may stand among its assets. */
public final class MediaTypes {
    /** For files of no known kind: a browser saves them. */
    public static final String UNKNOWN = "application/octet-stream";

    private static final String UTF_8 = "; charset=utf-8";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("atom", "application/atom+xml" + UTF_8),
            Map.entry("css", "text/css" + UTF_8),
            Map.entry("csv", "text/csv" + UTF_8),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("gif", "image/gif"),
            Map.entry("html", "text/html" + UTF_8),
            Map.entry("ico", "image/vnd.microsoft.icon"),
            Map.entry("ics", "text/calendar" + UTF_8),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("js", "text/javascript" + UTF_8),
            Map.entry("json", "application/json" + UTF_8),
            Map.entry("md", "text/markdown" + UTF_8),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml" + UTF_8),
            Map.entry("txt", "text/plain" + UTF_8),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("xml", "application/xml" + UTF_8));

    private MediaTypes() {}

    /** The value of {@code Content-Type} for a path of the site. */
    public static String of(String path) {
        return byEnding(path.substring(path.lastIndexOf('.') + 1)).orElse(UNKNOWN);
    }

    /** The type of files whose names end so; the ending without its dot. */
    public static Optional<String> byEnding(String ending) {
        return Optional.ofNullable(TYPES.get(ending));
    }

    /** All endings with their types, sorted. */
    public static Map<String, String> all() {
        return new TreeMap<>(TYPES);
    }
}
