package org.plansite.report;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.plansite.source.Diagnostic;
import org.plansite.source.Problem;

/**
 * Says where a file is as SARIF has it: relative to a base where that can be, percent-encoded.
 *
 * @param folder the absolute path of the working folder, with {@code /} between its parts
 */
record ArtifactUri(String folder) {
    /** The base of files that were read. */
    static final String SOURCES = "%SRCROOT%";

    /** The base of pages: a broken link is found in a page of the site, which is no file yet. */
    static final String SITE = "%SITEROOT%";

    private static final Set<Problem> OF_THE_SITE = EnumSet.of(
            Problem.PATH_LEAVES_SITE,
            Problem.PATH_TAKEN,
            Problem.FILE_IN_THE_WAY,
            Problem.LINK_BROKEN,
            Problem.ANCHOR_BROKEN,
            Problem.LINK_NOT_PORTABLE,
            Problem.OTHER_HOST,
            Problem.ID_TWICE);
    private static final String UNRESERVED = "-._~/";

    String of(Diagnostic complaint) {
        String path = relative(complaint.where().file());
        return isAbsolute(path) ? "file://" + (path.startsWith("/") ? "" : "/") + encoded(path) : encoded(path);
    }

    /** The base that {@link #of} is relative to; empty for a file outside the working folder. */
    String baseOf(Diagnostic complaint) {
        if (OF_THE_SITE.contains(complaint.problem())) {
            return SITE;
        }
        return isAbsolute(relative(complaint.where().file())) ? "" : SOURCES;
    }

    private String relative(String file) {
        String path = file.replace('\\', '/');
        return path.startsWith(folder + "/") ? path.substring(folder.length() + 1) : path;
    }

    private static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.matches("[A-Za-z]:/.*");
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
